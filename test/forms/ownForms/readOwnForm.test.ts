/** Files of own forms: what is taken, and what is refused, with the reason and the place. */
import { catalogues } from '../../../src/locales/catalogues';
import { translator } from '../../../src/locales/translate';
import { OWN_FORM_LIMITS } from '../../../src/forms/ownForms/ownForm';
import {
  ownFormText,
  readOwnForm,
  readOwnFormsText,
  readOwnFormText,
} from '../../../src/forms/ownForms/readOwnForm';
import { EXAMPLES, exampleText, LINES, LOCALITIES } from './examples';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** "rows.lines[2].level" → the steps to it. */
function steps(path: string): readonly (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function change(value: Json, [step, ...rest]: readonly (string | number)[], to: Json | undefined): Json {
  if (step === undefined) return to ?? null;
  if (Array.isArray(value)) {
    const copy = [...value];
    copy[Number(step)] = change(copy[Number(step)] ?? null, rest, to);
    return copy;
  }
  const copy: Record<string, Json> = { ...(value as Record<string, Json>) };
  if (rest.length === 0 && to === undefined) {
    const { [String(step)]: _removed, ...kept } = copy;
    return kept;
  }
  copy[String(step)] = change(copy[String(step)] ?? null, rest, to);
  return copy;
}

/** The document with one place changed; `undefined` takes the member away. */
function changed(document: unknown, changes: Readonly<Record<string, Json | undefined>>): Json {
  let value = JSON.parse(JSON.stringify(document)) as Json;
  for (const [path, to] of Object.entries(changes)) value = change(value, steps(path), to);
  return value;
}

/** "columns[3].equation equation-circle" */
function problemsOf(value: unknown): readonly string[] {
  const read = readOwnForm(value);
  return read.ok
    ? []
    : read.problems.map(({ path, reason }) => `${path} ${reason.key.replace('own-forms.problem.', '')}`);
}

const tested = new Set<string>();
function expectProblems(found: readonly string[], expected: readonly string[]): void {
  expect(found).toEqual(expected);
  for (const line of found) tested.add(line.split(' ').at(-1) ?? '');
}

test.each(EXAMPLES)('%s is taken, and written as it was read', (name) => {
  const read = readOwnFormText(exampleText(name));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(readOwnFormText(ownFormText(read.value))).toEqual(read);
  const { $schema: _schema, ...document } = JSON.parse(exampleText(name)) as Record<string, unknown>;
  expect(read.value).toEqual(document);
});

test('a byte order mark, and letters in pieces, are put right', () => {
  const read = readOwnFormText(`\uFEFF${ownFormText(LINES).normalize('NFD')}`);
  expect(read).toEqual({ ok: true, value: LINES });
});

const longText = 'a'.repeat(5000);
const oneLine = { code: '', name: 'Dòng', level: 0 };
const deep = (levels: number): Json =>
  levels === 0
    ? { kind: 'money', header: 'Số', index: '6', width: 9 }
    : { kind: 'group', header: 'Nhóm', columns: [deep(levels - 1)] };

describe('Biểu 02 with one place changed', () => {
  test.each<[string, Readonly<Record<string, Json | undefined>>, readonly string[]]>([
    ['another format', { format: 'xlsx' }, ['format format']],
    ['a later version', { version: 2 }, ['version version']],
    ['no id', { id: undefined }, ['id missing-member']],
    ['an id with capitals', { id: 'Bieu' }, ['id id']],
    ['an id that could be a path', { id: '../x' }, ['id id']],
    ['a name that is a number', { name: 3 }, ['name text']],
    ['a blank name', { name: '  ' }, ['name empty']],
    ['a name without end', { name: longText }, ['name too-long']],
    ['a line break in the title', { title: 'a\nb' }, ['title control-characters']],
    ['a title that turns round', { title: 'a\u202eb' }, ['title control-characters']],
    ['a sheet name for a formula', { sheetName: "a]'!b" }, ['sheetName sheet-name']],
    ['a sheet name with an apostrophe at its end', { sheetName: "a'" }, ['sheetName sheet-name']],
    ['a member that nobody knows', { script: 'alert(1)' }, ['script unknown-member']],
    ['yes for true', { usesMoneyUnit: 'yes' }, ['usesMoneyUnit true-or-false']],
    ['no columns', { columns: [] }, ['columns too-few']],
    ['columns as text', { columns: 'A' }, ['columns list']],
    ['a column that is a text', { 'columns[0]': 'A' }, ['columns[0] kind']],
    [
      'a kind that there is not',
      { 'columns[2].columns[0].kind': 'macro' },
      ['columns[2].columns[0].kind kind'],
    ],
    ['a small letter as code', { 'columns[0].index': 'a' }, ['columns[0].index index']],
    ['a code of nought', { 'columns[3].index': '0' }, ['columns[3].index index']],
    ['a code twice', { 'columns[5].index': 'A' }, ['columns[5].index index-repeated']],
    [
      'codes out of order',
      { 'columns[3].index': '9', 'columns[4].equation': '5=9/1*100' },
      ['columns[3].index index-order'],
    ],
    ['a width as text', { 'columns[0].width': '6' }, ['columns[0].width number']],
    ['a column wider than a page', { 'columns[0].width': 900 }, ['columns[0].width out-of-range']],
    ['half a decimal', { 'columns[4].decimals': 1.5 }, ['columns[4].decimals whole-number']],
    ['decimals in a column of words', { 'columns[5].decimals': 1 }, ['columns[5].decimals decimals']],
    [
      'a figure with a letter',
      { 'columns[3].index': 'D', 'columns[4].index': '4', 'columns[4].equation': '4=1/1*100' },
      ['columns[3].index index-of-figure'],
    ],
    ['two columns of names', { 'columns[5].kind': 'name' }, ['columns[5] second-name-column']],
    ['two columns of codes', { 'columns[5].kind': 'code' }, ['columns[5] second-code-column']],
    ['a column of tracks', { 'columns[5].kind': 'track' }, ['columns[5] track-without-tracks']],
    ['no names', { 'columns[1].kind': 'text' }, ['columns no-name-column']],
    ['headers six rows high', { 'columns[6]': deep(5) }, ['columns header-rows']],
    ['headers five rows high', { 'columns[6]': deep(4) }, []],
    ['sixty columns and more', { 'columns[6]': manyColumns(60) }, ['columns many-columns']],
    ['an equation in words', { 'columns[5].equation': 'C=1' }, ['columns[5].equation equation-of-words']],
    [
      'an equation that is a formula',
      { 'columns[3].equation': '=HYPERLINK("http://x")' },
      ['columns[3].equation equation-unreadable'],
    ],
    [
      'an equation of another',
      { 'columns[3].equation': '5=1+2' },
      ['columns[3].equation equation-of-another'],
    ],
    ['an equation of itself', { 'columns[3].equation': '4=4+2' }, ['columns[3].equation equation-of-itself']],
    [
      'an equation with a column that is not there',
      { 'columns[2].columns[0].equation': '1=2+7' },
      ['columns[2].columns[0].equation equation-unknown-column'],
    ],
    [
      'a division in a column of money',
      { 'columns[3].equation': '4=1/2*100' },
      ['columns[3].equation equation-needs-rate'],
    ],
    [
      'a circle of three',
      { 'columns[2].columns[1].equation': '2=4-3', 'columns[3].equation': '4=1-3' },
      ['columns[2].columns[0].equation equation-circle'],
    ],
    [
      'another way where there is none',
      { 'columns[3].alternatives': ['4=1-2'] },
      ['columns[3].alternatives alternative-alone'],
    ],
    [
      'another way that cannot be read',
      { 'columns[4].alternatives': ['5=4/1*100', '5=?'] },
      ['columns[4].alternatives[1] equation-unreadable'],
    ],
    ['rows of a kind that there is not', { 'rows.kind': 'macro' }, ['rows.kind rows']],
    ['no lines', { 'rows.lines': [] }, ['rows.lines too-few']],
    [
      'lines without end',
      { 'rows.lines': Array.from({ length: 301 }, () => oneLine) },
      ['rows.lines too-many'],
    ],
    [
      'a line that is a list',
      { 'rows.lines[1]': [] },
      [
        'rows.lines[1].code missing-member',
        'rows.lines[1].name missing-member',
        'rows.lines[1].level missing-member',
      ],
    ],
    ['a line that is a text', { 'rows.lines[1]': 'A' }, ['rows.lines[1] object']],
    [
      'two totals',
      { 'rows.lines[5].total': true, 'rows.lines[5].level': 0 },
      ['rows.lines[5].total second-total'],
    ],
    [
      'a total in the middle',
      {
        'rows.lines[0].total': false,
        'rows.lines[1].total': true,
        'rows.lines[2].level': 0,
        'rows.lines[3].level': 0,
      },
      ['rows.lines[1].total total-place'],
    ],
    ['a total below another', { 'rows.lines[0].level': 1 }, ['rows.lines[0].level total-level']],
    ['a level left out', { 'rows.lines[2].level': 2 }, ['rows.lines[2].level level-skipped']],
    ['the first line not at the top', { 'rows.lines[1].level': 1 }, ['rows.lines[1].level level-skipped']],
    [
      'codes without their column',
      { 'columns[0].kind': 'text' },
      [
        'rows.lines[1].code no-code-column',
        'rows.lines[2].code no-code-column',
        'rows.lines[2].freeRows free-rows-without-codes',
        'rows.lines[3].code no-code-column',
        'rows.lines[3].freeRows free-rows-without-codes',
        'rows.lines[4].code no-code-column',
      ],
    ],
  ])('%s', (_, changes, expected) => {
    expectProblems(problemsOf(changed(LINES, changes)), expected);
  });

  function manyColumns(count: number): Json {
    const columns = Array.from({ length: count }, (_, place): Json => ({
      kind: 'money',
      header: 'Số',
      index: String(6 + place),
      width: 9,
    }));
    return { kind: 'group', header: 'Nhóm', columns };
  }
});

describe('Biểu 03 with one place changed', () => {
  test.each<[string, Readonly<Record<string, Json | undefined>>, readonly string[]]>([
    ['a total in the middle', { 'rows.total': 'middle' }, ['rows.total choice']],
    [
      'tracks that no column tells apart',
      { 'rows.tracks': ['Hộ', 'Khẩu'] },
      ['rows.tracks tracks-without-column'],
    ],
    ['tracks and their column', { 'rows.tracks': ['Hộ', 'Khẩu'], 'columns[0].kind': 'track' }, []],
    ['one track', { 'rows.tracks': ['Hộ'] }, ['rows.tracks too-few']],
    ['a unit of money', { usesMoneyUnit: true }, ['usesMoneyUnit unit-without-money']],
    ['two columns', { columns: LOCALITIES.columns.slice(1, 3) as unknown as Json }, ['columns few-columns']],
    [
      'words alone',
      {
        columns: ['A', 'B', 'C'].map((index, place): Json => ({
          kind: place === 0 ? 'name' : 'text',
          header: 'Chữ',
          index,
          width: 9,
        })),
      },
      ['columns no-figures'],
    ],
    [
      'an equation with a column of words',
      {
        'columns[1].index': '1',
        'columns[2].index': '2',
        'columns[3].index': '3',
        'columns[4].index': '4',
        'columns[5].index': '5',
        'columns[5].equation': '5=3-1',
        'columns[6].index': '6',
        'columns[6].equation': '6=5/2*100',
        'columns[6].alternatives': undefined,
      },
      ['columns[5].equation equation-with-words'],
    ],
  ])('%s', (_, changes, expected) => {
    expectProblems(problemsOf(changed(LOCALITIES, changes)), expected);
  });
});

describe('files that are none', () => {
  const read = (text: string): readonly string[] => {
    const result = readOwnFormText(text);
    return result.ok
      ? []
      : result.problems.map(({ path, reason }) => `${path} ${translator('vi').say(reason)}`);
  };
  const said = (text: string, code: string): void => {
    const result = readOwnFormText(text);
    expectProblems(
      result.ok ? [] : result.problems.map(({ reason }) => reason.key.replace('own-forms.problem.', ' ')),
      [` ${code}`],
    );
  };

  test('something else', () => {
    said('{', 'json-line');
    said('null', 'object');
    said('"=1+1"', 'object');
  });

  test('the line is told', () => {
    const text = ownFormText(LINES).replace('"version": 1,', '"version": 1 2,');
    expect(read(text)).toEqual([' Tệp không phải JSON hợp lệ: sai ở dòng 3.']);
  });

  test('an engine that does not tell the place', () => {
    const parse = jest.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new SyntaxError('JSON Parse error: Unterminated string');
    });
    said('{', 'json');
    parse.mockRestore();
  });

  test('without end, or nested without end', () => {
    said(' '.repeat(OWN_FORM_LIMITS.fileLength + 1), 'file-too-long');
    said(`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'too-nested');
    const nested = '{"a":'.repeat(9000) + '1' + '}'.repeat(9000);
    said(nested, 'too-nested');
  });

  test('members that every object has', () => {
    const text = ownFormText(LINES).replace('{', '{"__proto__": {"name": "x"}, ');
    expectProblems(
      (() => {
        const result = readOwnFormText(text);
        return result.ok
          ? []
          : result.problems.map(
              ({ path, reason }) => `${path} ${reason.key.slice('own-forms.problem.'.length)}`,
            );
      })(),
      ['__proto__ unknown-member'],
    );
  });

  test('at most twenty problems are told', () => {
    const columns = Array.from({ length: 30 }, () => ({ kind: 'macro' }));
    expect(problemsOf({ ...LINES, columns })).toHaveLength(20);
  });
});

describe('a file with several forms', () => {
  function problemsIn(value: unknown): readonly string[] {
    const read = readOwnFormsText(JSON.stringify(value));
    return read.ok
      ? []
      : read.problems.map(({ path, reason }) => `${path} ${reason.key.replace('own-forms.problem.', '')}`);
  }

  test('is a list of them, or one alone', () => {
    expect(readOwnFormsText(JSON.stringify([LINES, LOCALITIES]))).toEqual({
      ok: true,
      value: [LINES, LOCALITIES],
    });
    expect(readOwnFormsText(ownFormText(LINES))).toEqual({ ok: true, value: [LINES] });
  });

  test('is refused as a whole, with every problem at its place', () => {
    expectProblems(problemsIn([{ ...LINES, title: '' }, LOCALITIES, { ...LOCALITIES, name: 7 }]), [
      '[0].title empty',
      '[2].name text',
    ]);
    expectProblems(problemsIn([LINES, LINES]), ['[1].id id-repeated']);
    expectProblems(problemsIn([]), [' no-forms']);
    expectProblems(problemsIn([7]), ['[0] object']);
  });
});

test('every reason was met above, and has its sentence', () => {
  const known = [...catalogues.vi.keys()].filter((key) => key.startsWith('own-forms.problem.'));
  expect([...tested].map((code) => `own-forms.problem.${code}`).sort()).toEqual(known.sort());
});
