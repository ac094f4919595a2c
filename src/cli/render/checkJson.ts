/** The results of `check` for other programs. The shape is a contract: fields are added, never changed or taken away. */
import type { Finding, ReviewedTable, UncheckedSheet } from '../../findings/finding';
import type { Fix } from '../../findings/fixes/fix';
import type { Translator } from '../../locales/translate';
import { recognitionEntry } from './recognitionEntry';
import type { CheckedFile } from '../checkedFile';
import { changedCheckEntry } from './changedChecks';
import { lostEntry } from './lostEquations';

const CONTRACT_VERSION = 1;

function table(
  { sheet, range, form, unit, remarks, recognition }: ReviewedTable,
  texts: Translator,
): unknown {
  return {
    sheet,
    range,
    form,
    unit,
    remarks: remarks.map(texts.say),
    recognition: recognitionEntry(recognition, texts),
  };
}

/** `before` and `after` are what the cell holds: a number as a plain decimal, a text, a formula in en-US notation. */
function fix({ kind, title, edits }: Fix, texts: Translator): unknown {
  return {
    kind,
    text: texts.say(title),
    edits: edits.map(({ sheet, cell, before, after, numberFormat, stated, expected }) => ({
      sheet,
      cell,
      before: { type: before.type, value: before.value },
      after: { type: after.type, value: after.value },
      numberFormat: { before: numberFormat.before, after: numberFormat.after },
      stated,
      expected,
    })),
  };
}

function finding(found: Finding, texts: Translator): unknown {
  return {
    check: found.check,
    outcome: found.outcome,
    severity: found.severity,
    sheet: found.sheet,
    cell: found.cell,
    stated: found.stated,
    expected: found.expected,
    difference: found.difference,
    unit: found.unit,
    equation: found.equation && {
      text: found.equation.text,
      cells: found.equation.cells,
      source: found.equation.source,
    },
    causes: found.causes.map(({ kind, cells, message }) => ({ kind, cells, text: texts.say(message) })),
    suspects: found.suspects.map(({ cell, expected }) => ({ cell, expected })),
    symptoms: found.symptoms.map(({ cell }) => cell),
    symptomFigures: found.symptoms.map(({ cell, stated, expected, difference }) => ({
      cell,
      stated,
      expected,
      difference,
    })),
    fixes: found.fixes.map((entry) => fix(entry, texts)),
    message: texts.say(found.message),
    waived: found.waived,
    fingerprint: found.fingerprint,
  };
}

function unchecked({ sheet, reason }: UncheckedSheet, texts: Translator): unknown {
  return { sheet, reason: texts.say(reason) };
}

function fileEntry(file: CheckedFile, texts: Translator): unknown {
  if ('error' in file) {
    return { path: file.path, error: { code: file.error.code, message: texts.say(file.error.message) } };
  }
  const { path, review } = file;
  return {
    path,
    tables: review.tables.map((entry) => table(entry, texts)),
    findings: review.findings.map((entry) => finding(entry, texts)),
    unchecked: review.unchecked.map((entry) => unchecked(entry, texts)),
    lostEquations: review.lostEquations.map((entry) => lostEntry(entry, texts)),
    changedChecks: review.changedChecks.map(changedCheckEntry),
    coverage: review.coverage,
  };
}

/** One JSON object with a line break at its end. */
export function checkJson(files: readonly CheckedFile[], texts: Translator): string {
  const report = { version: CONTRACT_VERSION, files: files.map((file) => fileEntry(file, texts)) };
  return `${JSON.stringify(report, null, 2)}\n`;
}
