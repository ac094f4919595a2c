/** What a cell shows: its value through its number format, as an English-locale Excel prints it. */
import { format } from 'ssf';
import type { CellValue } from '../../sheet/snapshot';

export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  switch (value.type) {
    case 'error':
      return value.value;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    default:
      try {
        return format(numberFormat, value.value);
      } catch {
        // A format that ssf does not know must not hide the figure.
        return String(value.value);
      }
  }
}
