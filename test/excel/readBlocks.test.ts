import { cellCount, planResponses } from '../../src/excel/readBlocks';
import { areaToA1, type Area } from '../../src/sheet/address';

function table(rows: number, columns: number): Area {
  return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}

describe('planResponses', () => {
  it('puts thirty ordinary sheets into one response', () => {
    const plan = planResponses(
      Array.from({ length: 30 }, () => table(40, 15)),
      60_000,
    );
    expect(plan).toHaveLength(1);
    expect(plan[0]?.map(({ sheet }) => sheet)).toEqual(Array.from({ length: 30 }, (_, index) => index));
  });

  it('leaves empty sheets out', () => {
    expect(planResponses([null, null], 100)).toEqual([]);
  });

  it('cuts a large sheet between rows, each cell once and no response above the limit', () => {
    const plan = planResponses([table(3, 2), table(25, 10), null, table(1, 1)], 100);
    for (const blocks of plan) {
      expect(blocks.reduce((sum, { area }) => sum + cellCount(area), 0)).toBeLessThanOrEqual(100);
    }
    expect(plan.map((blocks) => blocks.map(({ sheet, area }) => `${sheet} ${areaToA1(area)}`))).toEqual([
      ['0 A1:B3'],
      ['1 A1:J10'],
      ['1 A11:J20'],
      ['1 A21:J25', '3 A1'],
    ]);
  });
});
