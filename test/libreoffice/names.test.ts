/** The names of a sheet mean to another program what they mean to us. */
import { readFileSync } from 'node:fs';
import { buildFormLayout } from '../../src/forms/catalogue';
import { toA1 } from '../../src/sheet/address';
import { cellAt } from '../../src/sheet/snapshot';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { filledWithFigures } from '../core/generator';
import { layoutOf } from '../xlsx/layouts';
import { convertFiles, inScratchFolder } from './support/soffice';

const OPTIONS = {
  unitName: 'UBND tỉnh Thử Nghiệm',
  year: 2022,
  moneyUnit: 'trieu-dong',
  localities: [],
} as const;

test('formulas of another sheet can use them', async () => {
  const plan = filledWithFigures(buildFormLayout('annex-1', OPTIONS), 7);
  const named = (wanted: string) => {
    const area = plan.names.find(({ name }) => name === wanted)?.area;
    if (!area) throw new Error(wanted);
    return area;
  };
  const [table, figures, totals] = ['Bang', 'SoLieu', 'TongSo'].map(named);
  if (!table || !figures || !totals) throw new Error('no names');
  const formulas = [
    `=ROWS('${plan.name}'!Bang)`,
    `=COLUMNS('${plan.name}'!SoLieu)`,
    `=SUM('${plan.name}'!SoLieu)`,
    `=INDEX('${plan.name}'!TongSo,1,1)`,
    // A second sheet of the same form has names of its own.
    `=INDEX('${plan.name} (2)'!TongSo,1,1)`,
  ];
  const cells = formulas.map((content, row) => ({ row, content, isFormula: true }));
  const other = filledWithFigures(buildFormLayout('annex-1', OPTIONS), 8);
  const written = await writeWorkbook([plan, layoutOf('Khác', cells), other], {
    created: new Date(Date.UTC(2022, 0, 1)),
  });
  const saved = inScratchFolder((folder) => {
    const [path = ''] = convertFiles(folder, [{ name: 'names.xlsx', bytes: written }], 'xlsx');
    return readWorkbook(readFileSync(path));
  });
  const [first, results, second] = saved.sheets;
  if (!first || !results || !second) throw new Error('sheets are missing');
  const number = (sheet: typeof first, row: number, column: number): number => {
    const value = cellAt(sheet, row, column)?.value;
    return value?.type === 'number' ? value.value : 0;
  };
  let sum = 0;
  for (let row = figures.top; row <= figures.bottom; row += 1) {
    for (let column = figures.left; column <= figures.right; column += 1) sum += number(first, row, column);
  }
  const total = number(first, totals.top, totals.left);
  const otherTotal = number(second, totals.top, totals.left);
  expect(total).toBeGreaterThan(0);
  expect(otherTotal).not.toBe(total);
  expect(formulas.map((_, row) => [toA1(row, 0), number(results, row, 0)])).toEqual([
    ['A1', table.bottom - table.top + 1],
    ['A2', figures.right - figures.left + 1],
    ['A3', sum],
    ['A4', total],
    ['A5', otherTotal],
  ]);
});
