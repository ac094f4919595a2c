/** Columns of money are as wide as the amounts of their unit: a province's plan has twelve digits in đồng, and Excel shows "####" for what does not fit. */
import type { MoneyUnit } from '../../numbers/moneyUnit';
import { isGroup, leavesOf, type FormColumnNode } from '../form';

/** Widths in characters for totals in bold: 466.028.000.000 đồng, 466.028.000 nghìn đồng; the other units fit as the forms declare them. */
const LEAST_WIDTH: Readonly<Partial<Record<MoneyUnit, number>>> = { dong: 14, 'nghin-dong': 12 };
/**
 * With more columns of money side by side than this, 99.999.000.000 has to do: they are tables of several years, which offices and districts make in
 * đồng, and wider ones could not be read on any paper.
 */
const MANY_COLUMNS = 16;
const LEAST_AMONG_MANY = 12.5;

function widened(nodes: readonly FormColumnNode[], least: number): readonly FormColumnNode[] {
  return nodes.map((node): FormColumnNode => {
    if (isGroup(node)) return { ...node, columns: widened(node.columns, least) };
    return node.kind === 'money' ? { ...node, width: Math.max(node.width, least) } : node;
  });
}

export function withMoneyWidths(
  nodes: readonly FormColumnNode[],
  unit: MoneyUnit,
): readonly FormColumnNode[] {
  const least = LEAST_WIDTH[unit];
  if (least === undefined) return nodes;
  const many = leavesOf(nodes).filter(({ column }) => column.kind === 'money').length > MANY_COLUMNS;
  return widened(nodes, many ? Math.min(least, LEAST_AMONG_MANY) : least);
}
