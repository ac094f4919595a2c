/** One mistake is one finding at the cell to blame; what it brought about is listed under it. */
import type { Finding } from '../../src/findings/finding';
import type { Edits } from '../core/layoutSnapshot';
import { filledAnnex, filledTargets, reviewOf } from '../core/workbooks';
import type { SheetLayout } from '../../src/sheet/layout';

function onlyError(layout: SheetLayout, edits: Edits, typed = true): Finding {
  const errors = reviewOf(layout, edits, typed).findings.filter(({ severity }) => severity === 'error');
  const [error] = errors;
  if (!error || errors.length > 1) throw new Error(errors.map(({ cell }) => cell).join(', ') || 'none');
  return error;
}

test.each<[string, Edits, string, string, string]>([
  ['two digits swapped in a line', { F16: 50500 }, 'F16', '55000', 'swapped-digits'],
  ['two digits swapped in a subtotal', { F15: 65300 }, 'F15', '63500', 'swapped-digits'],
  ['a line times ten', { H19: 80000 }, 'H19', '8000', 'factor'],
  ['a line without its last nought', { F22: 2000 }, 'F22', '20000', 'factor'],
  ['one digit of a total along the row', { C16: 61000 }, 'C16', '60000', 'one-digit'],
  ['a minus before an amount', { F14: -40000 }, 'F14', '40000', 'sign'],
])('Phụ lục I, typed: %s', (_, edits, cell, expected, cause) => {
  const error = onlyError(filledAnnex(), edits);
  expect([error.cell, error.expected]).toEqual([cell, expected]);
  expect(error.causes[0]?.kind).toBe(cause);
  expect(error.suspects[0]?.cell).toBe(cell);
});

test('a project left out of the grand total, in every column at once', () => {
  // DA5, row 22: 20.000 central, 2.000 local and 2.000 mobilised, all recurrent.
  const error = onlyError(filledAnnex(), {
    F10: 161350,
    D10: 390210,
    I10: 17105,
    G10: 53538,
    L10: 6980,
    J10: 8280,
    C10: 452028,
  });
  expect(error.causes[0]?.kind).toBe('omitted-line');
  expect(error.causes[0]?.cells).toContain('C22');
  expect([error.cell, error.expected, error.difference]).toEqual(['C10', '476028', '-24000']);
  expect(error.symptoms.map(({ cell }) => cell).sort()).toEqual(['D10', 'F10', 'G10', 'I10', 'J10', 'L10']);
});

test('a formula that stops one line short', () => {
  const error = onlyError(filledAnnex(), { F18: '=SUM(F19:F20)' }, false);
  expect([error.check, error.cell, error.difference]).toEqual(['sum', 'F18', '-6850']);
  // The formula itself says it; the figures bear it out.
  expect(error.causes).toMatchObject([
    { kind: 'short-range', cells: ['F18'] },
    { kind: 'omitted-line', cells: ['F21'] },
  ]);
});

test('a formula that counts a line twice', () => {
  const error = onlyError(filledAnnex(), { F18: '=SUM(F19:F21)+F20' }, false);
  expect(error.causes).toMatchObject([
    { kind: 'double-count', cells: ['F18'] },
    { kind: 'doubled-line', cells: ['F20'] },
  ]);
});

test('the targets: digits swapped in a count that a rate and a total speak of', () => {
  const error = onlyError(filledTargets(), { D11: 4343 });
  expect([error.cell, error.stated, error.expected]).toEqual(['D11', '4343', '3443']);
  expect(error.causes[0]?.kind).toBe('swapped-digits');
});

test('the targets: a wrong rate that was carried into the end rate is one mistake', () => {
  const error = onlyError(filledTargets(), { E10: 2.67, H10: 2.48 });
  expect([error.cell, error.expected]).toEqual(['E10', '2.76']);
  expect(error.symptoms).toEqual([{ cell: 'H10', stated: '2.48', expected: '2.57', difference: '-0.09' }]);
});
