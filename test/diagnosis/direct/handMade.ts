/**
 * Workbooks made by hand, as they are once read: a few figures and the equations between them, without sheets, headers or forms. Table 1 stands on sheet
 * S1 from cell A1 on, table 2 on sheet S2, and so on; cells are named as in Excel, those of table 1 without their sheet.
 */
import { EQUATION_CHECKS } from '../../../src/checks/catalogue';
import type { CellIssue, EquationResult, StructureResult } from '../../../src/checks/engine/result';
import { lookupOf, type CheckRun } from '../../../src/checks/engine/runChecks';
import { buildNetwork, type Network } from '../../../src/diagnosis/network';
import type { ColumnKind, FormColumn, FormDefinition } from '../../../src/forms/form';
import { Decimal } from '../../../src/numbers/decimal';
import { cellId, positionOf, sheetIndexOf, type CellId } from '../../../src/reading/cellId';
import type {
  Equation,
  EquationRelation,
  EquationRule,
  EquationTerm,
  RatioRule,
} from '../../../src/reading/equation';
import type { Figure } from '../../../src/reading/figure';
import { BUILT_IN } from '../../../src/reading/knownForms';
import type { RecognizedBy } from '../../../src/reading/match/recognition';
import type { FigurePlace, WorkbookReading } from '../../../src/reading/readWorkbook';
import type { Table, TableColumn, TableRow } from '../../../src/reading/table';
import { parseCell, toA1 } from '../../../src/sheet/address';
import type { SheetSnapshot } from '../../../src/sheet/snapshot';

/** A number as typed, a text, "" or `null` for nothing, or any figure. */
export type HandFigure = number | string | null | Figure;

export interface HandColumn extends Partial<Pick<FormColumn, 'signed' | 'capitalType' | 'source'>> {
  /** `money` where nothing is said. */
  readonly kind?: ColumnKind;
  readonly decimals?: number;
}

export interface HandTable {
  /** As many as the figures of a row; columns of money where nothing is said. */
  readonly columns?: readonly HandColumn[];
  /** Place of the row that each is part of. */
  readonly parents?: readonly (number | null)[];
  readonly rows: readonly (readonly HandFigure[])[];
  /** A table of no known form. */
  readonly isForeign?: boolean;
  readonly how?: RecognizedBy;
  readonly names?: readonly Partial<TableRow>[];
}

export type HandEquation = string | readonly [string, Partial<Equation>];

export interface HandMade {
  readonly reading: WorkbookReading;
  readonly run: CheckRun;
  readonly network: Network;
  /** Places of the equations that fail. */
  readonly failing: readonly number[];
  readonly cell: (address: string) => CellId;
  readonly name: (cell: CellId) => string;
}

export const decimal = (value: number | string): Decimal => new Decimal(value);

/** A figure that a formula comes to. */
export function live(formula: string, value: number): Figure {
  return { state: 'number', value: decimal(value), formula };
}

/** A number that stands as text. */
export function asText(value: number): Figure {
  return { state: 'text-number', value: decimal(value), text: String(value), by: 'form' };
}

function figureOf(figure: HandFigure): Figure {
  if (figure === null || figure === '') return { state: 'blank' };
  if (typeof figure === 'number') return { state: 'number', value: decimal(figure), formula: null };
  return typeof figure === 'string' ? { state: 'text', text: figure } : figure;
}

export function cellNamed(address: string): CellId {
  const [first = '', second] = address.split('!');
  const at = parseCell(second ?? first);
  if (!at) throw new Error(`${address} is no cell`);
  return cellId(second === undefined ? 0 : Number(first.slice(1)) - 1, at.row, at.column);
}

export function nameOf(cell: CellId): string {
  const { row, column } = positionOf(cell);
  const sheet = sheetIndexOf(cell);
  return `${sheet === 0 ? '' : `S${sheet + 1}!`}${toA1(row, column)}`;
}

const FORM: FormDefinition = {
  id: 'hand-made',
  source: { text: '', certainty: 'declared' },
  sheetName: '',
  annexLabel: '',
  title: () => '',
  columns: () => [],
  rows: () => [],
  usesLocalities: false,
  usesMoneyUnit: false,
  usesYears: false,
};

