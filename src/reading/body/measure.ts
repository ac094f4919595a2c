/** "Đơn vị tính": what the figures of a row count, in tables whose rows count different things. */
import { foldName } from '../names';
import type { TableColumn } from '../table';

const HEADER = /^(?:dvt|don vi(?: tinh)?)$/;
/** Things of which there is no half. */
const WHOLE =
  /^(?:ho|ho dan|ho ngheo|ho can ngheo|nguoi|luot nguoi|khau|nhan khau|lao dong|hoc sinh|tre em|can bo|xa|thon|ban|huyen|lop|cong trinh|mo hinh|du an|can nha|nha)$/;

/** The column that says it; a column of names headed "Đơn vị" is none. */
export function measureColumn(columns: readonly TableColumn[]): TableColumn | undefined {
  return columns.find(({ kind, header }) => kind === 'text' && HEADER.test(foldName(header.at(-1) ?? '')));
}

export function countsWhole(measure: string): boolean {
  return WHOLE.test(foldName(measure));
}
