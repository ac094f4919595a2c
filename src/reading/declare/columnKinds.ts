/** What each column of a declared table holds, and what tells it. */
import type { ColumnKind } from '../../forms/form';
import { codesOf, type IndexCell } from '../../forms/indexNotation';
import { foldName } from '../names';
import { kindOfFigures, type ColumnContents } from './columnContents';
import {
  figureKindOfTitle,
  isCodeHeader,
  isNameHeader,
  isTrackHeader,
  likelyKindOfHeader,
  sureKindOfHeader,
} from './kindWords';

/** What told the kind, the surest first; a guess is to be looked at. */
export type KindSource = 'header' | 'index-row' | 'equation' | 'title' | 'contents' | 'guess';

export interface KindOfColumn {
  readonly kind: ColumnKind;
  readonly from: KindSource;
}

export interface ColumnEvidence {
  readonly text: string;
  readonly groups: readonly string[];
  /** Its cell in the index row; `null` where it has none. */
  readonly index: IndexCell | null;
  readonly contents: ColumnContents;
}

export interface TableEvidence {
  readonly columns: readonly ColumnEvidence[];
  readonly title: string;
  readonly hasMoneyUnit: boolean;
}

const WORDS =
  /^(ghi chu|dia diem|dia chi|quyet dinh|thoi gian|thoi han|co quan|chu dau tu|chu tri|don vi tinh|dvt|don vi thuc hien|don vi chu tri|don vi phu trach|nang luc|can cu|van ban)\b/;
/** Share of the filled cells that are figures in a column of figures. */
const MOSTLY = 0.6;

function isNumbered(index: IndexCell | null): boolean {
  return index !== null && /^\d/.test(index.code);
}

/** Letters for words and numbers for figures: then the index row tells which is which. */
function tellsWords(columns: readonly ColumnEvidence[]): boolean {
  return (
    columns.some(({ index }) => index !== null && !isNumbered(index)) &&
    columns.some(({ index }) => isNumbered(index))
  );
}

function usedInEquations(columns: readonly ColumnEvidence[]): ReadonlySet<string> {
  return new Set(columns.flatMap(({ index }) => (index?.equation ? codesOf(index.equation) : [])));
}

/** "Năm" over nothing but years says when, not how many. */
function areYears({ text, contents: { values, texts } }: ColumnEvidence): boolean {
  const isYear = (value: ColumnContents['values'][number]): boolean =>
    /^(?:19|20)\d\d$/.test(value.toFixed());
  return /^nam\b/.test(foldName(text)) && texts === 0 && values.length > 0 && values.every(isYear);
}

/** Whether a column holds figures; what its cells hold goes before what its header promises. */
function holdsFigures(
  column: ColumnEvidence,
  { columns }: TableEvidence,
  used: ReadonlySet<string>,
): KindSource | null {
  const { text, groups, index, contents } = column;
  const { figures, texts } = contents;
  const filled = figures + texts;
  if (areYears(column)) return null;
  if (filled > 1 && figures < MOSTLY * filled) return null;
  if (index !== null && tellsWords(columns)) {
    return isNumbered(index) && (!WORDS.test(foldName(text)) || figures > 0) ? 'index-row' : null;
  }
  if (figures > 0 && figures >= MOSTLY * filled) return 'contents';
  if (index !== null && used.has(index.code)) return 'equation';
  if (WORDS.test(foldName(text)) || isNameHeader(text)) return null;
  return (sureKindOfHeader(text, groups) ?? likelyKindOfHeader(text, groups)) ? 'header' : null;
}

/** TT, at the left: by its header, or by codes in every cell of the first column with words beside them. */
function findCode(columns: readonly ColumnEvidence[]): number {
  const headed = columns.findIndex(({ text }) => isCodeHeader(text));
  if (headed >= 0) return headed;
  const [first, second] = columns;
  const { codes = 0, figures = 0, texts = 0 } = first?.contents ?? {};
  const inCodes = codes > 0 && codes === figures + texts;
  return inCodes && second !== undefined && second.contents.texts > 0 ? 0 : -1;
}

