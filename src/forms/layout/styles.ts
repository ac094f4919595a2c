/**
 * How a standard sheet looks: Times New Roman as the rules for administrative documents ask (Nghị định 30/2020/NĐ-CP), thin borders, and
 * derived figures told from entries by a light fill and italics, not by colour alone.
 */
import type { CellStyle } from '../../sheet/layout';
import type { MoneyUnit } from '../../numbers/moneyUnit';
import { columnDecimals, isFigure, type FormColumn } from '../form';

const BASE: CellStyle = {
  fontName: 'Times New Roman',
  fontSize: 11,
  bold: false,
  italic: false,
  fontColor: '#000000',
  fill: null,
  horizontal: 'general',
  vertical: 'center',
  wrap: false,
  border: false,
  indent: 0,
  numberFormat: 'General',
};

/** Fill of cells that the sheet computes by itself. */
const DERIVED_FILL = '#F2F2F2';
/** How a figure that the sheet computes differs from an entry. */
export const DERIVED_LOOK = { fill: DERIVED_FILL, italic: true } as const;
const HEADER_FILL = '#E2EFDA';

export const STYLES = {
  unitName: { ...BASE, bold: true, horizontal: 'center', wrap: true },
  annexLabel: { ...BASE, bold: true, fontSize: 12, horizontal: 'center' },
  title: { ...BASE, bold: true, fontSize: 14, horizontal: 'center', wrap: true },
  attachment: { ...BASE, italic: true, fontSize: 12, horizontal: 'center', wrap: true },
  unitLine: { ...BASE, italic: true, horizontal: 'right' },
  header: { ...BASE, bold: true, horizontal: 'center', wrap: true, border: true, fill: HEADER_FILL },
  index: {
    ...BASE,
    italic: true,
    fontSize: 9,
    horizontal: 'center',
    wrap: true,
    border: true,
    numberFormat: '@',
  },
  /** At the top of a row that leaves room for the signature, so that the two never stand on different pages. */
  signature: { ...BASE, bold: true, horizontal: 'center', vertical: 'top' },
  signatureNote: { ...BASE, italic: true, horizontal: 'center' },
} as const satisfies Record<string, CellStyle>;

export type FormattedColumn = Pick<FormColumn, 'kind' | 'decimals'>;

/** en-US number format of a column; zero is shown as "-" in amounts, so that an empty plan does not drown in noughts. */
export function numberFormat(column: FormattedColumn, unit: MoneyUnit | null): string {
  const { kind, decimals: own } = column;
  if (!isFigure(kind)) return '@';
  if (kind === 'quantity' && own === undefined) return '#,##0.##';
  const decimals = columnDecimals(column, unit);
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  if (kind === 'rate') return `0${fraction}`;
  const digits = `#,##0${fraction}`;
  return kind === 'money' ? `${digits};-${digits};"-"` : digits;
}

export interface BodyStyleChoice {
  readonly column: FormattedColumn;
  readonly unit: MoneyUnit | null;
  readonly derived: boolean;
  readonly bold: boolean;
  /** Steps from the left for names of lower lines. */
  readonly indent: number;
}

/** Style of a cell in the body of the table. */
export function bodyStyle({ column, unit, derived, bold, indent }: BodyStyleChoice): CellStyle {
  const { kind } = column;
  return {
    ...BASE,
    bold,
    ...(derived ? DERIVED_LOOK : {}),
    horizontal: kind === 'code' || kind === 'track' ? 'center' : isFigure(kind) ? 'right' : 'left',
    wrap: kind === 'name' || kind === 'text',
    border: true,
    indent: kind === 'name' ? indent : 0,
    numberFormat: numberFormat(column, unit),
  };
}
