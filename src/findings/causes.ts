/** Explanations as causes with their sentence. */
import type { Explanation } from '../diagnosis/explain/explanation';
import { Decimal } from '../numbers/decimal';
import { positionOf, type CellId } from '../reading/cellId';
import { locate, type WorkbookReading } from '../reading/readWorkbook';
import { columnLabelOf, columnNumber, lineLabel, message, namesFrom, number } from './describe';
import type { Cause } from './finding';

function factorCause(explanation: Extract<Explanation, { kind: 'factor' }>): Cause['message'] {
  const times = number(new Decimal(10).pow(Math.abs(explanation.power)));
  const key = explanation.power > 0 ? 'findings.cause.factor-up' : 'findings.cause.factor-down';
  return message(key, { times, stated: number(explanation.stated), expected: number(explanation.expected) });
}

/** A figure that stands somewhere else as well, or otherwise in another sheet. */
function copiedCause(
  reading: WorkbookReading,
  cell: CellId,
  {
    kind,
    stated,
    expected,
    from,
  }: Extract<Explanation, { kind: 'neighbour' | 'rate-for-count' | 'stale-copy' }>,
): Cause {
  const { address } = namesFrom(reading, cell);
  const places = {
    stated: columnNumber(reading, from, stated),
    expected: number(expected),
    from: address(from),
  };
  const isAbove = positionOf(from).column === positionOf(cell).column;
  const where = isAbove ? lineLabel(reading, from) : columnLabelOf(reading, from);
  const key = kind === 'neighbour' ? `neighbour-${isAbove ? 'line' : 'column'}` : kind;
  return {
    kind,
    cells: [address(cell), address(from)],
    message: message(`findings.cause.${key}`, { ...places, where, sheet: locate(reading, from).sheet }),
  };
}

function unitCause(
  reading: WorkbookReading,
  cell: CellId,
  { kind, against }: Extract<Explanation, { kind: 'sheet-unit' }>,
): Cause {
  const { address } = namesFrom(reading, cell);
  const unit = reading.places.get(cell)?.table.unit ?? null;
  return {
    kind,
    cells: [address(cell), address(against)],
    message:
      unit === null
        ? message('findings.cause.sheet-unit')
        : message('findings.cause.sheet-unit-same', {
            unit: { message: { key: `findings.hygiene.money-unit.${unit}` } },
          }),
  };
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
    case 'neighbour':
    case 'rate-for-count':
    case 'stale-copy':
      return copiedCause(reading, cell, explanation);
    case 'sheet-unit':
      return unitCause(reading, cell, explanation);
    case 'line-behind':
      return {
        kind: explanation.kind,
        cells: [address(cell)],
        message: message('findings.cause.line-behind', { difference: number(explanation.difference.abs()) }),
      };
    case 'average-of-rates':
    case 'sum-of-rates':
      return {
        kind: explanation.kind,
        cells: [address(cell)],
        message: message(`findings.cause.${explanation.kind}`, {
          stated: number(explanation.stated),
          expected: number(explanation.expected),
          count: explanation.count,
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
