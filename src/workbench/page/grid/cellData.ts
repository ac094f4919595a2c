/** A cell of the stand-in workbook as the grid shows it. */
import { CellValueType, type ICellData } from '@univerjs/core';
import type { CellValue } from '../../../sheet/snapshot';
import type { ModelCell } from '../../model/modelCell';
import { cellStyleData } from './cellStyleData';

function valueData(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return {};
  switch (value.type) {
    case 'number':
      return { v: value.value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'error':
      return { v: value.value, t: CellValueType.STRING };
    case 'text':
      // Text that looks like a number must stay text: that it is text is exactly what the checks report.
      return looksNumeric(value.value)
        ? { v: value.value, t: CellValueType.FORCE_STRING }
        : { v: value.value, t: CellValueType.STRING };
  }
}

function looksNumeric(text: string): boolean {
  return text.trim() !== '' && !Number.isNaN(Number(text));
}

/** The grid's data for a cell. */
export function cellData(cell: ModelCell): ICellData {
  return {
    s: cellStyleData(cell.style),
    ...valueData(cell.value),
    ...(cell.formula === null ? {} : { f: cell.formula }),
  };
}
