/**
 * Names for the parts of a standard sheet, so that formulas can say `=SUM(SoLieu)` or `='Phụ lục I'!TongSo`. Plain letters: Excel would take
 * "Bảng" as well, but not everybody can type it in a formula.
 */
import type { Area } from '../../sheet/address';
import type { LayoutName } from '../../sheet/layout';
import { isFigure } from '../form';
import type { FormPlaces } from './place';

/** Bảng: header, index row and all rows. */
const TABLE = 'Bang';
/** Số liệu: from the first to the last column of figures, without the header. */
const FIGURES = 'SoLieu';
/** Tổng số: the same columns of the total row; two rows where a unit has two. */
const TOTALS = 'TongSo';

export function layoutNames(places: FormPlaces): readonly LayoutName[] {
  const { headerTop, bodyTop, bodyBottom, lastColumn, columns, rows, rowOf } = places;
  const names: LayoutName[] = [
    { name: TABLE, area: { top: headerTop, left: 0, bottom: bodyBottom, right: lastColumn } },
  ];
  const figures = columns.flatMap(({ column }, place) => (isFigure(column.kind) ? [place] : []));
  const [left] = figures;
  if (left === undefined || rows.length === 0) return names;
  const across = { left, right: figures.at(-1) ?? left };
  names.push({ name: FIGURES, area: { top: bodyTop, bottom: bodyBottom, ...across } });
  const totals = firstBlock(
    rows.flatMap(({ role, key }) => (role === 'total' ? (rowOf.get(key) ?? []) : [])),
  );
  if (totals) names.push({ name: TOTALS, area: { ...totals, ...across } });
  return names;
}

/** The first rows that stand together. */
function firstBlock(rows: readonly number[]): Pick<Area, 'top' | 'bottom'> | null {
  const [top] = rows;
  if (top === undefined) return null;
  let bottom = top;
  while (rows.includes(bottom + 1)) bottom += 1;
  return { top, bottom };
}
