/** A root cause as a finding. */
import type { EquationResult } from '../checks/engine/result';
import { graver, lighter, type Severity } from '../checks/engine/severity';
import type { RootCause, SupposedFigure } from '../diagnosis/rootCause';
import type { Message } from '../messages/message';
import { Decimal } from '../numbers/decimal';
import type { CellId } from '../reading/cellId';
import { equationCells } from '../reading/equation';
import { locate, type WorkbookReading } from '../reading/readWorkbook';
import { toCause } from './causes';
import {
  amount,
  columnLabelOf,
  columnNumber,
  lineLabel,
  message,
  namesFrom,
  number,
  plain,
} from './describe';
import type { Cause, Finding } from './finding';
import { fingerprint } from './fingerprint';
import { rootFixes } from './fixes/rootFixes';

/** What the named cell should say: the text's own number, nothing where several gaps share the amount. */
function expectedOf(root: RootCause): SupposedFigure {
  const [explanation] = root.explanations;
  if (explanation?.kind === 'text-number') return { ...root, stated: null, expected: explanation.value };
  if (explanation?.kind === 'blank' && explanation.others.length > 0) return { ...root, expected: null };
  return root;
}

/** A limit that is passed: by how much, and what sets it. */
function boundMessage(reading: WorkbookReading, { cell, result, explanations }: RootCause): Message | null {
  const { equation, stated, residual } = result;
  const { rule, target } = equation;
  if (rule.kind !== 'bound' || cell !== target || explanations.length > 0 || !stated || !residual)
    return null;
  return message(`findings.root.${rule.limit}`, {
    line: lineLabel(reading, cell),
    column: columnLabelOf(reading, cell),
    stated: columnNumber(reading, cell, stated),
    limit: columnNumber(reading, cell, stated.minus(residual)),
  });
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
      amount: amount(reading, cell, stated.minus(expected).abs()),
    });
  }
  if (explanation?.kind === 'wrong-capital-type') {
    return message('findings.root.wrong-capital-type', {
      total: line,
      amount: amount(reading, cell, explanation.amount),
      wrong: columnLabelOf(reading, explanation.wrong),
      right: columnLabelOf(reading, explanation.right),
    });
  }
  if (explanation?.kind === 'sheet-unit') {
    return message(`findings.root.sheet-unit-${explanation.power > 0 ? 'larger' : 'smaller'}`, {
      count: explanation.count,
      times: number(new Decimal(10).pow(Math.abs(explanation.power))),
      sheet: locate(reading, explanation.against).sheet,
    });
  }
  if (explanation?.kind === 'many') {
    return message('findings.root.many', { count: explanation.count });
  }
  const bound = boundMessage(reading, root);
  if (bound) return bound;
  const column = columnLabelOf(reading, cell);
  if (explanation?.kind === 'text-number') {
    return message('findings.root.text-number', { line, column, value: number(explanation.value) });
  }
  if (explanation?.kind === 'blank' && explanation.others.length > 0) {
    return message('findings.root.blank-several', {
      column,
      count: explanation.others.length + 1,
      expected: number(explanation.expected),
    });
  }
  if (!stated || !expected) {
    const value = expected ? columnNumber(reading, cell, expected) : '?';
    return message('findings.root.blank', { line, column, expected: value });
  }
  return message(`findings.root.${SENTENCES[root.result.check] ?? 'value'}`, {
    line,
    column,
    stated: columnNumber(reading, cell, stated),
    expected: columnNumber(reading, cell, expected),
  });
}

/** Which sentence fits a plain difference of a check; "value" where none is named. */
const SENTENCES: Readonly<Record<string, 'rate' | 'between'>> = {
  rate: 'rate',
  'end-rate': 'rate',
  'between-sheets': 'between',
};

/**
 * Nobody has stated an equation that only the figures suggest, and some limits may be passed for a reason. A separator that slipped is wrong whatever
 * they say.
 */
function isOnlyWarning({ result, accountsFor, explanations }: RootCause): boolean {
  if (explanations[0]?.kind === 'slipped-separator') return false;
  return [result, ...accountsFor].every(
    ({ equation }) => equation.source === 'suggested' || equation.severity === 'warning',
  );
}

/** As grave as the gravest of what it breaks. */
function gravest({ result, accountsFor }: RootCause): Severity {
  return accountsFor.map(({ severity }) => severity).reduce(graver, result.severity);
}

/** What is known of a difference that nothing explains: of a limit, why it is one. */
function unexplained({ equation }: EquationResult, address: (cell: CellId) => string): Cause {
  const { rule } = equation;
  const isBound = rule.kind === 'bound';
  return {
    kind: isBound ? rule.reason : 'unexplained',
    cells: isBound ? equationCells(equation).map(address) : [address(equation.target)],
    message: message(isBound ? `findings.bound.${rule.reason}` : 'findings.cause.unexplained', {
      ...(isBound && rule.factor !== 1 && { factor: rule.factor }),
    }),
  };
}

/** @param further cells that show an error only because of this one */
export function rootFinding(reading: WorkbookReading, root: RootCause, further: readonly CellId[]): Finding {
  const { result, cell } = root;
  const { address, comparison } = namesFrom(reading, cell);
  const causes = root.explanations.map((explanation) => toCause(reading, cell, explanation));
  const cells = equationCells(result.equation).map(address);
  const { sheet } = locate(reading, cell);
  const kind = root.explanations[0]?.kind;
  const check = kind === 'slipped-separator' || kind === 'text-number' ? kind : result.check;
  const isMissing = kind === 'blank';
  const figures = comparison(expectedOf(root));
  const isDoubtful = isMissing || isOnlyWarning(root);
  return {
    check,
    // A gap is not called an error outright: it may still be filled in.
    outcome: isMissing ? 'cannot-check' : 'fail',
    severity: isDoubtful ? lighter('warning', gravest(root)) : gravest(root),
    sheet,
    ...figures,
    unit: reading.places.get(cell)?.table.unit ?? null,
    equation: { text: result.equation.text, cells, source: result.equation.source },
    causes: causes.length > 0 ? causes : [unexplained(result, address)],
    suspects: [
      { cell: figures.cell, expected: figures.expected },
      ...root.rivals.map((rival) => ({ cell: address(rival.cell), expected: plain(rival.expected) })),
    ],
    symptoms: [
      ...root.symptoms.map(comparison),
      ...further.map((other) => comparison({ cell: other, stated: null, expected: null })),
    ],
    fixes: rootFixes(reading, root, !isDoubtful),
    message: rootMessage(reading, root),
    waived: null,
    fingerprint: fingerprint([check, sheet, figures.cell, figures.stated, figures.expected, ...cells]),
  };
}
