/** The results of `check` for people: by file and sheet, the worst first, each with its cause. */
import type { CellComparison, Finding, Review, Severity } from '../../findings/finding';
import type { Fix } from '../../findings/fixes/fix';
import { shownContent } from '../../findings/fixes/shownContent';
import type { Translator } from '../../locales/translate';
import type { MessageParam } from '../../messages/message';
import type { CheckedFile } from '../checkedFile';
import { plainLine } from '../plainLine';
import { changedCheckLine } from './changedChecks';
import { lostLine } from './lostEquations';

export interface TextOptions {
  readonly colours: boolean;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];
const COLOURS: Readonly<Record<Severity, string>> = { error: '31', warning: '33', notice: '36' };
/** Cells that are wrong for the same reason are listed up to here; the rest is counted. */
const MOST_SYMPTOMS = 8;

function figure(plain: string | null): MessageParam {
  return plain === null ? '' : { decimal: plain };
}

class TextReport {
  private readonly lines: string[] = [];
  private readonly severityWidth: number;

  constructor(
    private readonly texts: Translator,
    private readonly options: TextOptions,
  ) {
    this.severityWidth = Math.max(...SEVERITIES.map((severity) => this.severityWord(severity).length)) + 2;
  }

  add(file: CheckedFile): void {
    if (this.lines.length > 0) this.line(0, '');
    this.line(0, file.path);
    if ('error' in file) {
      this.line(1, this.texts.text('cli.check.unreadable', { reason: { message: file.error.message } }));
      return;
    }
    this.findings(file.review);
    for (const lost of file.review.lostEquations) this.line(1, lostLine(lost, this.texts));
    for (const changed of file.review.changedChecks) this.line(1, changedCheckLine(changed, this.texts));
    for (const { sheet, reason } of file.review.unchecked) {
      this.line(1, this.texts.text('cli.check.unchecked', { sheet, reason: { message: reason } }));
    }
    this.summary(file.review);
  }

  total(files: readonly CheckedFile[]): void {
    if (files.length < 2) return;
    const unreadable = files.filter((file) => 'error' in file).length;
    const wrong = files.filter(
      (file) => 'review' in file && file.review.findings.some(({ severity }) => severity === 'error'),
    ).length;
    this.line(0, '');
    this.line(0, this.texts.text('cli.check.total', { files: files.length, wrong, unreadable }));
  }

  toString(): string {
    return `${this.lines.join('\n')}\n`;
  }

  private findings({ findings, tables }: Review): void {
    const sheets = new Set([...tables, ...findings].map(({ sheet }) => sheet));
    for (const sheet of sheets) {
      const own = findings.filter((finding) => finding.sheet === sheet);
      if (own.length === 0) continue;
      this.line(1, sheet);
      const cellWidth = Math.max(...own.map(({ cell }) => cell.length)) + 2;
      for (const severity of SEVERITIES) {
        for (const finding of own) if (finding.severity === severity) this.finding(finding, cellWidth);
      }
    }
  }

  private finding(finding: Finding, cellWidth: number): void {
    const { texts } = this;
    const word = this.severityWord(finding.severity).padEnd(this.severityWidth);
    const indent = ' '.repeat(this.severityWidth + cellWidth);
    this.line(2, finding.cell.padEnd(cellWidth) + plainLine(texts.say(finding.message)), {
      text: word,
      colour: COLOURS[finding.severity],
    });
    if (finding.stated !== null && finding.expected !== null) {
      this.line(2, indent + this.figures(finding));
    }
    for (const { message } of finding.causes) {
      this.line(2, indent + texts.text('cli.check.cause', { cause: { message } }));
    }
    for (const fix of finding.fixes) this.fix(fix, indent);
    if (finding.symptoms.length > 0) this.line(2, indent + this.symptoms(finding.symptoms));
  }

  /** A fix of one cell says all in its title. */
  private fix({ title, edits }: Fix, indent: string): void {
    this.line(2, indent + this.texts.text('cli.check.fix', { fix: { message: title } }));
    if (edits.length < 2) return;
    for (const { cell, before, after, stated, expected } of edits) {
      const params = { cell, before: shownContent(before, stated), after: shownContent(after, expected) };
      this.line(3, indent + this.texts.text('cli.check.fix-edit', params));
    }
  }

  private figures({ stated, expected, difference, unit }: Finding): string {
    const params = {
      stated: figure(stated),
      expected: figure(expected),
      difference: difference === null ? '' : { decimal: difference, sign: true },
    };
    if (unit === null) return this.texts.text('cli.check.figures', params);
    return this.texts.text('cli.check.figures-in-unit', {
      ...params,
      unit: { message: { key: `cli.unit.${unit}` } },
    });
  }

  private symptoms(symptoms: readonly CellComparison[]): string {
    const shown = symptoms.slice(0, MOST_SYMPTOMS).map(({ cell, difference }): MessageParam => {
      if (difference === null) return cell;
      const params = { cell, difference: { decimal: difference, sign: true } };
      return { message: { key: 'cli.check.symptom', params } };
    });
    const rest = symptoms.length - shown.length;
    return this.texts.text('cli.check.symptoms', { cells: { list: shown }, rest });
  }

  private summary({ coverage, findings }: Review): void {
    const count = (severity: Severity): number =>
      findings.filter((finding) => finding.severity === severity).length;
    const { pass, rounding, fail, cannotCheck } = coverage;
    this.line(1, this.texts.text('cli.check.summary', { pass, rounding, fail, cannotCheck }));
    const levels = { errors: count('error'), warnings: count('warning'), notices: count('notice') };
    this.line(1, this.texts.text('cli.check.levels', levels));
  }

  private severityWord(severity: Severity): string {
    return this.texts.text(`cli.severity.${severity}`);
  }

  private line(level: number, text: string, lead?: { text: string; colour: string }): void {
    const start = '  '.repeat(level);
    const word =
      lead && this.options.colours ? `\u001b[${lead.colour}m${lead.text}\u001b[0m` : (lead?.text ?? '');
    this.lines.push(`${start}${word}${plainLine(text)}`.trimEnd());
  }
}

/** The report as lines of text. */
export function checkText(files: readonly CheckedFile[], texts: Translator, options: TextOptions): string {
  const report = new TextReport(texts, options);
  for (const file of files) report.add(file);
  report.total(files);
  return report.toString();
}
