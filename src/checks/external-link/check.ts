import { cellId } from '../../reading/cellId';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { StructureCheck } from '../engine/check';
import type { StructureIssue } from '../engine/result';
import { NO_FIGURES } from '../engine/tableCells';
import { externalLinks } from './externalLinks';

/** More names than this are only counted. */
const MOST_NAMES = 5;

function inspectSheet(sheet: SheetSnapshot, sheetIndex: number): readonly StructureIssue[] {
  const linked = [...sheet.cells.values()]
    .flatMap(({ row, column, formula }) => {
      const links = formula === null ? [] : externalLinks(formula);
      return links.length === 0 ? [] : [{ row, column, links }];
    })
    .sort((one, other) => one.row - other.row || one.column - other.column);
  const [first, ...further] = linked.map(({ row, column }) => cellId(sheetIndex, row, column));
  if (first === undefined) return [];
  // Files number the workbooks they refer to; a number says nothing to the reader.
  const names = [...new Set(linked.flatMap(({ links }) => links))].filter((name) => !/^\d+$/.test(name));
  return [
    {
      outcome: 'fail',
      kind: 'external-link',
      cell: first,
      further,
      ...NO_FIGURES,
      message: { key: 'findings.hygiene.external-link', params: { count: linked.length } },
      cause:
        names.length > 0 && names.length <= MOST_NAMES
          ? { key: 'findings.hygiene.external-link.named', params: { files: { list: names } } }
          : { key: 'findings.hygiene.external-link.cause' },
    },
  ];
}

/** Công thức lấy số từ tệp khác: figures that Excel shows as they were when it last saw the other workbook. */
export const externalLinkCheck: StructureCheck = {
  kind: 'structure',
  id: 'external-link',
  family: 'hygiene',
  severity: 'notice',
  source: 'Excel: links to other workbooks keep the values of the last update',
  description: { key: 'findings.check.external-link' },
  severityReason: { key: 'findings.severity-reason.external-link' },
  forms: 'any',
  parameters: [],
  restsOn: 'words',
  inspect: ({ workbook }) =>
    workbook.sheets.flatMap((sheet, sheetIndex) =>
      sheet.kind === 'grid' ? inspectSheet(sheet, sheetIndex) : [],
    ),
};
