/** Standard sheets as they were read, with other figures and words put in: for the checks of what is prescribed. */
import { buildFormLayout } from '../../../src/forms/catalogue';
import { POVERTY_REDUCTION_2021 } from '../../../src/programme/catalogue';
import type { PolicyParameter } from '../../../src/programme/policyParameter';
import type { Programme } from '../../../src/programme/programme';
import type { WorkbookReading } from '../../../src/reading/readWorkbook';
import type { Table } from '../../../src/reading/table';
import { snapshotOf } from '../../core/layoutSnapshot';
import { withCells } from '../../core/sheetEdits';
import { OPTIONS } from '../../core/workbooks';
import { figureMap, type Figures } from './equations';
import { onlyTable, readingOf } from './tables';

export function annexReading(form: 'annex-1' | 'annex-3'): WorkbookReading {
  return readingOf(snapshotOf(buildFormLayout(form, OPTIONS)));
}

/** The built-in programme with some of its parameters changed. */
export function programmeWith(
  changes: Readonly<Record<string, Partial<PolicyParameter>>>,
  rest: Partial<Programme> = {},
): Programme {
  const parameters = POVERTY_REDUCTION_2021.parameters.map((one) => ({ ...one, ...changes[one.id] }));
  return { ...POVERTY_REDUCTION_2021, parameters, ...rest };
}

export interface Changes {
  readonly figures?: Figures;
  /** Texts of the sheet. */
  readonly texts?: Readonly<Record<string, string | null>>;
  readonly table?: Partial<Table>;
}

/** The reading with its only table changed. */
export function changedReading(
  reading: WorkbookReading,
  { figures = {}, texts = {}, table = {} }: Changes,
): WorkbookReading {
  const before = onlyTable(reading);
  return {
    ...reading,
    tables: [{ ...before, sheet: withCells(before.sheet, texts), ...table }],
    figures: new Map([...reading.figures, ...figureMap(figures)]),
  };
}
