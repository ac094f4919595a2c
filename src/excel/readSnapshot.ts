/** Reads the whole workbook into plain data. */
import { cellKey } from '../sheet/address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { readCells } from './cellValues';
import { officeErrorCode } from './failures';
import { PendingMemory } from './pendingMemory';
import { rangeOf } from './ranges';
import {
  CELLS_PER_RESPONSE_ON_DESKTOP,
  CELLS_PER_RESPONSE_ON_WEB,
  MAX_SHEET_CELLS,
  cellCount,
  cutIntoRows,
  planResponses,
  type ReadBlock,
} from './readBlocks';
import { listSheets, measureSheets, type SheetExtent } from './sheetExtents';
import { NO_STRUCTURE, queueStructure, type PendingStructure, type SheetStructure } from './sheetStructure';

/** What has been read of one sheet so far. */
interface SheetCells {
  readonly cells: Map<number, CellSnapshot>;
  tooLarge: boolean;
}

/**
 * Reads every sheet and what the workbook keeps, changes nothing. Three round trips: the sheets, their extents, their contents - plus
 * one per further 5 MB on the web, where no answer may be larger.
 */
export async function readSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  try {
    return await readOnce(context);
  } catch (error) {
    // A sheet went while we were reading; without it the workbook can be read.
    if (officeErrorCode(error) !== 'ItemNotFound') throw error;
    return readOnce(context);
  }
}

async function readOnce(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const memory = new PendingMemory(context);
  const sheets = await listSheets(context);
  memory.queueText();
  const extents = await measureSheets(context, sheets);
  const contents: SheetCells[] = extents.map(({ area }) => ({
    cells: new Map(),
    tooLarge: area !== null && cellCount(area) > MAX_SHEET_CELLS,
  }));
  const areas = extents.map(({ area }, index) => (contents[index]?.tooLarge === true ? null : area));
  const [first = [], ...rest] = planResponses(areas, cellsPerResponse());
  const structures = await readWithStructure(context, extents, areas, first, contents);
  for (const blocks of rest) await readBlocks(context, extents, blocks, contents);
  return {
    sheets: extents.map((extent, index) => toSheet(extent, contents[index], structures[index])),
    memory: await memory.take(),
  };
}

/**
 * The first response also brings merged areas and hidden rows. Where Excel cannot give those (it refuses, for one,
 * more than 512 merged areas) the cells are read without them: figures matter more than how they are laid out.
 */
async function readWithStructure(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
  areas: readonly SheetExtent['area'][],
  blocks: readonly ReadBlock[],
  contents: readonly SheetCells[],
): Promise<readonly SheetStructure[]> {
  const pending: readonly (PendingStructure | null)[] = extents.map((extent, index) => {
    const area = areas[index];
    return area ? queueStructure(extent, area) : null;
  });
  const queued = queueCells(extents, blocks);
  try {
    await context.sync();
  } catch (error) {
    if (!couldBeStructure(error)) throw error;
    await readBlocks(context, extents, blocks, contents);
    return [];
  }
  takeCells(queued, contents);
  return pending.map((structure) => structure?.take() ?? NO_STRUCTURE);
}

const NOT_ABOUT_STRUCTURE: readonly string[] = [
  'InvalidOperationInCellEditMode',
  'ItemNotFound',
  'ActivityLimitReached',
];

function couldBeStructure(error: unknown): boolean {
  const code = officeErrorCode(error);
  return code !== undefined && !NOT_ABOUT_STRUCTURE.includes(code);
}

/** One round trip; where the answer turns out too large for Excel, halves, and halves again. */
async function readBlocks(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
  blocks: readonly ReadBlock[],
  contents: readonly SheetCells[],
): Promise<void> {
  const queued = queueCells(extents, blocks);
  try {
    await context.sync();
  } catch (error) {
    if (officeErrorCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    const halves = halve(blocks);
    if (!halves) for (const { sheet } of blocks) markTooLarge(contents[sheet]);
    else for (const half of halves) await readBlocks(context, extents, half, contents);
    return;
  }
  takeCells(queued, contents);
}

interface QueuedBlock {
  readonly block: ReadBlock;
  readonly range: Excel.Range;
}

function queueCells(extents: readonly SheetExtent[], blocks: readonly ReadBlock[]): readonly QueuedBlock[] {
  return blocks.flatMap((block) => {
    const extent = extents[block.sheet];
    if (!extent) return [];
    const range = rangeOf(extent.sheet, block.area);
    range.load({ values: true, formulas: true, valueTypes: true, numberFormat: true });
    return [{ block, range }];
  });
}

function takeCells(queued: readonly QueuedBlock[], contents: readonly SheetCells[]): void {
  for (const { block, range } of queued) {
    const into = contents[block.sheet];
    const { values, formulas, valueTypes, numberFormat: numberFormats } = range;
    const cells = readCells({ values, formulas, valueTypes, numberFormats }, block.area.top, block.area.left);
    if (!cells) markTooLarge(into);
    else for (const cell of cells) into?.cells.set(cellKey(cell.row, cell.column), cell);
  }
}

/** A sheet that was read in part only must not look as if it had been read: its cells go. */
function markTooLarge(sheet: SheetCells | undefined): void {
  if (!sheet) return;
  sheet.tooLarge = true;
  sheet.cells.clear();
}

function halve(blocks: readonly ReadBlock[]): readonly (readonly ReadBlock[])[] | undefined {
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const [only] = blocks;
  if (!only || only.area.top === only.area.bottom) return undefined;
  const pieces = cutIntoRows(only.area, Math.ceil(cellCount(only.area) / 2));
  return pieces.map((area) => [{ sheet: only.sheet, area }]);
}

function cellsPerResponse(): number {
  const onWeb = Office.context.platform === Office.PlatformType.OfficeOnline;
  return onWeb ? CELLS_PER_RESPONSE_ON_WEB : CELLS_PER_RESPONSE_ON_DESKTOP;
}

function toSheet(
  { name, kind, visible }: SheetExtent,
  contents: SheetCells | undefined,
  structure: SheetStructure | undefined,
): SheetSnapshot {
  const tooLarge = contents?.tooLarge === true;
  return {
    name,
    kind,
    visible,
    cells: tooLarge || !contents ? new Map() : contents.cells,
    ...(tooLarge ? NO_STRUCTURE : (structure ?? NO_STRUCTURE)),
    ...(tooLarge ? { unread: 'too-large' as const } : {}),
  };
}
