/** What the tables of a workbook may be: its own catalogues and forms first, then those that are built in. */
import { PROGRAMMES } from '../programme/catalogue';
import type { Programme } from '../programme/programme';
import type { KeptWorkbook } from './keptWorkbook';

export function programmesOf({ programmes }: KeptWorkbook): readonly Programme[] {
  return [...programmes, ...PROGRAMMES.filter(({ id }) => !programmes.some((own) => own.id === id))];
}
