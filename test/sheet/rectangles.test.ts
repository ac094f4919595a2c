import fc from 'fast-check';
import { coverWithRectangles } from '../../src/sheet/rectangles';
import { areaToA1, cellKey, parseCell, type Area, type CellPosition } from '../../src/sheet/address';

function cells(...addresses: string[]): CellPosition[] {
  return addresses.flatMap((address) => parseCell(address) ?? []);
}

function keysOf(areas: readonly Area[]): number[] {
  return areas.flatMap(({ top, left, bottom, right }) => {
    const keys: number[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) keys.push(cellKey(row, column));
    }
    return keys;
  });
}

describe('coverWithRectangles', () => {
  it.each([
    [[], []],
    [['C3'], ['C3']],
    [['A1', 'B1', 'A2', 'B2'], ['A1:B2']],
    [
      ['B2', 'B1', 'A2', 'A1', 'C1'],
      ['A1:B1', 'C1', 'A2:B2'],
    ],
    [
      ['A1', 'A3'],
      ['A1', 'A3'],
    ],
  ])('covers %j', (input, expected) => {
    const areas = coverWithRectangles(cells(...input)).map(areaToA1);
    expect(areas.length).toBeLessThanOrEqual(expected.length);
    expect(keysOf(coverWithRectangles(cells(...input))).sort()).toEqual(
      cells(...input)
        .map(({ row, column }) => cellKey(row, column))
        .sort(),
    );
  });

  it('takes a table with gaps between its columns as one rectangle per column', () => {
    const table = ['A', 'C', 'E'].flatMap((name) => [1, 2, 3, 4].map((row) => `${name}${row}`));
    expect(coverWithRectangles(cells(...table)).map(areaToA1)).toEqual(['A1:A4', 'C1:C4', 'E1:E4']);
  });

  it('covers each cell once and no other, whatever their shape', () => {
    const place = fc.record({ row: fc.nat(8), column: fc.nat(8) });
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { selector: ({ row, column }) => cellKey(row, column) }),
        (places) => {
          const covered = keysOf(coverWithRectangles(places));
          const wanted = places.map(({ row, column }) => cellKey(row, column));
          expect([...covered].sort((a, b) => a - b)).toEqual([...wanted].sort((a, b) => a - b));
        },
      ),
    );
  });
});
