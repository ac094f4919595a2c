/** A table of districts and communes with some of its rows and columns hidden. */
import type { Equation } from '../../../src/reading/equation';
import type { WorkbookReading } from '../../../src/reading/readWorkbook';
import type { Table } from '../../../src/reading/table';
import { figureMap, type Figures } from '../engine/equations';
import { onlyTable, readingOf, withTables } from '../engine/tables';
import { sheetOf } from '../hygiene/sheets';

/** Total in row 2; district in row 3 with communes in 4 and 5, another in 6 with one in 7. C = D + E; F is a rate. */
export const READING = readingOf(
  sheetOf([
    ['TT', 'Đơn vị', 'Tổng số hộ', 'Hộ nghèo', 'Hộ khác', 'Tỷ lệ hộ nghèo (%)'],
    [null, 'Tổng cộng', 2830, 234, 2596, 8.27],
    ['I', 'Huyện Một', 1700, 140, 1560, 8.24],
    [1, 'Xã Tân Lập', 900, 80, 820, 8.89],
    [2, 'Xã Hòa An', 800, 60, 740, 7.5],
    ['II', 'Huyện Hai', 1130, 94, 1036, 8.32],
    [1, 'Xã Chi Lăng', 1130, 94, 1036, 8.32],
  ]),
);
export const TABLE = onlyTable(READING);

export interface Setting {
  readonly rows?: readonly number[];
  readonly columns?: string;
  readonly figures?: Figures;
  readonly table?: Partial<Table>;
  readonly equations?: readonly Equation[];
}

/** Hidden rows as Excel numbers them, hidden columns as "CE". */
export function hidden({ rows = [], columns = '', figures = {}, table = {}, equations }: Setting) {
  const own: Table = {
    ...TABLE,
    sheet: {
      ...TABLE.sheet,
      hiddenRows: new Set(rows.map((row) => row - 1)),
      hiddenColumns: new Set(Array.from(columns, (letter) => letter.charCodeAt(0) - 65)),
    },
    ...table,
  };
  const places = new Map(
    [...READING.places].map(([cell, place]) => {
      const row = own.rows[place.rowPlace] ?? place.row;
      return [cell, place.table === TABLE ? { ...place, table: own, row } : place] as const;
    }),
  );
  const reading: WorkbookReading = withTables(READING, [own], {
    places,
    figures: new Map([...READING.figures, ...figureMap(figures)]),
    ...(equations && { equations }),
  });
  return { reading, own };
}
