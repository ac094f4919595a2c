/** The findings as plain text, to paste into a message or a letter. */
import type { CellComparison, Finding, Review } from '../../findings/finding';
import type { Translator } from '../../locales/translate';
import { gravestFirst, verdictOf } from './summary';

function decimalsOf(plain: string | null): number {
  return plain?.split('.')[1]?.length ?? 0;
}

/**
 * Figures for the reader, all with as many decimals as the longest of them: 4,00 beside 4,01, as on the sheet. A figure that
 * is not there is named, never left blank.
 */
export function figuresOf(
  comparison: Omit<CellComparison, 'cell'>,
  { number, text, say }: Translator,
): { stated: string; expected: string; difference: string } {
  const { stated, expected, difference } = comparison;
  const decimals = Math.max(...[stated, expected, difference].map(decimalsOf));
  const none = text('pane.check.figures.none');
  const signed = (decimal: string) =>
    say({ key: 'pane.check.figures.signed', params: { value: { decimal, decimals, sign: true } } });
  return {
    stated: stated === null ? none : number(stated, decimals),
    expected: expected === null ? none : number(expected, decimals),
    difference: difference === null ? none : signed(difference),
  };
}

function linesOf(finding: Finding, index: number, translator: Translator): string[] {
  const { text, say } = translator;
  const { severity, sheet, cell, message, causes, symptoms } = finding;
  const lines = [
    text('pane.copied.finding', {
      number: index + 1,
      severity: text(`pane.severity.${severity}`),
      sheet,
      cell,
      message: say(message),
    }),
  ];
  if (finding.expected !== null) lines.push(text('pane.copied.figures', figuresOf(finding, translator)));
  const [cause] = causes;
  if (cause) lines.push(text('pane.copied.cause', { cause: say(cause.message) }));
  for (const symptom of symptoms) {
    lines.push(text('pane.copied.symptom', { cell: symptom.cell, ...figuresOf(symptom, translator) }));
  }
  return lines;
}

/** What stands in the pane after a check, line by line. */
export function reviewAsText(review: Review, translator: Translator): string {
  const { text, say } = translator;
  const { equations, pass, fail, rounding, cannotCheck } = review.coverage;
  return [
    text('pane.copied.heading', { verdict: say(verdictOf(review).title) }),
    text('pane.copied.coverage', { equations, pass, fail, rounding, cannot: cannotCheck }),
    ...gravestFirst(review.findings).flatMap((finding, index) => linesOf(finding, index, translator)),
    ...review.unchecked.map(({ sheet, reason }) =>
      text('pane.copied.unchecked', { sheet, reason: say(reason) }),
    ),
  ].join('\n');
}