function sheetNamed(name: string): SheetSnapshot {
  return {
    name,
    kind: 'grid',
    visible: true,
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function tableOf(hand: HandTable, sheet: SheetSnapshot, sheetIndex: number): Table {
  const width = Math.max(...hand.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column): TableColumn => {
    const { kind = 'money', decimals = 0, ...form } = hand.columns?.[column] ?? {};
    const index = String(column + 1);
    const formColumn = { key: index, header: '', index, kind, width: 10, ...form };
    return { column, index, header: [], kind, decimals, formColumn };
  });
  const rows = hand.rows.map((_, row): TableRow => ({
    row,
    code: '',
    name: '',
    role: 'line',
    track: '',
    countsWhole: false,
    sumIsSuggested: false,
    parent: hand.parents?.[row] ?? null,
    ...hand.names?.[row],
  }));
  return {
    sheetIndex,
    sheet,
    area: { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 },
    headerTop: 0,
    indexRow: null,
    form: FORM,
    foreign: hand.isForeign === true ? { suggested: new Set(), hasIndexRow: false } : null,
    recognition: { how: hand.how ?? 'index-row', likeness: null, header: '', columns: [], isDecided: false },
    programme: null,
    unit: null,
    year: null,
    columns,
    rows,
  };
}

const CELL = String.raw`(?:S\d+!)?[A-Z]+\d+`;

function termsOf(text: string): readonly EquationTerm[] {
  return [...text.matchAll(new RegExp(`([+-]?)\\s*(${CELL})`, 'g'))].map(([, sign, cell = '']) => ({
    cell: cellNamed(cell),
    sign: sign === '-' ? -1 : 1,
  }));
}

/** "B1 / A1 * 100", "B1 + C1 / 2": of what stands above the line, what stands below, and what it is multiplied with. */
function ratioOf(text: string): RatioRule {
  const [above = '', rest = ''] = text.split('/');
  const [below = '', factor = '1'] = rest.split('*');
  const denominator = termsOf(below);
  const divisor = denominator.length > 0 ? 1 : Number(below);
  return { kind: 'ratio', numerator: termsOf(above), denominator, factor: Number(factor), divisor };
}

function ruleOf(sign: string, text: string): EquationRule {
  if (text.includes('/')) return ratioOf(text);
  const terms = termsOf(text);
  if (sign === '=') return { kind: 'sum', terms };
  const limit = sign === '<=' ? 'at-most' : 'at-least';
  return { kind: 'bound', limit, terms, factor: 1, reason: 'part-of-whole' };
}

function relationOf(target: CellId, rule: EquationRule): EquationRelation {
  const cells = rule.kind === 'ratio' ? [...rule.numerator, ...rule.denominator] : rule.terms;
  if (cells.some(({ cell }) => sheetIndexOf(cell) !== sheetIndexOf(target))) return 'between';
  const { row } = positionOf(target);
  return cells.every(({ cell }) => positionOf(cell).row === row) ? 'row' : 'outline';
}

/** "A1 = A2 + A3", "C1 = B1 / A1 * 100", "B1 <= A1", "A1 = S2!A1"; what it relates is told from where its cells stand. */
function equationOf(hand: HandEquation, tables: readonly Table[]): Equation {
  const [text, others] = typeof hand === 'string' ? [hand, {}] : hand;
  const [, left = '', sign = '', right = ''] = /^(\S+) (=|<=|>=) (.+)$/.exec(text) ?? [];
  const target = cellNamed(left);
  const rule = ruleOf(sign, right);
  const table = sheetIndexOf(target);
  return {
    target,
    rule,
    alternatives: [],
    relation: relationOf(target, rule),
    source: 'form',
    text,
    decimals: tables[table]?.columns[positionOf(target).column]?.decimals ?? 0,
    exact: rule.kind !== 'ratio',
    countMayFollowRate: false,
    table,
    ...others,
  };
}

/** The check that judges it, as in a workbook. */
function checkOf({ rule, relation }: Equation): string {
  if (rule.kind === 'bound') return 'bounds';
  if (relation === 'between') return 'between-sheets';
  if (rule.kind === 'ratio') return 'rate';
  return relation === 'row' ? 'row-sum' : 'sum';
}

export interface HandMadeBesides {
  readonly issues?: readonly CellIssue[];
  readonly structure?: readonly StructureResult[];
  /** Figures outside of the tables. */
  readonly outside?: Readonly<Record<string, HandFigure>>;
}

export function handMade(
  hands: readonly HandTable[],
  equations: readonly HandEquation[],
  told: HandMadeBesides = {},
  suspects: readonly string[] = [],
): HandMade {
  const sheets = hands.map((_, place) => sheetNamed(`S${place + 1}`));
  const tables = hands.map((hand, place) => tableOf(hand, sheetNamed(`S${place + 1}`), place));
  const figures = new Map<CellId, Figure>();
  const places = new Map<CellId, FigurePlace>();
  const formulas = new Map<CellId, string>();
  for (const [tablePlace, table] of tables.entries()) {
    for (const [rowPlace, row] of table.rows.entries()) {
      for (const column of table.columns) {
        const cell = cellId(tablePlace, row.row, column.column);
        const figure = figureOf(hands[tablePlace]?.rows[rowPlace]?.[column.column] ?? null);
        figures.set(cell, figure);
        if (figure.state === 'number' && figure.formula !== null) formulas.set(cell, figure.formula);
        places.set(cell, { table, tablePlace, row, rowPlace, column });
      }
    }
  }
  for (const [address, figure] of Object.entries(told.outside ?? {}))
    figures.set(cellNamed(address), figureOf(figure));
  const own = equations.map((equation) => equationOf(equation, tables));
  const reading: WorkbookReading = {
    workbook: { sheets, memory: null },
    known: BUILT_IN,
    tables,
    frames: new Map(),
    equations: own,
    figures,
    places,
    formulas,
    differentUnits: [],
    lostEquations: [],
  };
  const results = own.map((equation): EquationResult => {
    const check = EQUATION_CHECKS.find(({ id }) => id === checkOf(equation));
    if (!check) throw new Error(`No check for ${equation.text}`);
    const { id, severity } = check;
    return { ...check.evaluate(equation, lookupOf(reading)), check: id, severity, equation };
  });
  const run: CheckRun = {
    equations: results,
    issues: told.issues ?? [],
    structure: told.structure ?? [],
    crashes: [],
  };
  return {
    reading,
    run,
    network: buildNetwork(reading, results, new Set(suspects.map(cellNamed))),
    failing: results.flatMap(({ outcome }, place) => (outcome === 'fail' ? [place] : [])),
    cell: cellNamed,
    name: nameOf,
  };
}

/** "A1=50 B1=7": cells with their figures, in their order. */
export function valuesOf(values: Iterable<readonly [CellId, Decimal]>): string {
  return [...values].map(([cell, value]) => `${nameOf(cell)}=${value.toFixed()}`).join(' ');
}
