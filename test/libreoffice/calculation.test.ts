/** LibreOffice calculates every formula of every form to the figure that we calculate, and our review agrees with what it saved. */
import type { Review } from '../../src/findings/finding';
import { reviewWorkbook } from '../../src/findings/review';
import { fromDouble, toPlain } from '../../src/numbers/decimal';
import { toA1 } from '../../src/sheet/address';
import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../../src/sheet/snapshot';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { FALSE_RESULT } from './support/falseResults';
import { MEMORY, passageOf, throughLibreOffice, type Passage } from './support/throughLibreOffice';
import { withoutPolicy } from '../core/policy';
import { WORKBOOKS } from './support/workbooks';

let passages: ReadonlyMap<string, Passage>;

beforeAll(async () => {
  passages = await throughLibreOffice(WORKBOOKS);
});

function shown(value: CellValue): string {
  if (value === null) return 'blank';
  return value.type === 'number' ? toPlain(fromDouble(value.value)) : `${value.type} "${value.value}"`;
}

/** "Phụ lục I!C10 =SUM(D10,G10,J10): 96503", one line for each formula. */
function calculated(workbook: WorkbookSnapshot): readonly string[] {
  return workbook.sheets.flatMap(({ name, cells }) =>
    [...cells.values()]
      .filter(({ formula }) => formula !== null)
      .map(
        ({ row, column, formula, value }: CellSnapshot) =>
          `${name}!${toA1(row, column)} ${formula}: ${shown(value)}`,
      ),
  );
}

/** LibreOffice writes number formats in other words, "-" as \\-, and a proposed fix names the format of its cell. */
function inOneSpelling(review: Review): string {
  return JSON.stringify(review, (key, value: unknown) => (key === 'numberFormat' ? null : value));
}

describe.each(WORKBOOKS)('$name', ({ name, sheets, findings }) => {
  const formulas = sheets.flatMap(({ cells }) => cells.filter(({ isFormula }) => isFormula)).length;

  test('went in with false results, comes out with ours, and is reviewed as before', () => {
    const { written, given, saved } = passageOf(passages, name);
    const ours = calculated(readWorkbook(written));
    // What the add-in keeps in a file stays in it.
    expect(readWorkbook(saved).memory).toBe(MEMORY);
    expect(ours.length).toBe(formulas);
    if (findings !== 'some') expect(formulas).toBeGreaterThan(0);
    const falsified = calculated(readWorkbook(given));
    expect(falsified.filter((line) => !line.endsWith(`: ${FALSE_RESULT}`))).toEqual([]);
    const theirs = calculated(readWorkbook(saved));
    expect(theirs.length).toBe(ours.length);
    // Only the cells that differ: a comparison of long lists takes minutes to print.
    expect(theirs.filter((line, place) => line !== ours[place]).slice(0, 10)).toEqual([]);
    if (findings === 'not-reviewed') return;
    // And our review of it is the same, so that figures follow the declaration and not only the formulas.
    const [before, after] = [reviewWorkbook(readWorkbook(written)), reviewWorkbook(readWorkbook(saved))];
    expect(inOneSpelling(after) === inOneSpelling(before)).toBe(true);
    const { fail, rounding, cannotCheck } = after.coverage;
    expect(withoutPolicy(after.findings).length + fail + rounding + cannotCheck > 0).toBe(
      findings === 'some',
    );
    expect(after.tables.map(({ form }) => form)).toEqual(sheets.map(({ formId }) => formId));
  });
});
