import { areaToA1, parseArea, type Area } from '../../../src/sheet/address';
import {
  WorkbookModel,
  charactersToPoints,
  pointsToCharacters,
  type DataValidation,
  type ModelChange,
  type SheetModel,
} from '../../../src/workbench/model';
import { parseReference, printAbsoluteArea, printArea } from '../../../src/workbench/model/references';

let book: WorkbookModel;
let sheet: SheetModel;

beforeEach(() => {
  book = new WorkbookModel();
  sheet = book.addSheet({ name: 'Biểu' });
});
afterEach(() => book.dispose());

function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

test('a batch is calculated and told once, at its end', () => {
  const seen: string[] = [];
  book.onChange((change: ModelChange) => seen.push(change.kind));
  book.batch(() => {
    sheet.type(0, 0, '2');
    sheet.type(0, 1, '=A1*2');
    sheet.type(0, 0, '5');
    expect(sheet.valueAt(0, 1)).toBeNull();
  });
  expect(sheet.valueAt(0, 1)).toEqual({ type: 'number', value: 10 });
  expect(seen).toEqual(['contents', 'contents', 'contents', 'calculated']);
});

test('changes carry the name of who made them', () => {
  const seen: string[] = [];
  book.onChange(({ source }) => seen.push(source));
  sheet.type(0, 0, '1');
  book.edit('add-in', () => sheet.type(0, 0, '2'));
  expect(seen).toEqual(['user', 'add-in']);
});

test('what is written to a covered cell of a merged area is lost', () => {
  sheet.merge(area('A1:B1'));
  sheet.writeInputs(area('A1:C1'), (_row, column) => column);
  expect([0, 1, 2].map((column) => sheet.valueAt(0, column)?.value)).toEqual([0, undefined, 2]);
});

test('a new rule cuts its area out of older ones', () => {
  const rule: DataValidation = {
    area: area('A1:C3'),
    rule: { kind: 'custom', formula: '=TRUE' },
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
    prompt: { showPrompt: false, title: '', message: '' },
  };
  sheet.setValidation(rule);
  sheet.clearValidation(area('B2'));
  expect(sheet.validations.map((one) => areaToA1(one.area)).sort()).toEqual(['A1:C1', 'A2', 'A3:C3', 'C2']);
});

test('an image taken earlier does not change with the workbook', () => {
  sheet.type(0, 0, '1');
  const image = book.toImage();
  const copy = JSON.stringify(image);
  sheet.type(0, 0, '2');
  expect(JSON.stringify(image)).toBe(copy);
});

test('typing and clearing again leaves no trace', () => {
  const before = book.toImage();
  sheet.type(3, 3, 'x');
  sheet.clear(area('D4'), 'contents');
  expect(book.toImage()).toEqual(before);
});

test('widths in characters and points', () => {
  expect(charactersToPoints(8.43)).toBe(48);
  expect(pointsToCharacters(48)).toBe(8.43);
});

test.each([
  ["'Phụ lục I'!$C$13:D20", 'Phụ lục I', 'C13:D20', '$C$13:$D$20'],
  ['A:C', null, 'A:C', '$A:$C'],
  ["'It''s'!3:4", "It's", '3:4', '$3:$4'],
])('%s is read and printed', (text, sheetName, plain, absolute) => {
  const reference = parseReference(text);
  expect(reference?.sheet).toBe(sheetName);
  expect(reference && printArea(reference.area)).toBe(plain);
  expect(reference && printAbsoluteArea(reference.area)).toBe(absolute);
});

test.each(['ZZZZ1', 'A0', 'A1048577', 'XFE1', 'A1:B2:C3', ''])('%s is no reference', (text) => {
  expect(parseReference(text)).toBeNull();
});