/** Two or three words that come again and again say which count a row gives. */
function isTrack({ text, contents: { words, texts } }: ColumnEvidence): boolean {
  if (isTrackHeader(text)) return true;
  const distinct = new Set(words.map(foldName)).size;
  return (
    distinct >= 2 &&
    distinct <= 4 &&
    texts >= 2 * distinct &&
    words
      .slice(0, distinct)
      .every((word, place) => foldName(word) === foldName(words[place + distinct] ?? ''))
  );
}

/** Along sums: a total is of the kind of its parts, and its parts of its own. */
function alongEquations(
  columns: readonly ColumnEvidence[],
  known: ReadonlyMap<number, KindOfColumn>,
): ReadonlyMap<number, KindOfColumn> {
  const placeOf = new Map(
    columns.flatMap(({ index }, place) => (index ? [[index.code, place] as const] : [])),
  );
  const found = new Map(known);
  for (let round = 0; round < 3; round += 1) {
    for (const { index } of columns) {
      if (index?.equation?.kind !== 'sum') continue;
      const places = codesOf(index.equation).flatMap((code) => placeOf.get(code) ?? []);
      const kind = places.flatMap((place) => found.get(place)?.kind ?? []).find((one) => one !== 'rate');
      if (!kind) continue;
      for (const place of places) if (!found.has(place)) found.set(place, { kind, from: 'equation' });
    }
  }
  return found;
}

function figureKinds(table: TableEvidence, places: ReadonlySet<number>): ReadonlyMap<number, KindOfColumn> {
  const byTitle = figureKindOfTitle(table.title);
  const known = new Map<number, KindOfColumn>();
  table.columns.forEach(({ text, groups, index }, place) => {
    if (!places.has(place)) return;
    const sure = sureKindOfHeader(text, groups);
    const likely = byTitle ? null : likelyKindOfHeader(text, groups);
    if (index?.equation?.kind === 'ratio') known.set(place, { kind: 'rate', from: 'equation' });
    else if (sure) known.set(place, { kind: sure, from: 'header' });
    else if (likely) known.set(place, { kind: likely, from: 'header' });
  });
  const found = new Map(alongEquations(table.columns, known));
  table.columns.forEach(({ contents }, place) => {
    if (!places.has(place) || found.has(place)) return;
    const from = contents.values.length > 0 || table.hasMoneyUnit ? 'contents' : 'guess';
    found.set(
      place,
      byTitle
        ? { kind: byTitle, from: 'title' }
        : { kind: kindOfFigures(contents, table.hasMoneyUnit), from },
    );
  });
  return found;
}

/** The kind of each column, from left to right. */
export function columnKinds(table: TableEvidence): readonly KindOfColumn[] {
  const { columns } = table;
  const code = findCode(columns);
  const used = usedInEquations(columns);
  const figures = new Set(
    columns.flatMap((column, place) => (place !== code && holdsFigures(column, table, used) ? [place] : [])),
  );
  const words = columns.map((_, place) => place).filter((place) => place !== code && !figures.has(place));
  const named = words.find((place) => isNameHeader(columns[place]?.text ?? ''));
  const name = named ?? words[0] ?? -1;
  const track = words.find((place) => {
    const column = columns[place];
    return place !== name && column !== undefined && isTrack(column);
  });
  const kinds = figureKinds(table, figures);
  return columns.map(({ text }, place): KindOfColumn => {
    if (place === code) return { kind: 'code', from: isCodeHeader(text) ? 'header' : 'contents' };
    const figure = kinds.get(place);
    if (figure) return figure;
    if (place === name) return { kind: 'name', from: named === undefined ? 'guess' : 'header' };
    if (place === track) return { kind: 'track', from: isTrackHeader(text) ? 'header' : 'contents' };
    return { kind: 'text', from: 'contents' };
  });
}
