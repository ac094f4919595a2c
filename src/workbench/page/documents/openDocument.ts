/** A workbook that is open in the workbench. */
import { SAMPLES } from '../../../samples/samples';
import type { Translator } from '../../../locales/translate';
import type { WorkbookModel } from '../../model';
import { emptyWorkbook, workbookOfLayouts } from './layoutDocument';

export interface OpenDocument {
  readonly book: WorkbookModel;
  /** Without ".xlsx". */
  readonly name: string;
}

/** A workbook with the sheets of a sample; undefined for an unknown one. */
export function sampleDocument(id: string, { say }: Translator): OpenDocument | undefined {
  const sample = SAMPLES.find((one) => one.id === id);
  return sample && { book: workbookOfLayouts(sample.sheets()), name: say(sample.title) };
}

/** A workbook with one empty sheet. */
export function newDocument({ text }: Translator): OpenDocument {
  return { book: emptyWorkbook(), name: text('workbench.document.new') };
}
