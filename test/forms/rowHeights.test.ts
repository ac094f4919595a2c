/** Rows are as high as their texts need, and rows for entries are free to grow. */
import { buildFormLayout, type FormId } from '../../src/forms/catalogue';
import { OPTIONS } from '../core/workbooks';

/** Of the row with this number in Excel; undefined where Excel decides. */
function heightsOf(
  id: FormId,
  localities: readonly string[] = ['Xã Một'],
): (row: number) => number | undefined {
  const { rowHeights } = buildFormLayout(id, { ...OPTIONS, localities });
  return (row) => rowHeights.find((one) => one.row === row - 1)?.height;
}

test('a name of three lines gets three, a short one one', () => {
  const height = heightsOf('annex-1');
  expect(height(11)).toBe(4 + 3 * 14.5);
  expect(height(13)).toBe(4 + 14.5);
});

test('a long equation is shown whole under its header', () => {
  const [short, long] = [heightsOf('annex-1')(9), heightsOf('deprivation-counts')(9)];
  // Not Excel's own 15: a height that equals the default is none in a file.
  expect(short).toBe(16);
  expect(long).toBe(4 + 4 * 12);
});

test('a header over several rows does not make each of them higher', () => {
  const height = heightsOf('poverty-flow');
  expect([height(7), height(8)]).toEqual([20, 20]);
  expect(height(9)).toBeGreaterThan(60);
});

test('a name that stands for two rows is spread over them', () => {
  const long = 'Thị trấn Nông trường Phong Hải Thượng';
  expect(heightsOf('poverty-flow', [long])(11)).toBe(heightsOf('poverty-flow')(11));
  expect(heightsOf('deprivation-counts', [long])(10)).toBeGreaterThan(
    heightsOf('deprivation-counts')(10) ?? 0,
  );
});

test('rows for works and activities have no height of their own, so that Excel grows them while people type', () => {
  const { grid, rowHeights } = buildFormLayout('annex-2', OPTIONS);
  const free = grid.rows.filter(({ key }) => key.includes('#'));
  expect(free.length).toBeGreaterThan(0);
  expect(free.filter(({ row }) => rowHeights.some((one) => one.row === row))).toEqual([]);
});
