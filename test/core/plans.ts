/** Correctly filled workbooks of both forms, with the figures of the two real plans. */
import { buildFormLayout } from '../../src/forms/catalogue';
import { bacKanEntries, BAC_KAN_LOCALITIES } from '../../src/samples/bacKan2022';
import { fillLayout } from '../../src/samples/fillLayout';
import { langSonLineEntries } from '../../src/samples/langSon2022';
import { SAMPLES } from '../../src/samples/samples';
import type { SheetLayout } from '../../src/sheet/layout';
import { reviewWorkbook } from '../../src/findings/review';
import type { Finding, Review } from '../../src/findings/finding';
import { snapshotOf, workbookOf, type Edits } from './layoutSnapshot';

const OPTIONS = { unitName: 'UBND tỉnh', year: 2022, moneyUnit: 'trieu-dong' } as const;
const ENTERED = ['households', 'poor-households', 'reduction'];

/** The thirteen lines of Lạng Sơn, everything else computed by the sheet. */
export const CORRECT_ANNEX = fillLayout(
  buildFormLayout('annex-1', { ...OPTIONS, localities: [] }),
  langSonLineEntries(),
);

/** The counts of Bắc Kạn, rates and totals computed by the sheet. */
export const CORRECT_TARGETS = fillLayout(
  buildFormLayout('poverty-target', { ...OPTIONS, localities: BAC_KAN_LOCALITIES }),
  bacKanEntries().filter(({ row, column }) => row !== 'total' && ENTERED.includes(column)),
);

export function sampleLayout(id: (typeof SAMPLES)[number]['id']): SheetLayout {
  const [layout] = SAMPLES.find((sample) => sample.id === id)?.sheets() ?? [];
  if (!layout) throw new Error(`No sample ${id}`);
  return layout;
}

/** @param typed all figures stand as typed numbers, as in a table pasted from a document */
export function reviewOf(layout: SheetLayout, edits: Edits = {}, typed = false): Review {
  return reviewWorkbook(workbookOf(snapshotOf(layout, edits, typed)));
}

/** What a test states of a finding: severity, cell, cause. */
export function brief({ severity, check, cell, causes }: Finding): string {
  return `${severity} ${check} ${cell} ${causes[0]?.kind ?? ''}`;
}
