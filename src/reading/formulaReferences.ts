/** Which cells of its own sheet a formula mentions, as far as plain references and ranges tell. */
import { areaContains, parseArea, type CellPosition } from '../sheet/address';

const REFERENCE =
  /(?<![A-Za-z0-9_!'.])\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![A-Za-z0-9_(])/g;

export function formulaMentions(formula: string, { row, column }: CellPosition): boolean {
  return (formula.match(REFERENCE) ?? []).some((reference) => {
    const area = parseArea(reference);
    return area !== undefined && areaContains(area, row, column);
  });
}
