/** What a mark looks like, and how one of ours is told from the user's own conditional formats. */
import type { Severity } from '../findings/finding';

export interface MarkLook {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly line: Excel.ConditionalRangeBorder['style'];
}

/** The three differ in line and type as well as in colour, so that they are told apart in black and white. */
export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: '#FFC7CE', color: '#9C0006', bold: true, italic: false, line: 'Continuous' },
  warning: { fill: '#FFEB9C', color: '#7F4F00', bold: false, italic: true, line: 'Dash' },
  notice: { fill: '#DDEBF7', color: '#1F4E79', bold: false, italic: false, line: 'Dot' },
};

/** The worst first: a cell that is marked twice shows the worst. */
export const SEVERITIES_BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'notice'];

/**
 * The rule of a mark. N of a text is 0, so it is always true; the text is the signature. It travels with the sheet
 * into copies and other files, where an id kept elsewhere would not. See docs/decisions/0004-marks-by-signature.md.
 */
export function signatureFormula(severity: Severity): string {
  return `=N("soat-bieu:${severity}")=0`;
}

const SIGNATURE = /^=?N\("soat-bieu:[a-z-]+"\)=0$/i;

/** True for the rule of a mark of any version of the add-in; Excel may have respaced it. */
export function isSignature(formula: unknown): boolean {
  return typeof formula === 'string' && SIGNATURE.test(formula.replace(/\s+/g, ''));
}
