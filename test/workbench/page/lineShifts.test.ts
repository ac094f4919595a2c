import { WorkbookModel } from '../../../src/workbench/model';
import { LINE_ACTIONS, shiftSelectedLines } from '../../../src/workbench/page/grid/lineShifts';

/** 1 to 9 in A1:C3, a sum of all in E5, and the middle row and column selected. */
function book(): WorkbookModel {
  const made = new WorkbookModel();
  const sheet = made.addSheet({ name: 'Biểu' });
  for (let place = 0; place < 9; place++) sheet.type(Math.floor(place / 3), place % 3, place + 1);
  sheet.type(4, 4, '=SUM(A1:C3)');
  made.select(sheet, { top: 1, bottom: 1, left: 1, right: 2 });
  return made;
}

test.each([
  ['insert-rows', 'E6', '=SUM(A1:C4)', 45],
  ['insert-columns', 'G5', '=SUM(A1:E3)', 45],
  ['delete-rows', 'E4', '=SUM(A1:C2)', 1 + 2 + 3 + 7 + 8 + 9],
  ['delete-columns', 'C5', '=SUM(A1:A3)', 1 + 4 + 7],
] as const)('%s: as many as are selected, and the formula follows', (action, at, formula, value) => {
  const made = book();
  const sources: string[] = [];
  made.onChange(({ kind, source }) => kind === 'lines' && sources.push(source));
  expect(shiftSelectedLines(made, action)).toBe(true);
  const [image] = made.toImage().sheets;
  expect(image?.cells[at]).toMatchObject({ formula, value: { type: 'number', value } });
  expect(sources).toEqual(['user']);
});

test.each(LINE_ACTIONS)('%s: a protected sheet stays as it is', (action) => {
  const made = book();
  made.activeSheet.setProperties({ isProtected: true });
  const before = made.toImage();
  expect(shiftSelectedLines(made, action)).toBe(false);
  expect(made.toImage()).toEqual(before);
});
