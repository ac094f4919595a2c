/** A period's total by source, then each of its years by source: the period is the sum of the years, source by source. */
import type { FormColumnGroup } from '../form';
import { bySource, SOURCES } from './columns';

const WIDTH_OF_BLOCK = SOURCES.length + 1;

export function periodBySource(years: readonly number[]): readonly FormColumnGroup[] {
  const firstOf = (place: number): number => 1 + WIDTH_OF_BLOCK * (place + 1);
  const [from, to] = [years[0], years.at(-1)];
  return [
    bySource({
      key: 'period',
      header: from === to ? `Tổng năm ${from}` : `Tổng giai đoạn ${from} - ${to}`,
      first: 1,
      equation: (place, index) => {
        const parts = years.map((_, year) => firstOf(year) + 1 + place);
        return `${index}=${parts.join('+')}`;
      },
    }),
    ...years.map((year, place) =>
      bySource({ key: `year-${place + 1}`, header: `Năm ${year}`, first: firstOf(place), width: 9.5 }),
    ),
  ];
}
