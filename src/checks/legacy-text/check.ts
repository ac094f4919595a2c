import { cellId } from '../../reading/cellId';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { CellSnapshot, SheetSnapshot } from '../../sheet/snapshot';
import { decodeLegacy, isLegacyText, legacyEncodingOf } from '../../words/legacyText';
import type { StructureCheck } from '../engine/check';
import type { StructureIssue } from '../engine/result';
import { NO_FIGURES, textOf } from '../engine/tableCells';

/** So many such texts on a sheet of which no table was read are no accident; in a table one is enough. */
const ENOUGH_ELSEWHERE = 3;

function inReadingOrder(cells: readonly CellSnapshot[]): readonly CellSnapshot[] {
  return [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** A letter and its mark kept apart: "tổ hợp". Text that has the marks composed is the same after NFC. */
function isDecomposed(text: string): boolean {
  return /\p{M}/u.test(text) && text.normalize('NFC') !== text;
}

function issueOf(
  sheetIndex: number,
  cells: readonly CellSnapshot[],
  rest: Pick<StructureIssue, 'kind' | 'severity' | 'message' | 'cause'>,
): readonly StructureIssue[] {
  const [first, ...further] = cells.map(({ row, column }) => cellId(sheetIndex, row, column));
  return first === undefined ? [] : [{ outcome: 'fail', cell: first, further, ...NO_FIGURES, ...rest }];
}

function legacyIssue(cells: readonly CellSnapshot[], sheetIndex: number): readonly StructureIssue[] {
  // The first text that can be read one way only shows best what is meant.
  const [shown] = cells.flatMap((cell) => {
    const text = textOf(cell);
    const encoding = legacyEncodingOf(text);
    return encoding === null ? [] : [{ text, encoding }];
  });
  const message = { key: 'findings.hygiene.legacy-text', params: { count: cells.length } };
  const cause = shown
    ? {
        key: 'findings.hygiene.legacy-text.read',
        params: {
          text: shown.text.trim(),
          reading: decodeLegacy(shown.text).trim(),
          encoding: shown.encoding === 'tcvn3' ? 'TCVN3 (ABC)' : 'VNI Windows',
        },
      }
    : { key: 'findings.hygiene.legacy-text.unsure' };
  return issueOf(sheetIndex, cells, { kind: 'legacy-text', message, cause });
}

function inspectSheet(
  reading: WorkbookReading,
  sheet: SheetSnapshot,
  sheetIndex: number,
): readonly StructureIssue[] {
  const cells = [...sheet.cells.values()];
  const legacy = inReadingOrder(cells.filter((cell) => isLegacyText(textOf(cell))));
  const decomposed = inReadingOrder(cells.filter((cell) => isDecomposed(textOf(cell))));
  const tables = reading.tables.filter((table) => table.sheetIndex === sheetIndex);
  const inTable = ({ row, column }: CellSnapshot): boolean =>
    tables.some(
      ({ area }) =>
        row >= area.top && row <= area.bottom && column >= area.left - 1 && column <= area.right + 1,
    );
  const toTell = legacy.length >= ENOUGH_ELSEWHERE || legacy.some(inTable);
  return [
    ...(toTell ? legacyIssue(legacy, sheetIndex) : []),
    ...issueOf(sheetIndex, decomposed, {
      kind: 'decomposed-text',
      severity: 'notice',
      message: { key: 'findings.hygiene.decomposed-text', params: { count: decomposed.length } },
      cause: {
        key: 'findings.hygiene.decomposed-text.cause',
        params: { text: textOf(decomposed[0]).normalize('NFC').trim() },
      },
    }),
  ];
}

/** Chữ chưa phải Unicode dựng sẵn: text that shows as Vietnamese only in its font, and letters kept apart from their marks. */
export const legacyTextCheck: StructureCheck = {
  kind: 'structure',
  id: 'legacy-text',
  family: 'hygiene',
  severity: 'warning',
  source: 'TCVN 6909:2001: Vietnamese text in Unicode',
  description: { key: 'findings.check.legacy-text' },
  severityReason: { key: 'findings.severity-reason.legacy-text' },
  forms: 'any',
  parameters: [],
  restsOn: 'words',
  inspect: (reading) =>
    reading.workbook.sheets.flatMap((sheet, sheetIndex) =>
      sheet.kind === 'grid' ? inspectSheet(reading, sheet, sheetIndex) : [],
    ),
};
