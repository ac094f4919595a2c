/**
 * Bắc Kạn, poverty-reduction targets for 2022, as printed in Kế hoạch 166/KH-UBND (17/03/2022). Every figure is typed, none computed: that is
 * how the table stands in the plan.
 */
import { localityKey } from '../forms/parts/rows';
import type { Entry } from './fillLayout';

/** locality, households, poor households, rate, reduction, reduction in rate, rate at the end of the year */
const ROWS: readonly (readonly [string, number, number, number, number, number, number])[] = [
  ['Thành phố Bắc Kạn', 12035, 332, 2.76, 23, 0.19, 2.57],
  ['Huyện Ba Bể', 12152, 3443, 28.33, 304, 2.5, 25.83],
  ['Huyện Bạch Thông', 8670, 1791, 20.66, 217, 2.5, 18.16],
  ['Huyện Chợ Đồn', 13193, 2424, 18.37, 330, 2.5, 15.87],
  ['Huyện Chợ Mới', 10355, 2208, 21.32, 259, 2.5, 18.82],
  ['Huyện Na Rì', 10181, 3953, 38.83, 255, 2.5, 36.33],
  ['Huyện Ngân Sơn', 7438, 3803, 51.13, 298, 4, 47.13],
  ['Huyện Pác Nặm', 7456, 3992, 53.54, 298, 4, 49.54],
  ['total', 81480, 21946, 26.93, 1984, 2.43, 24.5],
];

const COLUMNS = ['households', 'poor-households', 'poverty-rate', 'reduction', 'rate-reduction', 'end-rate'];

export const BAC_KAN_LOCALITIES: readonly string[] = ROWS.map(([name]) => name).filter(
  (name) => name !== 'total',
);

export function bacKanEntries(): readonly Entry[] {
  return ROWS.flatMap(([name, ...values], order) => {
    const row = name === 'total' ? name : localityKey(order);
    return COLUMNS.map((column, place) => ({ row, column, value: values[place] ?? 0 }));
  });
}
