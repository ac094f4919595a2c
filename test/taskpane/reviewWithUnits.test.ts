/** The names of units are fetched when a workbook names any, and their lack keeps nothing else from being checked. */
import { WorkbookCheck } from '../../src/findings/recheck/workbookCheck';
import { reviewWithUnits } from '../../src/taskpane/check/reviewWithUnits';
import { workbookOf } from '../core/layoutSnapshot';
import { gridSheet } from '../reading/declare/grid';

function workbook(kind: string) {
  const names = ['Pác Nặm', 'Ba Bễ', 'Ngân Sơn', 'Bạch Thông', 'Chợ Đồn'];
  return workbookOf(
    gridSheet([
      ['TT', 'Đơn vị', 'Số hộ nghèo', 'Số hộ cận nghèo'],
      ...names.map((name, place) => [place + 1, `${kind}${name}`, 30 + 7 * place, 50 + 11 * place]),
    ]),
  );
}

test('a name that is almost a unit is told', async () => {
  const { findings } = await reviewWithUnits(workbook('Huyện '));
  expect(findings.map(({ check, cell }) => [check, cell])).toEqual([['almost-name', 'B3']]);
});

test('reviews that go on from each other come to the same, also where the units come later', async () => {
  const check = new WorkbookCheck();
  const [named, other] = [workbook('Huyện '), workbook('Xã ')];
  const offline = (): Promise<never> => Promise.reject(new Error('offline'));
  const first = await reviewWithUnits(named, offline, check);
  expect(first.findings).toEqual([]);
  for (const next of [named, other, named]) {
    expect(await reviewWithUnits(next, undefined, check)).toEqual(await reviewWithUnits(next));
  }
});

test('nothing is fetched for a workbook that names no unit', async () => {
  const load = jest.fn(() => Promise.reject(new Error('not asked for')));
  const { tables } = await reviewWithUnits(workbook(''), load);
  expect([tables.length, load.mock.calls.length]).toEqual([1, 0]);
});

test.each([
  ['fails', () => Promise.reject(new Error('offline'))],
  ['never ends', () => new Promise<never>(() => undefined)],
])('what a fetch that %s keeps back is the comparison with the lists, nothing else', async (_what, load) => {
  jest.useFakeTimers();
  try {
    const reviewing = reviewWithUnits(workbook('Huyện '), load);
    await jest.advanceTimersByTimeAsync(10_000);
    const { tables, findings } = await reviewing;
    expect([tables.length, findings]).toEqual([1, []]);
  } finally {
    jest.useRealTimers();
  }
});
