/** Which tables a check looks at, by its metadata, so that what is said of a check and what it does cannot part. */
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table } from '../../reading/table';
import type { CheckInfo } from './check';

/** The tables of the forms that the check names, in the order of the workbook. */
export function tablesInScope(
  { tables }: WorkbookReading,
  { forms }: Pick<CheckInfo, 'forms'>,
): readonly Table[] {
  return forms === 'any'
    ? tables
    : tables.filter(({ foreign, form }) => !foreign && forms.some((id) => id === form.id));
}
