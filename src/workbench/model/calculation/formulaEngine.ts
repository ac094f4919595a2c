/**
 * Calculates single formulas with Univer's engine, synchronously.
 *
 * Univer's own scheduling (asynchronous, with a delay) is left out: the workbook model decides the order and asks for one
 * formula at a time. This file is the only one that knows Univer.
 */
import {
  CellValueType,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  UniverFormulaEnginePlugin,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { MAX_COLUMNS, MAX_ROWS } from '../../../sheet/address';
import type { CellValue } from '../../../sheet/snapshot';

const UNIT = 'book';
export class FormulaEngine {
  private readonly univer: Univer;
  private readonly book: Workbook;
  private readonly lexer: Lexer;
  private readonly parser: AstTreeBuilder;
  private readonly interpreter: Interpreter;
  private readonly runtime: IFormulaRuntimeService;
  private readonly config: IFormulaCurrentConfigService;
  /** Whether there are sheets that the interpreter does not know yet. */
  private hasNewSheets = true;

  constructor() {
    this.univer = new Univer({
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: {} },
      logLevel: LogLevel.SILENT,
    });
    this.univer.registerPlugin(UniverFormulaEnginePlugin, {});
    this.book = this.univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: UNIT,
      sheetOrder: [],
      sheets: {},
    });
    const injector = this.univer.__getInjector();
    this.lexer = injector.get(Lexer);
    this.parser = injector.get(AstTreeBuilder);
    this.interpreter = injector.get(Interpreter);
    this.runtime = injector.get(IFormulaRuntimeService);
    this.config = injector.get(IFormulaCurrentConfigService);
  }

  /** A sheet to calculate on. In formulas handed to `evaluate` it goes by its key, so renaming never matters here. */
  addSheet(key: string): void {
    this.book.addWorksheet(key, this.book.getSheetSize(), {
      id: key,
      name: key,
      rowCount: MAX_ROWS,
      columnCount: MAX_COLUMNS,
      cellData: {},
    });
    this.hasNewSheets = true;
  }

  setValue(sheetKey: string, row: number, column: number, value: CellValue): void {
    const cells = this.book.getSheetBySheetId(sheetKey)?.getCellMatrix();
    if (value === null) cells?.realDeleteValue(row, column);
    else cells?.setValue(row, column, toUniverCell(value));
  }

  /** Must be called before a run of `evaluate`, and again when sheets were added. */
  begin(): void {
    // It looks at every cell for formulas, of which there are none here; values are read where they stand.
    if (this.hasNewSheets) this.config.loadDataLite();
    this.hasNewSheets = false;
  }

  /** The result of one formula standing in one cell. Never throws: what cannot be calculated is an error value. */
  evaluate(sheetKey: string, row: number, column: number, formula: string): CellValue {
    try {
      // The engine keeps the arrays it has read; they may be out of date since the last result was stored.
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      // And an index of which cells hold which value, which it asks when a cell is compared with "".
      CELL_INVERTED_INDEX_CACHE.clear();
      this.runtime.setCurrent(row, column, MAX_ROWS, MAX_COLUMNS, sheetKey, UNIT);
      const tokens = this.lexer.treeBuilder(formula);
      if (!isTree(tokens)) return error('#NAME?');
      const node = this.parser.parse(tokens);
      if (!node) return error('#NAME?');
      const result = this.interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 });
      return toCellValue(result);
    } catch {
      return error('#VALUE!');
    }
  }

  dispose(): void {
    this.univer.dispose();
  }
}

type LexerTree = Parameters<AstTreeBuilder['parse']>[0];

/** A formula that is not well formed comes back as an error string in place of a tree. */
function isTree(tokens: unknown): tokens is LexerTree {
  return typeof tokens === 'object' && tokens !== null;
}

function toUniverCell(value: NonNullable<CellValue>): { v: string | number; t: CellValueType } {
  switch (value.type) {
    case 'number':
      return { v: value.value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value.value ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return { v: value.value, t: CellValueType.STRING };
  }
}

type Result = ReturnType<Interpreter['execute']>;

function toCellValue(result: Result): CellValue {
  let value: Result | BaseValueObject = result;
  if (isReference(value)) value = value.toArrayValueObject();
  if (isArrayValue(value)) value = value.getFirstCell();
  if (!isPlainValue(value)) return error('#VALUE!');
  if (value.isError()) return error(String(value.getValue()));
  const plain: unknown = value.getValue();
  if (typeof plain === 'number')
    return Number.isFinite(plain) ? { type: 'number', value: plain } : error('#NUM!');
  if (typeof plain === 'boolean') return { type: 'boolean', value: plain };
  return { type: 'text', value: String(plain) };
}

function isReference(value: unknown): value is BaseReferenceObject {
  return hasTrueMethod(value, 'isReferenceObject');
}

function isArrayValue(value: unknown): value is ArrayValueObject {
  return hasTrueMethod(value, 'isArray');
}

function isPlainValue(value: unknown): value is BaseValueObject {
  return typeof value === 'object' && value !== null && 'getValue' in value && 'isError' in value;
}

/** Univer's results tell their kind through methods such as isArray(). */
function hasTrueMethod(value: unknown, name: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const method: unknown = Reflect.get(value, name);
  return typeof method === 'function' && Reflect.apply(method, value, []) === true;
}

function error(code: string): CellValue {
  return { type: 'error', value: code };
}
