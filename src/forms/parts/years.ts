/** A period's total by source, then each of its years by source: the period is the sum of the years, source by source. */
import type { SourceColumn } from '../../programme/programme';
import type { FormColumnGroup } from '../form';
import { bySource } from './columns';

/** A single year is its own total. */
export function periodBySource(
  years: readonly number[],
  sources: readonly SourceColumn[],
): readonly FormColumnGroup[] {
  const single = years.length === 1;
  const firstOf = (place: number): number => 1 + (sources.length + 1) * (single ? place : place + 1);
  const ofYears = years.map((year, place) =>
    bySource({
      key: `year-${place + 1}`,
      header: `Năm ${year}`,
      first: firstOf(place),
      sources,
      width: 9.5,
    }),
  );
  if (single) return ofYears;
  const period = bySource({
    key: 'period',
    header: `Tổng giai đoạn ${years[0]} - ${years.at(-1)}`,
    first: 1,
    sources,
    equation: (place, index) => {
      const parts = years.map((_, year) => firstOf(year) + 1 + place);
      return `${index}=${parts.join('+')}`;
    },
  });
  return [period, ...ofYears];
}
