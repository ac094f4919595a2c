/** What must hold whatever a workbook holds: inserting and deleting again changes nothing, and no result goes stale. */
import fc from 'fast-check';
import { columnName, toA1, type Area } from '../../../src/sheet/address';
import { WorkbookModel, type LineShift, type SheetModel } from '../../../src/workbench/model';

const SIZE = 12;

const line = fc.integer({ min: 0, max: SIZE - 1 });
const dollar = fc.constantFrom('', '$');
const corner = fc
  .tuple(dollar, line, dollar, line)
  .map(([c, column, r, row]) => `${c}${columnName(column)}${r}${row + 1}`);
const wide = fc
  .tuple(dollar, line, line)
  .chain(([sign, a, b]) =>
    fc.constantFrom(`${sign}${a + 1}:${sign}${b + 1}`, `${sign}${columnName(a)}:${sign}${columnName(b)}`),
  );
const sheetName = fc.constantFrom('', "'Biểu 1'!", "'It''s'!");
const reference = fc
  .tuple(
    sheetName,
    fc.oneof(
      corner,
      fc.tuple(corner, corner).map((two) => two.join(':')),
      wide,
    ),
  )
  .map((parts) => parts.join(''));
const formula = fc.oneof(
  reference.map((one) => `=SUM(${one})`),
  fc.tuple(reference, corner, corner).map(([a, b, c]) => `=COUNT(${a},${b}:${c})+ROWS(${b}:${c})`),
  reference.map((one) => `=IF(1=1,COUNTA(${one}),"A1:B2")`),
  corner.map((one) => `=N(${one})*2`),
);
/** Constants stand in the first rows and columns; formulas stand right below all that they read, so that none runs in a circle. */
const FORMULAS_FROM = 20;
const SECOND_FROM = 35;
const constant = fc.tuple(
  line,
  line,
  fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom("'3.10", 'Tổng số')),
);
const first = fc
  .tuple(line, line, formula)
  .map(([row, column, text]) => [row + FORMULAS_FROM, column + FORMULAS_FROM, text] as const);
const second = fc
  .tuple(line, line, line, line)
  .map(
    ([row, column, r, c]) =>
      [
        row + SECOND_FROM,
        column + SECOND_FROM,
        `=N(${toA1(r + FORMULAS_FROM, c + FORMULAS_FROM)})+1`,
      ] as const,
  );
const input = fc.oneof({ weight: 3, arbitrary: constant }, { weight: 2, arbitrary: first }, second);
const area: fc.Arbitrary<Area> = fc.tuple(line, line, line, line).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));
const shape = fc.record({
  bold: area,
  boldRow: line,
  boldColumn: line,
  merged: area,
  sized: line,
  hidden: line,
  frozen: fc.record({ rows: line, columns: line }),
  printArea: area,
  format: area,
  rule: area,
  name: fc.tuple(line, line).map(([row, column]) => `$${columnName(column)}$${row + 1}`),
});
const contents = fc.array(fc.tuple(fc.boolean(), input), { maxLength: 50 });
const place = fc.record({
  axis: fc.constantFrom('rows' as const, 'columns' as const),
  first: fc.oneof(line, fc.integer({ min: 0, max: SECOND_FROM + SIZE })),
  count: fc.integer({ min: 1, max: 5 }),
});

interface Plan {
  readonly contents: readonly (readonly [boolean, readonly [number, number, string | number]])[];
  readonly shape: typeof shape extends fc.Arbitrary<infer S> ? S : never;
}

