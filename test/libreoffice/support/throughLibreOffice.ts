/** Writes workbooks, has LibreOffice open, calculate and save them, and hands back what went in and what came out. */
import { readFileSync } from 'node:fs';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { withFalseResults } from './falseResults';
import { convertFiles, inScratchFolder } from './soffice';
import type { TestWorkbook } from './workbooks';

export interface Passage {
  readonly workbook: TestWorkbook;
  /** As we write it, with our own results. */
  readonly written: Uint8Array;
  /** The same with false results: what LibreOffice was given. */
  readonly given: Uint8Array;
  readonly saved: Uint8Array;
}

/** What the add-in keeps in each workbook. */
export const MEMORY = '{"unitName":"UBND xã Hòa Đồng & <A>"}';
const CREATED = new Date(Date.UTC(2022, 0, 1));

export async function throughLibreOffice(
  workbooks: readonly TestWorkbook[],
): Promise<ReadonlyMap<string, Passage>> {
  const files = await Promise.all(
    workbooks.map(async (workbook) => {
      const written = await writeWorkbook(workbook.sheets, { created: CREATED, memory: MEMORY });
      return { workbook, written, given: withFalseResults(written) };
    }),
  );
  return inScratchFolder((folder) => {
    const named = files.map(({ given }, place) => ({ name: `workbook-${place}.xlsx`, bytes: given }));
    const saved = convertFiles(folder, named, 'xlsx').map((path) => readFileSync(path));
    return new Map(
      files.flatMap((file, place): [string, Passage][] => {
        const bytes = saved[place];
        return bytes ? [[file.workbook.name, { ...file, saved: new Uint8Array(bytes) }]] : [];
      }),
    );
  });
}

/** @throws when the workbook did not pass */
export function passageOf(passages: ReadonlyMap<string, Passage>, name: string): Passage {
  const passage = passages.get(name);
  if (!passage) throw new Error(`${name} did not come back from LibreOffice`);
  return passage;
}
