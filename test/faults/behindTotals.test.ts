/** A wrong line whose totals are formulas, so that only another sheet speaks against it. */
import type { Finding } from '../../src/findings/finding';
import { reviewWorkbook } from '../../src/findings/review';
import { translator } from '../../src/locales/translate';
import { cellId } from '../../src/reading/cellId';
import { parseCell } from '../../src/sheet/address';
import { snapshotOf, withEdits } from '../../scripts/faults/model';
import { editOf } from '../../scripts/faults/subject';
import { allSubjects } from '../../scripts/faults/subjects';

const SHEET = 'Phụ lục IVa';

/** The sheets of a district, linked by formulas; in IVa the communes stand in rows 11 to 15, their sum in row 10 or 16. */
function reviewed(cell: string, was: number, is: number): readonly Finding[] {
  const subject = allSubjects(1)
    .find(({ id }) => id === 'set district, live')
    ?.subject();
  const at = parseCell(cell);
  if (!subject || !at) throw new Error('no subject');
  const sheet = subject.model.findIndex(({ name }) => name === SHEET);
  const id = cellId(sheet, at.row, at.column);
  const figure = subject.reading.figures.get(id);
  expect(figure?.state === 'number' ? figure.value.toNumber() : null).toBe(was);
  const { findings } = reviewWorkbook(snapshotOf(withEdits(subject.model, [editOf(id, is)])));
  const before = new Set(subject.review.findings.map(({ fingerprint }) => fingerprint));
  return findings.filter(({ fingerprint, severity }) => severity !== 'notice' && !before.has(fingerprint));
}

function kinds({ causes }: Finding): readonly string[] {
  return causes.map(({ kind }) => kind);
}

test('swapped digits tell which line it is: one finding, with the totals that follow it', () => {
  const [finding, ...others] = reviewed('H14', 119, 191);
  expect(others).toEqual([]);
  expect([finding?.sheet, finding?.cell, finding?.expected]).toEqual([SHEET, 'H14', '119']);
  expect(finding && kinds(finding)[0]).toBe('swapped-digits');
  expect(finding?.symptoms.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['C14', 'E14', 'H10']));
});

test('lines that the same slip fits are all suspected', () => {
  // 334 for 343 is as good as 323 for 332.
  const [finding, ...others] = reviewed('F15', 332, 323);
  expect(others).toEqual([]);
  expect(finding?.suspects.map(({ cell }) => cell).sort()).toEqual(expect.arrayContaining(['F14', 'F15']));
});

test('where nothing tells which line it is, no line is blamed: one finding, at the total, with what is known', () => {
  const [finding, ...others] = reviewed('F13', 258, 271);
  expect(others).toEqual([]);
  expect(finding && kinds(finding)).toEqual(['line-behind']);
  expect(finding?.difference).toBe('13');
  expect(finding?.symptoms.length).toBeGreaterThan(0);
  const [cause] = finding?.causes ?? [];
  expect(cause && translator('vi').say(cause.message)).toBe(
    'Số này đúng bằng các dòng chi tiết cộng lại. Nếu biểu kia đúng thì có dòng chi tiết ghi sai, lệch tổng cộng 13.',
  );
});
