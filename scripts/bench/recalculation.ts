/** The equations of a workbook as formulas that Univer's engine calculates, all of them each time: what a spreadsheet does that holds them. */
import {
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type IObjectMatrixPrimitiveType,
} from '@univerjs/core';
import {
  ICalculateFormulaService,
  UniverFormulaEnginePlugin,
  type IAllRuntimeData,
  type IFormulaDataItem,
} from '@univerjs/engine-formula';
import type { Equation } from '../../src/reading/equation';
import type { WorkbookReading } from '../../src/reading/readWorkbook';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { formulaOf, sheetKey } from './formulas';

const BOOK = 'book';
const FORMULAS = 'formulas';
/** Formulas stand below each other, in as many columns as it takes. */
const ROWS = 1000;

type Matrix<Item> = IObjectMatrixPrimitiveType<Item>;

interface Figure {
  readonly v: number;
}

interface UniverSheet {
  readonly id: string;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cellData: Matrix<Figure>;
}

function put<Item>(matrix: Matrix<Item>, row: number, column: number, item: Item): void {
  (matrix[row] ??= {})[column] = item;
}

function figuresOf({ cells }: SheetSnapshot): Matrix<Figure> {
  const found: Matrix<Figure> = {};
  for (const { row, column, value } of cells.values()) {
    if (value?.type === 'number') put(found, row, column, { v: value.value });
  }
  return found;
}

function formulasOf(equations: readonly Equation[]): Matrix<IFormulaDataItem> {
  const found: Matrix<IFormulaDataItem> = {};
  equations.forEach((equation, place) => {
    put(found, place % ROWS, Math.floor(place / ROWS), { f: formulaOf(equation) });
  });
  return found;
}

function lastRowOf({ cells }: SheetSnapshot): number {
  let last = 0;
  for (const { row } of cells.values()) last = Math.max(last, row);
  return last;
}

/** Enough for any table that is measured. */
const COLUMNS = 200;

export interface Recalculation {
  /** Calculates every formula anew. @returns results in the order of the equations: a number, or 1 and 0 for a limit that is kept or not */
  readonly run: () => Promise<readonly number[]>;
  readonly dispose: () => void;
}

/** The same equations over the same figures as the check has. */
export function prepareRecalculation({ workbook, equations }: WorkbookReading): Recalculation {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, {});
  const sheet = (id: string, rowCount: number, cellData: Matrix<Figure>): UniverSheet => {
    return { id, name: id, rowCount, columnCount: COLUMNS, cellData };
  };
  const sheets: readonly UniverSheet[] = [
    ...workbook.sheets.map((one, index) => sheet(sheetKey(index), lastRowOf(one) + 1, figuresOf(one))),
    sheet(FORMULAS, ROWS, {}),
  ];
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: BOOK,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((one) => [one.id, one])),
  });
  const service = univer.__getInjector().get(ICalculateFormulaService);
  const formulaData = { [BOOK]: { [FORMULAS]: formulasOf(equations) } };
  const run = async (): Promise<readonly number[]> => {
    const finished = new Promise<IAllRuntimeData>((resolve) => {
      const listening = service.executionCompleteListener$.subscribe((data) => {
        listening.unsubscribe();
        resolve(data);
      });
    });
    await service.execute({
      formulaData,
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    });
    const results = (await finished).unitData[BOOK]?.[FORMULAS];
    return equations.map((_, place) => {
      const value = results?.getValue(place % ROWS, Math.floor(place / ROWS))?.v;
      return typeof value === 'number' ? value : NaN;
    });
  };
  return { run, dispose: () => univer.dispose() };
}
