/** Small tables with a total, and one figure of them that is wrong. */
import { buildFormLayout } from '../../src/forms/catalogue';
import { cellId, type CellId } from '../../src/reading/cellId';
import type { Fault } from '../../scripts/faults/fault';
import { modelOfSheet } from '../../scripts/faults/model';
import { editOf, makeSubject, type Subject } from '../../scripts/faults/subject';
import { OPTIONS } from '../core/workbooks';
import { PLAIN, shaped } from '../reading/foreign/shapes';

/** Title, header and index row stand above the first line; TT and name to the left of the first figure. */
const ABOVE = 3;
const LEFT = 2;

/** @param indexes the cells of its index row, @param rows figures of its lines; the total comes last */
export function tableOf(indexes: readonly string[], rows: readonly (readonly number[])[]): Subject {
  const names = ['Xã Chi Lăng', 'Xã Hòa Đồng', 'Xã Na Rì'];
  const figures = indexes.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const { sheet } = shaped(
    {
      title: 'SỐ HỘ NĂM 2023',
      unit: null,
      nameHeader: 'Đơn vị',
      columns: indexes.map((index, at) => ({ header: [`Số hộ nhóm ${at + 1}`], index })),
      lines: rows.map((row, at) => ({ code: String(at + 1), name: names[at] ?? '', figures: row })),
      total: { code: '', name: 'Tổng cộng', figures },
    },
    { ...PLAIN, total: 'last' },
  );
  const style = buildFormLayout('annex-1', OPTIONS).cells[0]?.style;
  if (!style) throw new Error('A form without cells');
  return makeSubject('hand-made', 'typed', [modelOfSheet(sheet, style)], null);
}

export function figureFaultAt(cell: CellId, wrong: number): Fault {
  return {
    kind: 'one-digit',
    edits: [editOf(cell, wrong)],
    blame: [cell],
    causes: [],
    evidence: { kind: 'figure' },
    note: '',
  };
}

/** @param at line and column of the figure, from 0 on */
export function figureFault(
  subject: Subject,
  [line, column]: readonly [number, number],
  wrong: number,
): Fault {
  const cell = cellId(0, ABOVE + line, LEFT + column);
  if (!subject.reading.figures.has(cell)) throw new Error('No figure stands there');
  return figureFaultAt(cell, wrong);
}
