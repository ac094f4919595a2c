import { definitionsOf } from '../../src/forms/catalogue';
import { buildFormSet } from '../../src/forms/formSet';
import { findProgramme } from '../../src/programme/catalogue';
import { lineCodes } from '../../src/reading/budgetLines';
import { positionOf } from '../../src/reading/cellId';
import { readWorkbook } from '../../src/reading/readWorkbook';
import type { TableRow } from '../../src/reading/table';
import { toA1 } from '../../src/sheet/address';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { filledWithFigures } from '../core/generator';
import { setSnapshot } from '../core/setSnapshot';
import { withCells } from '../core/sheetEdits';

const OPTIONS = {
  unitName: 'UBND tỉnh Thử Nghiệm',
  year: 2022,
  endYear: 2025,
  moneyUnit: 'trieu-dong',
  localities: [],
} as const;

const programme = findProgramme('2021-2025') ?? null;

function row(code: string, name: string, role: TableRow['role'] = 'line'): TableRow {
  return { row: 0, code, name, role, track: '', countsWhole: false, sumIsSuggested: false, parent: null };
}

test.each([
  ['3.2', 'Cải thiện dinh dưỡng', '3.2'],
  ['3.2.', 'whatever stands there', '3.2'],
  ['', 'Cải thiện dinh dưỡng', '3.2'],
  ['b', 'CẢI THIỆN DINH DƯỠNG', '3.2'],
  ['2', 'Tiểu dự án 2: Cải thiện dinh dưỡng', '3.2'],
  ['-', 'TDA 2. Cải thiện dinh dưỡng'.normalize('NFD'), '3.2'],
  ['', 'Duy tu, bảo dưỡng công trình hạ tầng', '1.1.b'],
  ['', 'Đầu tư phát triển hạ tầng kinh tế - xã hội', '1.1.a'],
  ['', 'Trường mầm non xã An', ''],
  ['7', 'Cải thiện', '7'],
])('TT %j, %j is line %j', (code, name, expected) => {
  expect(lineCodes(programme, [row(code, name)])).toEqual([expected]);
});

test('TT goes before the name, and a line is found once', () => {
  expect(lineCodes(programme, [row('3.1', 'Cải thiện dinh dưỡng')])).toEqual(['3.1']);
  expect(lineCodes(programme, [row('3.2', 'Hỗ trợ khác'), row('', 'Cải thiện dinh dưỡng')])).toEqual([
    '3.2',
    '',
  ]);
  expect(lineCodes(programme, [row('', 'Cải thiện dinh dưỡng'), row('', 'Cải thiện dinh dưỡng')])).toEqual([
    '3.2',
    '',
  ]);
});

test('without a catalogue, TT is what it is', () => {
  expect(lineCodes(null, [row(' 3.2. ', 'Cải thiện dinh dưỡng')])).toEqual(['3.2']);
});

test('Annexes I and III are compared line by line although the TT of a line is missing', () => {
  const layouts = buildFormSet(definitionsOf(['annex-1', 'annex-3']), OPTIONS).map((layout, place) =>
    filledWithFigures(layout, 4711 + place),
  );
  const workbook = setSnapshot(layouts, {}, true);
  const [annex, details] = workbook.sheets;
  if (!annex || !details) throw new Error('no sheets');
  const line = [...details.cells.values()].find(({ value }) => value?.value === '3.2');
  const total = [...annex.cells.values()].find(({ value }) => value?.value === '3.2');
  if (!line || !total) throw new Error('no line 3.2');
  const withoutCode = withCells(details, { [toA1(line.row, line.column)]: null });
  const compared = (sheet: SheetSnapshot): number =>
    readWorkbook({ ...workbook, sheets: [annex, sheet] }).equations.filter(
      ({ relation, target }) => relation === 'between' && positionOf(target).row === total.row,
    ).length;
  expect(compared(details)).toBeGreaterThan(0);
  expect(compared(withoutCode)).toBe(compared(details));
  // Under a name that nobody knows it is no line of the catalogue.
  const name = toA1(line.row, line.column + 1);
  expect(compared(withCells(withoutCode, { [name]: 'Việc khác' }))).toBe(0);
});
