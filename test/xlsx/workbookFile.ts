/** Workbook files for tests, put together from the XML of their parts. */
import { strToU8, zipSync, type Zippable } from 'fflate';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export interface SheetXml {
  readonly name: string;
  /** What stands inside `<sheetData>`. */
  readonly rows?: string;
  /** What stands before and after `<sheetData>`. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
}

function relations(entries: readonly { id: string; type: string; target: string }[]): string {
  const items = entries.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** The parts of a workbook with these sheets; `extra` adds parts or puts others in their place. */
export function workbookParts(sheets: readonly SheetXml[], extra: Parts = {}): Parts {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const targets = sheets.map((_, index) => ({
    id: `rId${index + 1}`,
    type: 'worksheet',
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relations([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...targets,
      { id: 'rIdS', type: 'sharedStrings', target: 'sharedStrings.xml' },
      { id: 'rIdF', type: 'styles', target: 'styles.xml' },
    ]),
  };
  sheets.forEach(({ rows = '', before = '', after = '' }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  return { ...parts, ...extra };
}

/** @param level 0 stores the parts as they are, 6 packs them */
export function zipParts(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: new Date(2022, 0, 1), level });
}

/** A workbook file with one sheet of these rows. */
export function fileWithRows(rows: string, extra: Parts = {}): Uint8Array {
  return zipParts(workbookParts([{ name: 'Biểu 1', rows }], extra));
}

/** An OLE container (as of old or encrypted Office files) whose directory names these streams. */
export function oleFile(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 512);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    const at = 512 + index * 128;
    for (let position = 0; position < name.length; position++)
      bytes[at + position * 2] = name.charCodeAt(position);
    bytes[at + 64] = (name.length + 1) * 2;
  });
  return bytes;
}
