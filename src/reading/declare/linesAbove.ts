/** What stands above a table: the number of its annex, its title, its unit of money, its year. */
import type { MoneyUnit } from '../../numbers/moneyUnit';
import { moneyUnitIn } from '../moneyUnitIn';
import { foldName } from '../names';
import type { SheetView } from './sheetView';
import { isUnitLine, type TableParts } from './tableParts';

export interface LinesAbove {
  readonly annexLabel: string;
  /** Empty where there is none. */
  readonly title: string;
  readonly unit: MoneyUnit | null;
  readonly year: number | null;
}

/** Rows above the header that are looked at. */
const FURTHEST = 12;
/** A row of so many texts is another table. */
const ANOTHER_TABLE = 4;

const ANNEX =
  /^(phu luc|phu bieu|bieu mau|bieu so|bieu|mau so|mau)( so)? ?[0-9ivx]+[a-z]?( [0-9a-z]{1,12}){0,2}$/;
/** With their diacritics: "Sở" is an office, "Số hộ" may begin a title. */
const NO_TITLE =
  /^(cộng h[òo]à? xã hội|độc lập|[uủ]ỷ? ban nhân dân|ủy ban|ubnd|hđnd|hội đồng|sở |ban |phòng |huyện |tỉnh |xã |kèm theo|ban hành|ngày |số \d|số:|đơn vị|đvt|ghi chú)/;

/** Texts of the rows above, from the nearest up; each with its row. */
function textsAbove(
  view: SheetView,
  { headerTop, left, right }: TableParts,
): readonly { row: number; text: string }[] {
  const found: { row: number; text: string }[] = [];
  for (let row = headerTop - 1; row >= Math.max(0, headerTop - FURTHEST); row -= 1) {
    const texts: string[] = [];
    for (let column = Math.max(0, left - 1); column <= right + 1; column += 1) {
      const text = view.ownWordsAt(row, column);
      if (text !== '') texts.push(text);
    }
    if (texts.length >= ANOTHER_TABLE) break;
    found.push(...texts.map((text) => ({ row, text })));
  }
  return found;
}

function isTitle(text: string): boolean {
  const folded = foldName(text);
  return (
    folded.length >= 8 &&
    !NO_TITLE.test(text.toLocaleLowerCase('vi')) &&
    !ANNEX.test(folded) &&
    !isUnitLine(text) &&
    !/^\(/.test(text)
  );
}

/** The lines of the title, one below the other, the nearest to the table; capitals before anything else. */
function titleOf(texts: readonly { readonly row: number; readonly text: string }[]): string {
  const possible = texts.filter(({ text }) => isTitle(text));
  const inCapitals = possible.filter(({ text }) => text === text.toLocaleUpperCase('vi'));
  const lines = inCapitals.length > 0 ? inCapitals : possible;
  const [nearest] = lines;
  if (!nearest) return '';
  const joined: string[] = [];
  let row = nearest.row;
  for (const line of lines) {
    if (row - line.row > 1) break;
    joined.unshift(line.text);
    row = line.row;
  }
  return joined.join(' ');
}

/** "NĂM 2022", "GIAI ĐOẠN 2022 - 2025": the year, or the first of several. */
function yearIn(text: string): number | null {
  const year = /\b(?:nam|giai doan) (20\d\d)\b/.exec(foldName(text))?.[1];
  return year === undefined ? null : Number(year);
}

export function readLinesAbove(view: SheetView, parts: TableParts): LinesAbove {
  const texts = textsAbove(view, parts);
  const title = titleOf(texts);
  const unitLine = texts.find(
    ({ text }) => isUnitLine(text.replace(/^\(/, '')) && moneyUnitIn(text) !== null,
  );
  const years = [title, ...texts.map(({ text }) => text)].map(yearIn);
  return {
    annexLabel: texts.find(({ text }) => ANNEX.test(foldName(text)))?.text ?? '',
    title,
    unit: unitLine ? moneyUnitIn(unitLine.text) : null,
    year: years.find((year) => year !== null) ?? null,
  };
}
