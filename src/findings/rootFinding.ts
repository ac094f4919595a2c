/** A root cause as a finding. */
import type { RootCause, SupposedFigure } from '../diagnosis/diagnose';
import type { Message } from '../messages/message';
import { equationCells } from '../reading/equation';
import { locate, type WorkbookReading } from '../reading/readWorkbook';
import { toCause } from './causes';
import { address, columnLabelOf, columnNumber, lineLabel, message, number, plain } from './describe';
import type { CellComparison, Finding } from './finding';
import { fingerprint } from './fingerprint';

export function comparison({ cell, stated, expected }: SupposedFigure): CellComparison {
  return {
    cell: address(cell),
    stated: plain(stated),
    expected: plain(expected),
    difference: stated && expected ? plain(stated.minus(expected)) : null,
  };
}

/** The sentence the user reads first: where, how much, and what happened as far as the figures tell. */
function rootMessage(reading: WorkbookReading, root: RootCause): Message {
  const { cell, stated, expected } = root;
  const [explanation] = root.explanations;
  const line = lineLabel(reading, cell);
  if (
    explanation &&
    (explanation.kind === 'omitted-line' || explanation.kind === 'doubled-line') &&
    stated &&
    expected
  ) {
    const [first = cell] = explanation.lineCells;
    return message(`findings.root.${explanation.kind}`, {
      total: line,
      line: lineLabel(reading, first),
      amount: number(stated.minus(expected).abs()),
    });
  }
  if (explanation?.kind === 'wrong-capital-type') {
    return message('findings.root.wrong-capital-type', {
      total: line,
      amount: number(explanation.amount),
      wrong: columnLabelOf(reading, explanation.wrong),
      right: columnLabelOf(reading, explanation.right),
    });
  }
  const column = columnLabelOf(reading, cell);
  if (!stated || !expected) {
    const value = expected ? columnNumber(reading, cell, expected) : '?';
    return message('findings.root.blank', { line, column, expected: value });
  }
  return message(
    root.result.check === 'rate' || root.result.check === 'end-rate'
      ? 'findings.root.rate'
      : 'findings.root.value',
    {
      line,
      column,
      stated: columnNumber(reading, cell, stated),
      expected: columnNumber(reading, cell, expected),
    },
  );
}

export function rootFinding(reading: WorkbookReading, root: RootCause): Finding {
  const { result, cell } = root;
  const causes = root.explanations.map((explanation) => toCause(reading, cell, explanation));
  const cells = equationCells(result.equation).map(address);
  const { sheet } = locate(reading, cell);
  const isMisread = root.explanations[0]?.kind === 'slipped-separator';
  const isText = root.explanations[0]?.kind === 'text-number';
  const check = isMisread ? 'slipped-separator' : isText ? 'text-number' : result.check;
  const figures = comparison(root);
  return {
    check,
    outcome: 'fail',
    severity: 'error',
    sheet,
    ...figures,
    unit: reading.places.get(cell)?.table.unit ?? null,
    equation: { text: result.equation.text, cells, source: result.equation.source },
    causes:
      causes.length > 0
        ? causes
        : [{ kind: 'unexplained', cells: [address(cell)], message: message('findings.cause.unexplained') }],
    suspects: [
      { cell: figures.cell, expected: figures.expected },
      ...root.rivals.map((rival) => ({ cell: address(rival.cell), expected: plain(rival.expected) })),
    ],
    symptoms: root.symptoms.map(comparison),
    message: rootMessage(reading, root),
    waived: null,
    fingerprint: fingerprint([check, sheet, figures.cell, figures.stated, figures.expected, ...cells]),
  };
}
