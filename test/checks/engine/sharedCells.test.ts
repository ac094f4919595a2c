/** Cells that say something of the same line and column in several tables. */
import { sharedCells, type KeyedCell } from '../../../src/checks/engine/sharedCells';
import type { Table } from '../../../src/reading/table';
import { tableOf } from './tables';

const TABLE = tableOf([
  ['TT', 'Nội dung', 'Số hộ'],
  [1, 'Xã Một', 30],
  [2, 'Xã Hai', 40],
]);

describe('cells that several tables have by one key', () => {
  const [one, two, three] = [{ ...TABLE }, { ...TABLE }, { ...TABLE }];
  const keys = new Map<Table, readonly KeyedCell[]>([
    [
      one,
      [
        { key: 'a', cell: 1 },
        { key: 'b', cell: 2 },
        { key: 'a', cell: 3 },
        { key: 'd', cell: 9 },
        { key: 'd', cell: 10 },
      ],
    ],
    [
      two,
      [
        { key: 'c', cell: 4 },
        { key: 'a', cell: 5 },
      ],
    ],
    [three, [{ key: 'c', cell: 6 }]],
  ]);

  test('those that stand in one table only are left out, however often', () => {
    const shared = sharedCells((table) => keys.get(table) ?? [])([one, two, three]);
    expect([one, two, three].map((table) => shared.get(table)?.map(({ cell }) => cell))).toEqual([
      [1, 3],
      [4, 5],
      [6],
    ]);
  });

  test('they are looked for once for the tables of a workbook', () => {
    let asked = 0;
    const shared = sharedCells((table) => {
      asked += 1;
      return keys.get(table) ?? [];
    });
    const tables = [one, two];
    expect(shared(tables)).toBe(shared(tables));
    expect(asked).toBe(2);
    expect(shared([one])).not.toBe(shared(tables));
  });
});