function build(plan: Plan): { book: WorkbookModel; sheet: SheetModel } {
  const book = new WorkbookModel();
  const sheet = book.addSheet({ name: 'Biểu 1' });
  const other = book.addSheet({ name: "It's" });
  const { shape: wanted } = plan;
  book.batch(() => {
    for (const [onOther, [row, column, what]] of plan.contents) {
      (onOther ? other : sheet).type(row, column, what);
    }
  });
  sheet.applyStyle(wanted.bold, { bold: true });
  sheet.applyStyle({ top: wanted.boldRow, bottom: wanted.boldRow, left: 0, right: 16_383 }, { italic: true });
  sheet.applyStyle(
    { top: 0, bottom: 1_048_575, left: wanted.boldColumn, right: wanted.boldColumn },
    { fill: '#DDE8F0' },
  );
  sheet.merge(wanted.merged);
  sheet.setRowHeight(wanted.sized, wanted.sized, 40);
  sheet.setColumnWidth(wanted.sized, wanted.sized, 90);
  sheet.setRowsHidden(wanted.hidden, wanted.hidden, true);
  sheet.setColumnsHidden(wanted.hidden, wanted.hidden, true);
  sheet.setFreeze(wanted.frozen);
  sheet.setPage({
    printArea: wanted.printArea,
    titleRows: { first: wanted.boldRow, last: SIZE },
    rowBreaks: [wanted.boldRow + 1],
  });
  const { top, left } = wanted.format;
  // Each cell looks at its own row and at fixed cells, as formats do that are to survive insertions in one piece.
  sheet.addConditionalFormat({
    areas: [wanted.format],
    formula: `=$${toA1(top, left)}>${wanted.name}`,
    style: { bold: true },
    stopIfTrue: false,
  });
  sheet.setValidation({
    area: wanted.rule,
    rule: { kind: 'custom', formula: `=${wanted.name}>0` },
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
    prompt: { showPrompt: false, title: '', message: '' },
  });
  const reference = `='Biểu 1'!${wanted.name}`;
  book.setName({ name: 'Mốc', scope: null, reference, comment: '', visible: true });
  return { book, sheet };
}

function apply(
  sheet: SheetModel,
  kind: LineShift['kind'],
  { axis, first, count }: Omit<LineShift, 'kind'>,
): void {
  if (axis === 'rows') {
    if (kind === 'insert') sheet.insertRows(first, count);
    else sheet.deleteRows(first, count);
  } else if (kind === 'insert') sheet.insertColumns(first, count);
  else sheet.deleteColumns(first, count);
}

test('inserting lines and deleting them again gives back the same workbook', () => {
  fc.assert(
    fc.property(contents, shape, place, (cells, wanted, where) => {
      const { book, sheet } = build({ contents: cells, shape: wanted });
      const before = book.toImage();
      apply(sheet, 'insert', where);
      apply(sheet, 'delete', where);
      expect(book.toImage()).toEqual(before);
      book.dispose();
    }),
    { numRuns: 60 },
  );
});

test('whatever is inserted and deleted, results are those of calculating everything anew', () => {
  const shifts = fc.array(fc.tuple(fc.constantFrom('insert' as const, 'delete' as const), place), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(contents, shape, shifts, (cells, wanted, steps) => {
      const { book, sheet } = build({ contents: cells, shape: wanted });
      for (const [kind, where] of steps) apply(sheet, kind, where);
      const after = book.toImage();
      book.calculateAll();
      expect(after).toEqual(book.toImage());
      book.dispose();
    }),
    { numRuns: 60 },
  );
});

test('a figure in a gap counts where a formula spans the gap, and nowhere else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 }), (first, count) => {
      const book = new WorkbookModel();
      const sheet = book.addSheet();
      for (let row = 0; row < 10; row++) sheet.type(row, 0, row + 1);
      for (let row = 0; row < 10; row++) sheet.type(row, 1, `=A${row + 1}*10`);
      sheet.type(20, 0, '=SUM(A1:A10)');
      sheet.insertRows(first, count);
      const kept = (): readonly unknown[] =>
        [...sheet.cells()]
          .filter(({ column }) => column === 1)
          .sort((a, b) => a.row - b.row)
          .map(({ cell }) => cell.value?.value);
      const expected = Array.from({ length: 10 }, (_, row) => (row + 1) * 10);
      expect([kept(), sheet.valueAt(20 + count, 0)?.value]).toEqual([expected, 55]);
      sheet.type(first, 0, 1000);
      expect([kept(), sheet.valueAt(20 + count, 0)?.value]).toEqual([expected, 1055]);
      book.dispose();
    }),
    { numRuns: 20 },
  );
});
