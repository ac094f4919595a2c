import { calculationOrder } from '../../../src/workbench/model/calculation/calculationOrder';

function orderOf(readers: Record<string, readonly string[]>): ReturnType<typeof calculationOrder<string>> {
  return calculationOrder(new Map(Object.entries(readers).map(([cell, found]) => [cell, new Set(found)])));
}

test('each cell once, after all it reads', () => {
  const { order, circular } = orderOf({
    total: [],
    left: ['total'],
    right: ['left', 'total'],
    start: ['left', 'right', 'total'],
  });
  expect(order).toEqual(['start', 'right', 'left', 'total']);
  expect(circular).toEqual([]);
});

test('a circle and what reads from it are left out', () => {
  const { order, circular } = orderOf({ a: ['b'], b: ['a', 'c'], c: [], free: [] });
  expect(order).toEqual(['free']);
  expect(circular).toEqual(['a', 'b', 'c']);
});
