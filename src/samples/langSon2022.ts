/**
 * Lạng Sơn, plan for 2022, funds by budget line in triệu đồng, with the totals as the plan prints them.
 *
 * Source: the province's plan for 2022 under CV 3486/LĐTBXH-VPQGGN. The plan prints total, central, local and mobilised funds per line and the
 * split by capital type only for the totals; how lines 4.1 and 4.3 divide by capital type is reconstructed so that the printed totals hold.
 */
import type { Entry } from './fillLayout';

/** The printed total: budget line 3.2 is missing from it, and 1.300 of mobilised funds stands as recurrent. */
const PRINTED_TOTAL = [466028, 401710, 228860, 172850, 54538, 36433, 18105, 9780, 0, 9780] as const;

/** code, central {investment, recurrent}, local {...}, mobilised {...} */
export const LANG_SON_LINES: readonly (readonly [string, number, number, number, number, number, number])[] =
  [
    ['1.1.a', 127710, 0, 27218, 0, 1300, 0],
    ['1.1.b', 0, 9000, 0, 0, 0, 0],
    ['2', 0, 40000, 0, 6000, 0, 1500],
    ['3.1', 0, 55000, 0, 4000, 0, 1000],
    ['3.2', 0, 8500, 0, 1000, 0, 500],
    ['4.1', 90000, 20000, 8000, 2000, 0, 1000],
    ['4.2', 0, 1500, 0, 220, 0, 80],
    ['4.3', 11150, 6850, 1215, 785, 0, 1000],
    ['5', 0, 20000, 0, 2000, 0, 2000],
    ['6.1', 0, 10000, 0, 2000, 0, 1000],
    ['6.2', 0, 4000, 0, 500, 0, 500],
    ['7.1', 0, 3000, 0, 300, 0, 200],
    ['7.2', 0, 3500, 0, 300, 0, 200],
  ];

const ENTRY_COLUMNS = [
  'central.development-investment',
  'central.recurrent',
  'local.development-investment',
  'local.recurrent',
  'mobilised.development-investment',
  'mobilised.recurrent',
] as const;

const FIGURE_COLUMNS = [
  'total',
  'central.total',
  'central.development-investment',
  'central.recurrent',
  'local.total',
  'local.development-investment',
  'local.recurrent',
  'mobilised.total',
  'mobilised.development-investment',
  'mobilised.recurrent',
] as const;

/** The thirteen lines, as a person types them. */
export function langSonLineEntries(): readonly Entry[] {
  return LANG_SON_LINES.flatMap(([row, ...values]) =>
    ENTRY_COLUMNS.map((column, place) => ({ row, column, value: values[place] ?? 0 })),
  );
}

/** The totals as printed, typed over the form's own formulas. */
export function langSonPrintedTotals(): readonly Entry[] {
  return FIGURE_COLUMNS.map((column, place) => ({ row: 'total', column, value: PRINTED_TOTAL[place] ?? 0 }));
}
