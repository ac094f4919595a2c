/** Explanations as causes with their sentence. */
import type { Explanation } from '../diagnosis/explain/explanation';
import { Decimal } from '../numbers/decimal';
import type { CellId } from '../reading/cellId';
import type { WorkbookReading } from '../reading/readWorkbook';
import { columnLabelOf, lineLabel, message, namesFrom, number } from './describe';
import type { Cause } from './finding';

function factorCause(explanation: Extract<Explanation, { kind: 'factor' }>): Cause['message'] {
  const times = number(new Decimal(10).pow(Math.abs(explanation.power)));
  const key = explanation.power > 0 ? 'findings.cause.factor-up' : 'findings.cause.factor-down';
  return message(key, { times, stated: number(explanation.stated), expected: number(explanation.expected) });
}

export function toCause(reading: WorkbookReading, cell: CellId, explanation: Explanation): Cause {
  const { address } = namesFrom(reading, cell);
  switch (explanation.kind) {
    case 'omitted-line':
    case 'doubled-line': {
      const [first = cell] = explanation.lineCells;
      return {
        kind: explanation.kind,
        cells: explanation.lineCells.map(address),
        message: message(`findings.cause.${explanation.kind}`, {
          line: lineLabel(reading, first),
          columns: explanation.columns,
        }),
      };
    }
    case 'wrong-capital-type': {
      const { wrong, right, evidence, amount } = explanation;
      const params = {
        amount: number(amount),
        wrong: columnLabelOf(reading, wrong),
        right: columnLabelOf(reading, right),
        wrongCell: address(wrong),
        rightCell: address(right),
      };
      const [proof] = evidence;
      return {
        kind: explanation.kind,
        cells: [wrong, right, ...evidence].map(address),
        message:
          proof === undefined
            ? message('findings.cause.wrong-capital-type', params)
            : message('findings.cause.wrong-capital-type-line', {
                ...params,
                line: lineLabel(reading, proof),
              }),
      };
    }
    case 'factor':
      return { kind: explanation.kind, cells: [address(cell)], message: factorCause(explanation) };
    case 'text-number':
      return {
        kind: explanation.kind,
        cells: [address(cell)],
        message: message('findings.cause.text-number', { value: number(explanation.value) }),
      };
    case 'blank':
      return {
        kind: explanation.kind,
        cells: [address(cell)],
        message:
          explanation.others.length === 0
            ? message('findings.cause.blank', { cell: address(cell), expected: number(explanation.expected) })
            : message('findings.cause.blank-several', {
                cells: { list: [cell, ...explanation.others].map(address) },
                expected: number(explanation.expected),
              }),
      };
    case 'many':
      return {
        kind: explanation.kind,
        cells: [address(cell)],
        message: message('findings.cause.many', { count: explanation.count }),
      };
    case 'swapped-digits':
    case 'one-digit':
    case 'sign':
    case 'slipped-separator':
      return {
        kind: explanation.kind,
        cells: [address(cell)],
        message: message(`findings.cause.${explanation.kind}`, {
          stated: number(explanation.stated),
          expected: number(explanation.expected),
        }),
      };
  }
}
