/** Images of workbooks made comparable, where one of them has passed through a file. */
import { parseArea, toA1 } from '../../../src/sheet/address';
import type { WorkbookImage } from '../../../src/workbench/model';

/** Rules cell by cell: a file does not say how the cells with the same rule were grouped. */
function rulesByCell(validations: WorkbookImage['sheets'][number]['validations']): unknown {
  const rules = validations.flatMap(({ area, ...rule }) => {
    const { top, bottom, left, right } = parseArea(area) ?? { top: 0, bottom: -1, left: 0, right: -1 };
    const cells: [string, unknown][] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells.push([toA1(row, column), rule]);
    }
    return cells;
  });
  return Object.fromEntries(rules);
}

/** Lengths pass through inches and characters; a hundredth of a point is not seen. */
export function comparable(image: WorkbookImage): unknown {
  const sheets = image.sheets.map((sheet) => ({ ...sheet, validations: rulesByCell(sheet.validations) }));
  return rounded({ ...image, sheets });
}

function rounded(image: unknown): unknown {
  return JSON.parse(JSON.stringify(image), (_key, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 100) / 100 : value,
  );
}
