/** Money of a capital type that the programme does not give a line, cell by cell on Phụ lục I. */
import { capitalTypeCheck } from '../../../src/checks/capital-type/check';
import { toPlain } from '../../../src/numbers/decimal';
import { POVERTY_REDUCTION_2021 } from '../../../src/programme/catalogue';
import type { Programme } from '../../../src/programme/programme';
import { annexReading, changedReading, programmeWith, type Changes } from '../engine/annexes';
import { addressOf, asText, computed, DASH } from '../engine/equations';
import { onlyTable } from '../engine/tables';

const READING = annexReading('annex-1');

function issues(changes: Changes) {
  return capitalTypeCheck.inspect(changedReading(READING, changes), null);
}

/** "warning E17 H17". */
function told(changes: Changes): readonly string[] {
  return issues(changes).map(
    ({ severity, cell, further }) => `${severity ?? ''} ${[cell, ...further].map(addressOf).join(' ')}`,
  );
}

/** 3.2 in row 17 may carry recurrent funds only, 1.1.a in row 12 investment only. */
const INVESTED = { figures: { E17: 500 } };

test('an investment in a line of recurrent funds, in which words', () => {
  const [issue, ...others] = issues(INVESTED);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({
    outcome: 'fail',
    kind: 'capital-type',
    severity: 'warning',
    isAside: true,
    proposed: null,
    message: {
      params: {
        line: 'Cải thiện dinh dưỡng',
        code: '3.2',
        wrong: 'vốn đầu tư phát triển',
        allowed: { list: ['vốn sự nghiệp'] },
      },
    },
  });
  expect(issue?.cause.params).toEqual(issue?.message.params);
  expect(issue?.stated && toPlain(issue.stated)).toBe('500');
  expect(issue?.explains?.map(addressOf)).toEqual(['E17']);
});

test('recurrent funds in a line of investment', () => {
  expect(told({ figures: { F12: 5, E12: 7 } })).toEqual(['warning F12']);
});

test('of several sources they are told together, of several lines apart', () => {
  const both = { figures: { E17: 500, H17: 20, K17: computed(7, '=K18'), F17: 9, E16: 1 } };
  expect(told(both)).toEqual(['warning E16', 'warning E17 H17 K17']);
  expect(issues(both)[1]?.explains?.map(addressOf)).toEqual(['E17', 'H17', 'K17']);
});

test('a project that is a line itself is one, by its Roman number', () => {
  const lines = POVERTY_REDUCTION_2021.projects.filter(({ code }) => code === '5');
  expect(lines.map(({ lines: own }) => own.length)).toEqual([0]);
  const types = lines[0]?.capitalTypes ?? [];
  expect(types).toEqual(['recurrent']);
  expect(told({ figures: { E22: 5, F22: 5 } })).toEqual(['warning E22']);
});

test('noughts, dashes, totals and text are no money of a type; a number as text is', () => {
  expect(told({ figures: { E17: 0, H17: DASH, D17: 9, G17: 9, C17: 9 } })).toEqual([]);
  expect(told({ figures: { E17: asText(5) } })).toEqual(['warning E17']);
});

test('totals of projects, and rows of no line, carry any', () => {
  expect(told({ figures: { E10: 5, F10: 5, E11: 5, F11: 5, E15: 5 } })).toEqual([]);
  const rows = onlyTable(READING).rows.map((row) => ({ ...row, code: '9.9', name: 'Khác' }));
  expect(told({ ...INVESTED, table: { rows } })).toEqual([]);
});

describe('as the catalogue has it', () => {
  const of = (programme: Programme | null): readonly string[] => told({ ...INVESTED, table: { programme } });

  test('as grave as it says', () => {
    expect(of(programmeWith({ 'capital-type.lines': { severity: 'error' } }))).toEqual(['error E17']);
    expect(of(programmeWith({ 'capital-type.lines': { severity: 'off' } }))).toEqual([]);
  });

  test('lines of which it does not say what they carry may carry any', () => {
    const projects = POVERTY_REDUCTION_2021.projects.map((project) => ({
      ...project,
      lines: project.lines.map((line) => ({ ...line, capitalTypes: [] })),
    }));
    expect(of(programmeWith({}, { projects }))).toEqual([]);
  });

  test('a type that it does not name has no name', () => {
    const programme = programmeWith({}, { capitalTypes: [] });
    expect(issues({ ...INVESTED, table: { programme } })[0]?.message.params).toMatchObject({
      wrong: '',
      allowed: { list: [''] },
    });
  });

  test('without one nothing is said, nor of other forms', () => {
    expect(of(null)).toEqual([]);
    const { form } = onlyTable(READING);
    expect(told({ ...INVESTED, table: { form: { ...form, id: 'annex-2' } } })).toEqual([]);
  });
});
