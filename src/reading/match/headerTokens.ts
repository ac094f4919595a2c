/** What the words of a header mean, so that "NSTW" and "Ngân sách trung ương" come out the same. The words themselves are data: headerWords.json. */
import { remembered } from '../../words/remembered';
import { foldName } from '../names';
import words from './headerWords.json';

export interface HeaderTokens {
  /** Everything that is said, synonyms as one. */
  readonly all: ReadonlySet<string>;
  /** By kind of word (source of funds, capital type, poor or near-poor ...), which of its members are named. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Kinds of words of which a column has to say the same as the form, where the form tells its columns apart by them. */
export const TELLING_KINDS = ['funding', 'capital', 'group', 'stage', 'measure'] as const;

interface Phrase {
  readonly folded: string;
  readonly token: string;
}

function foldHeader(text: string): string {
  return foldName(text).replace(/%/g, ' % ').replace(/\s+/g, ' ').trim();
}

function phrasesOf(list: readonly string[], token: string): readonly Phrase[] {
  return list.map((phrase) => ({ folded: foldHeader(phrase), token }));
}

const KIND_OF = new Map<string, { readonly kind: string; readonly own: boolean }>();
for (const { kind, own, members } of words.kinds) {
  for (const member of Object.keys(members)) KIND_OF.set(`=${member}`, { kind, own: own === true });
}

/** The longest first: "hộ cận nghèo" before "hộ", "vốn đầu tư phát triển" before "vốn đầu tư". */
const PHRASES: readonly Phrase[] = [
  ...words.kinds.flatMap(({ members }) =>
    Object.entries(members).flatMap(([member, list]) => phrasesOf(list, `=${member}`)),
  ),
  ...words.same.flatMap((list) => phrasesOf(list, `=${foldHeader(list[0] ?? '')}`)),
  ...phrasesOf(words.empty, ''),
].sort((one, other) => other.folded.length - one.folded.length);

const ALONE: ReadonlyMap<string, string> = new Map(
  words.alone.flatMap(([first = '', ...others]) =>
    others.map((text) => [foldHeader(text), foldHeader(first)] as const),
  ),
);

/** "(hộ)", "(%)", "(triệu đồng)": the unit says nothing that the kind of the column does not. */
const UNIT = /\((?:hộ|người|khẩu|đồng|(?:nghìn|ngàn|triệu|tỷ) đồng|tr\.? ?đ(?:ồng)?|trđ)\)/giu;

/** The same headers come again in every table and for every form that is tried. */
const tokensOfText = remembered((text): readonly string[] => {
  const folded = foldHeader(text.normalize('NFC').replace(UNIT, ' '));
  let rest = ` ${(ALONE.get(folded) ?? folded).replace(/ /g, '  ')} `;
  const found: string[] = [];
  for (const { folded: phrase, token } of PHRASES) {
    const padded = ` ${phrase.replace(/ /g, '  ')} `;
    while (rest.includes(padded)) {
      rest = rest.replace(padded, ' | ');
      if (token !== '') found.push(token);
    }
  }
  return [...found, ...rest.split(/[\s|]+/).filter((word) => word !== '')];
});

/**
 * @param path header words from the top down
 * @param planYear the year of the plan: it is what columns without a year speak of
 */
export function headerTokens(path: readonly string[], planYear: string | null): HeaderTokens {
  const all = new Set<string>();
  const kinds = new Map<string, Set<string>>();
  const note = (kind: string, member: string): void => {
    const known = kinds.get(kind);
    if (known) known.add(member);
    else kinds.set(kind, new Set([member]));
  };
  path.forEach((text, level) => {
    const isOwn = level === path.length - 1;
    for (const token of tokensOfText(endIsStart(text, planYear))) {
      if (/^(19|20)\d\d$/.test(token)) {
        if (token !== planYear) note('year', token);
        continue;
      }
      all.add(token);
      const member = KIND_OF.get(token);
      if (member && (!member.own || isOwn)) note(member.kind, token);
    }
  });
  return { all, kinds };
}

/** The end of the year before is the beginning of this one. */
function endIsStart(text: string, planYear: string | null): string {
  if (planYear === null) return text;
  return text.replace(new RegExp(`cuối năm ${Number(planYear) - 1}`, 'giu'), `đầu năm ${planYear}`);
}

/** The years that headers speak of, in their order. */
export function yearsNamed(paths: readonly (readonly string[])[]): readonly number[] {
  const years = new Set(paths.flatMap((path) => path.join(' ').match(/\b20\d\d\b/g) ?? []));
  return [...years].map(Number).sort((one, other) => one - other);
}

/** The year that most headers speak of, the later one of two; `null` where none is named. */
export function planYearOf(paths: readonly (readonly string[])[], title: number | null): string | null {
  const counts = new Map<string, number>();
  for (const path of paths) {
    for (const year of new Set(path.join(' ').match(/\b20\d\d\b/g) ?? [])) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || Number(b) - Number(a));
  return most?.[0] ?? (title === null ? null : String(title));
}

/** Weight of a word that has a meaning here, against any other. */
function weight(token: string): number {
  return token.startsWith('=') ? 2 : 1;
}

function weightOf(tokens: Iterable<string>): number {
  return [...tokens].reduce((sum, token) => sum + weight(token), 0);
}

/** 0: nothing in common; 1: the same. */
export function alike(one: HeaderTokens, other: HeaderTokens): number {
  if (one.all.size === 0 && other.all.size === 0) return 1;
  const common = [...one.all].filter((token) => other.all.has(token));
  return (2 * weightOf(common)) / (weightOf(one.all) + weightOf(other.all));
}

function isSameSet(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean {
  const left = one ?? new Set<string>();
  const right = other ?? new Set<string>();
  return left.size === right.size && [...left].every((member) => right.has(member));
}

/**
 * Whether two columns cannot be the same, however many words they share: one is of central funds, the other of local ones.
 *
 * @param telling kinds of words by which the form tells its columns apart
 */
export function contradict(one: HeaderTokens, other: HeaderTokens, telling: ReadonlySet<string>): boolean {
  const kinds = new Set([...one.kinds.keys(), ...other.kinds.keys()]);
  return [...kinds].some((kind) => {
    const [left, right] = [one.kinds.get(kind), other.kinds.get(kind)];
    if (isSameSet(left, right)) return false;
    return kind === 'year' || telling.has(kind) || (left !== undefined && right !== undefined);
  });
}

/** Kinds of words that no rewording of a header changes. */
const FIXED_KINDS = ['funding', 'capital', 'group'];

/** Whether both name something of one kind, and not the same. */
export function isOther(one: HeaderTokens, other: HeaderTokens): boolean {
  return FIXED_KINDS.some((kind) => {
    const [left, right] = [one.kinds.get(kind), other.kinds.get(kind)];
    return left !== undefined && right !== undefined && !isSameSet(left, right);
  });
}
