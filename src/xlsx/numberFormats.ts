/** Number formats of a workbook file: which code each cell style shows its numbers with. */
import { parseXml } from './xml';

export const GENERAL = 'General';

/** Formats that files name by number only, as an English Excel spells them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: GENERAL,
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The format code of each cell style, by the index that cells use. */
export function readNumberFormats(content: Uint8Array): readonly string[] {
  const own = new Map<number, string>();
  const styles: number[] = [];
  let inCellStyles = false;
  parseXml(content, {
    open(element, attributes) {
      if (element === 'cellXfs') inCellStyles = true;
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (element === 'numFmt') own.set(id, attributes.get('formatCode') ?? GENERAL);
      if (element === 'xf' && inCellStyles) styles.push(id);
    },
    close(element) {
      if (element === 'cellXfs') inCellStyles = false;
    },
  });
  // Files of other programs define even the built-in numbers themselves; what the file says comes first.
  return styles.map((id) => own.get(id) ?? BUILT_IN[id] ?? GENERAL);
}
