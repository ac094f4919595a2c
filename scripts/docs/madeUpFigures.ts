/** Fills a form with figures as they might be, for pictures of forms that no sample has: households by commune, shares of them, round amounts. */
import type { LayoutCell, SheetLayout } from '../../src/sheet/layout';
import { isEntryCell } from '../../test/core/generator';

/** Shares of the poor households (of a commune's households for the first three), by the end of the column's key. */
const SHARES: readonly (readonly [RegExp, number])[] = [
  [/^leaves-1$/, 0.06],
  [/^leaves-2$/, 0.05],
  [/^leaves-other$/, 0.01],
  [/^(enters|new)$/, 0.02],
  [/^(returns|enters-other)$/, 0.008],
  [/reduction$/, 0.11],
  [/employment$/, 0.31],
  [/dependants$/, 0.36],
  [/nutrition$/, 0.14],
  [/health-insurance$/, 0.22],
  [/adult-education$/, 0.27],
  [/school-attendance$/, 0.05],
  [/housing-quality$/, 0.33],
  [/housing-area$/, 0.29],
  [/water$/, 0.18],
  [/toilet$/, 0.46],
  [/telecommunications$/, 0.34],
  [/media-access$/, 0.41],
];
const PEOPLE_OF_A_HOUSEHOLD = 4;
const TARGETS: Readonly<Record<string, number>> = { 'minimum-reduction': 1, 'aspired-reduction': 1.5 };

interface Commune {
  readonly households: number;
  readonly group: number;
}

/** A commune's households, and those of them that the form is about. */
function communeOf(place: number, nearPoor: boolean): Commune {
  const households = 640 + ((place * 377) % 1300);
  const share = nearPoor ? 0.08 + 0.01 * (place % 3) : 0.12 + 0.02 * (place % 5);
  return { households, group: Math.round(households * share) };
}

function countOf(column: string, form: string, { households, group }: Commune): number {
  const aboutGroup = form.includes('deprivation');
  if (column === 'households') return aboutGroup ? group : households;
  if (column === 'people') return households * PEOPLE_OF_A_HOUSEHOLD;
  if (column === 'poor-households' || column === 'opening') return group;
  if (column.startsWith('poor.')) return group;
  if (column.startsWith('near-poor.')) return Math.round(households * 0.09);
  if (column.startsWith('average.')) return Math.round(households * 0.21);
  return Math.round(group * (SHARES.find(([pattern]) => pattern.test(column))?.[1] ?? 0.1));
}

/** A round amount, another one for each column and row. */
function amountOf(column: string, row: number): number {
  const mixed = [...column].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, row * 617);
  return ((mixed % 390) + 12) * 10;
}

function figure(column: string, row: number, layout: SheetLayout, format: string, track: string): number {
  const { formId } = layout;
  if (format.endsWith('"-"')) return amountOf(column, row);
  const commune = communeOf(row, formId.startsWith('near-poor'));
  if (format === '0.00') return TARGETS[column] ?? (countOf(column, formId, commune) / commune.group) * 100;
  const people = track === 'Nhân khẩu' || column.includes('.people.');
  return countOf(column, formId, commune) * (people ? PEOPLE_OF_A_HOUSEHOLD : 1);
}

export function withMadeUpFigures(layout: SheetLayout): SheetLayout {
  const keys = new Map(layout.grid.columns.map(({ key, column }) => [column, key]));
  const rowKeys = new Map(layout.grid.rows.map(({ key, row }) => [row, key]));
  // Rows of one commune share its figures, whatever each of them counts.
  const communes = [...new Set(layout.grid.rows.map(({ key }) => key.split('/')[0] ?? ''))];
  return {
    ...layout,
    cells: layout.cells.map((cell): LayoutCell => {
      const column = keys.get(cell.column);
      if (column === undefined || !isEntryCell(layout, cell)) return cell;
      const [commune = '', track = ''] = (rowKeys.get(cell.row) ?? '').split('/');
      const value = figure(column, communes.indexOf(commune), layout, cell.style.numberFormat, track);
      return { ...cell, content: Math.round(value * 100) / 100 };
    }),
  };
}
