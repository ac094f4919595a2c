/** A period's total by source, then each of its years by source: the period is the sum of the years, source by source. */
import type { SourceColumn } from '../../programme/programme';
import type { FormColumnGroup } from '../form';
import { bySource } from './columns';

export function periodBySource(
  years: readonly number[],
  sources: readonly SourceColumn[],
): readonly FormColumnGroup[] {
  const firstOf = (place: number): number => 1 + (sources.length + 1) * (place + 1);
  const [from, to] = [years[0], years.at(-1)];
  return [
    bySource({
      key: 'period',
      header: from === to ? `Tổng năm ${from}` : `Tổng giai đoạn ${from} - ${to}`,
      first: 1,
      sources,
      equation: (place, index) => {
        const parts = years.map((_, year) => firstOf(year) + 1 + place);
        return `${index}=${parts.join('+')}`;
      },
    }),
    ...years.map((year, place) =>
      bySource({
        key: `year-${place + 1}`,
        header: `Năm ${year}`,
        first: firstOf(place),
        sources,
        width: 9.5,
      }),
    ),
  ];
}
