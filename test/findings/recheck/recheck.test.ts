/** After any edits, a workbook that is checked again comes to just what a full check of it comes to. */
import * as fc from 'fast-check';
import { CELL_CHECKS, EQUATION_CHECKS } from '../../../src/checks/catalogue';
import type { ChecksToRun } from '../../../src/checks/engine/runChecks';
import { WorkbookCheck, type RecheckPath } from '../../../src/findings/recheck/workbookCheck';
import type { Review } from '../../../src/findings/finding';
import { reviewWorkbook } from '../../../src/findings/review';
import { cellKey, parseCell } from '../../../src/sheet/address';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/sheet/snapshot';
import { snapshotOf, workbookOf } from '../../core/layoutSnapshot';
import { filledAnnex, filledTargets } from '../../core/workbooks';
import { fresh, WORKBOOKS } from './workbooks';

/** What a cell holds instead; `undefined`: it is emptied. */
interface Content {
  readonly value: CellValue;
  readonly formula?: string;
}

function withCell(
  workbook: WorkbookSnapshot,
  at: number,
  { row, column }: { readonly row: number; readonly column: number },
  content: Content | undefined,
): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet, place): SheetSnapshot => {
    if (place !== at) return sheet;
    const cells = new Map(sheet.cells);
    const key = cellKey(row, column);
    if (!content) cells.delete(key);
    else {
      const numberFormat = cells.get(key)?.numberFormat ?? 'General';
      cells.set(key, { row, column, numberFormat, value: content.value, formula: content.formula ?? null });
    }
    return { ...sheet, cells };
  });
  return { ...workbook, sheets };
}

const number = (value: number): Content => ({ value: { type: 'number', value } });
const text = (value: string): Content => ({ value: { type: 'text', value } });

/** One edit as random numbers say: which sheet, which cell, and what is put into it. */
interface Step {
  readonly sheet: number;
  readonly cell: number;
  readonly where: 'figure' | 'any' | 'blank';
  readonly what: number;
  readonly amount: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  sheet: fc.nat(5),
  cell: fc.nat(5000),
  where: fc.constantFrom('figure', 'figure', 'figure', 'figure', 'any', 'blank'),
  what: fc.nat(30),
  amount: fc.integer({ min: -50, max: 3000 }),
});

/** Mostly another number; now and then nothing, words, or a formula. */
function contentOf({ what, amount }: Step, cell: CellSnapshot | undefined): Content | undefined {
  const before = cell?.value?.type === 'number' ? cell.value.value : amount;
  const formula = cell?.formula ?? undefined;
  const other = (value: number): Content =>
    formula === undefined ? number(value) : { ...number(value), formula };
  if (what < 6) return other(before + amount);
  if (what < 8) return other(before * 1000);
  if (what < 10) return other(before / 1000);
  if (what < 12) return other(-before);
  if (what < 14) return other(amount);
  if (what < 16) return other(Number((amount / 37).toFixed(2)));
  if (what === 16) return other(0);
  if (what === 17) return other(2022);
  if (what < 22) return undefined;
  if (what === 22) return text('1.234');
  if (what === 23) return text('12,5');
  if (what === 24) return text('Tổng cộng');
  if (what === 25) return text('-');
  if (what === 26) return { ...number(amount), formula: '=1+2' };
  if (what === 27) return { ...number(amount), formula: '=SUM(C11:C14)' };
  if (what === 28) return { value: { type: 'error', value: '#REF!' } };
  return number(before + 1);
}

function placeOf({ cells }: SheetSnapshot, { cell, where }: Step): { row: number; column: number } {
  const all = [...cells.values()];
  const figures = all.filter(({ value, row }) => value?.type === 'number' && row > 8);
  const of = where === 'any' || figures.length === 0 ? all : figures;
  const found = of[cell % Math.max(1, of.length)] ?? { row: 0, column: 0 };
  const beside = of[(cell * 7) % Math.max(1, of.length)] ?? found;
  return where === 'blank'
    ? { row: found.row + (cell % 3 === 0 ? 1 : 0), column: beside.column }
    : { row: found.row, column: found.column };
}

function edited(workbook: WorkbookSnapshot, one: Step): WorkbookSnapshot {
  const at = one.sheet % workbook.sheets.length;
  const sheet = workbook.sheets[at];
  if (!sheet) return workbook;
  const place = placeOf(sheet, one);
  return withCell(workbook, at, place, contentOf(one, sheet.cells.get(cellKey(place.row, place.column))));
}

/** Several edits at once, or back to what was there before. */
type Round = readonly Step[] | 'undo';

const rounds: fc.Arbitrary<readonly Round[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.array(step, { minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.array(step, { minLength: 2, maxLength: 5 }) },
    { weight: 1, arbitrary: fc.constant('undo' as const) },
  ),
  { minLength: 3, maxLength: 8 },
);

/** Three to eight edits of each workbook always; `RECHECK_RUNS` and `RECHECK_SEED` try more, and others. */
const RUNS = Number(process.env['RECHECK_RUNS'] ?? 1);
const SEED = Number(process.env['RECHECK_SEED'] ?? 20261126);

test.each(WORKBOOKS)('$name: the same as a full check after every edit', ({ make }) => {
  const start = make();
  fc.assert(
    fc.property(rounds, (all) => {
      const check = new WorkbookCheck();
      check.check(fresh(start));
      let [before, now] = [start, start];
      for (const round of all) {
        [before, now] = [now, round === 'undo' ? before : round.reduce(edited, now)];
        expect(check.check(fresh(now)).review).toStrictEqual(reviewWorkbook(fresh(now)));
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

function cellOf(workbook: WorkbookSnapshot, address: string): CellSnapshot {
  const at = parseCell(address);
  const cell = at && workbook.sheets[0]?.cells.get(cellKey(at.row, at.column));
  if (!cell) throw new Error(`Nothing in ${address}`);
  return cell;
}

describe('what one figure says of others', () => {
  type Edits = Readonly<Record<string, number | null>>;

  /** Puts figures into cells of a workbook, and into others afterwards; the review after both is held against a full one. */
  function recheck(
    workbook: WorkbookSnapshot,
    first: Edits,
    then: Edits,
    checks?: ChecksToRun,
  ): { readonly before: Review; readonly after: Review; readonly path: RecheckPath } {
    const put = (to: WorkbookSnapshot, edits: Edits): WorkbookSnapshot =>
      Object.entries(edits).reduce((result, [address, value]) => {
        const at = parseCell(address);
        return at ? withCell(result, 0, at, value === null ? undefined : number(value)) : result;
      }, to);
    const start = put(workbook, first);
    const check = new WorkbookCheck(checks);
    const before = check.check(fresh(start)).review;
    const end = put(start, then);
    const { review, path } = check.check(fresh(end));
    expect(review).toStrictEqual(reviewWorkbook(fresh(end), checks));
    return { before, after: review, path };
  }

  function told({ findings }: Review, kind: string): readonly string[] {
    return findings.flatMap(({ causes, cell }) =>
      causes.some((cause) => cause.kind === kind) ? [cell] : [],
    );
  }

  /** By themselves: otherwise they are told with the equations that go wrong. */
  const cellsOnly: ChecksToRun = { equationChecks: [], cellChecks: CELL_CHECKS, structureChecks: [] };
  const targets = workbookOf(snapshotOf(filledTargets(), {}, true));

  test('a count that is written as the rate of its line has no slipped separator', () => {
    const { before, after, path } = recheck(targets, { D11: 28.331 }, { E11: 28.331 }, cellsOnly);
    expect(path).toBe('figures');
    expect(told(before, 'slipped-separator')).toEqual(['D11']);
    expect(told(after, 'slipped-separator')).toEqual([]);
  });

  test('an amount is told as slipped as soon as it is the only one with a fraction', () => {
    const dong = workbookOf(snapshotOf(filledAnnex({ moneyUnit: 'dong' }), {}, true));
    const { before, after, path } = recheck(dong, { E13: 12.035, E14: 7.5 }, { E14: 8 }, cellsOnly);
    expect(path).toBe('figures');
    expect(told(before, 'slipped-separator')).toEqual([]);
    expect(told(after, 'slipped-separator')).toContain('E13');
  });

  test('what was typed over a formula is not told any more when it is taken out', () => {
    const live = workbookOf(snapshotOf(filledAnnex()));
    const { before, after, path } = recheck(live, { C12: 4 }, { C12: null });
    expect(path).toBe('figures');
    expect(told(before, 'typed-other')).toEqual(['C12']);
    expect(told(after, 'typed-other')).toEqual([]);
  });

  test('a line that others come to is a total only for as long as they do', () => {
    const sums = { C10: 20_822, D10: 5234, F10: 521 };
    const { path } = recheck(targets, sums, { C10: 20_823 });
    expect(path).toBe('full');
  });
});

describe('which way it goes', () => {
  const typed = workbookOf(snapshotOf(filledAnnex(), {}, true));
  const live = workbookOf(snapshotOf(filledAnnex()));

  function pathOf(
    workbook: WorkbookSnapshot,
    address: string,
    content: (cell: CellSnapshot) => Content | undefined,
  ): RecheckPath {
    const check = new WorkbookCheck();
    check.check(workbook);
    const cell = cellOf(workbook, address);
    return check.check(withCell(workbook, 0, cell, content(cell))).path;
  }

  test.each<
    readonly [string, WorkbookSnapshot, string, (cell: CellSnapshot) => Content | undefined, RecheckPath]
  >([
    ['another number', typed, 'E12', () => number(77), 'figures'],
    [
      'a number that is calculated anew',
      live,
      'C10',
      ({ formula }) => ({ ...number(77), formula: formula ?? '' }),
      'figures',
    ],
    ['a figure that is taken out', typed, 'E12', () => undefined, 'figures'],
    ['the same once more', typed, 'E12', ({ value }) => ({ value }), 'nothing'],
    ['words for a number', typed, 'E12', () => text('không có'), 'full'],
    ['another formula', live, 'C10', () => ({ ...number(77), formula: '=D10' }), 'full'],
    ['a number for a formula', live, 'C10', () => number(77), 'full'],
    ['another name of a line', typed, 'B12', () => text('Dự án khác'), 'full'],
    ['another code in the index row', typed, 'C9', () => text('9'), 'full'],
  ])('%s', (_what, workbook, address, content, path) => {
    expect(pathOf(workbook, address, content)).toBe(path);
  });

  test('another sheet, another memory, another hidden row: everything anew', () => {
    const [sheet] = typed.sheets;
    if (!sheet) throw new Error('No sheet');
    const others: readonly WorkbookSnapshot[] = [
      { ...typed, sheets: [sheet, { ...sheet, name: 'Khác' }] },
      { ...typed, memory: '{}' },
      { ...typed, sheets: [{ ...sheet, hiddenRows: new Set([12]) }] },
      { ...typed, sheets: [{ ...sheet, name: 'Khác' }] },
    ];
    for (const other of others) {
      const check = new WorkbookCheck();
      check.check(typed);
      expect(check.check(other).path).toBe('full');
    }
  });

  test('a check that breaks down is told, and everything is looked at anew', () => {
    const [first] = CELL_CHECKS;
    if (!first) throw new Error('No check');
    const broken = {
      ...first,
      inspect: () => {
        throw new Error('broken');
      },
    };
    const checks = { equationChecks: EQUATION_CHECKS, cellChecks: [broken], structureChecks: [] };
    const check = new WorkbookCheck(checks);
    const edited = withCell(typed, 0, cellOf(typed, 'E12'), number(77));
    expect(check.check(typed).review).toStrictEqual(reviewWorkbook(typed, checks));
    expect(check.check(edited)).toStrictEqual({ path: 'full', review: reviewWorkbook(edited, checks) });
  });

  test('what it is given is left alone', () => {
    const check = new WorkbookCheck();
    const before = fresh(typed);
    check.check(before);
    check.check(withCell(typed, 0, cellOf(typed, 'E12'), number(77)));
    expect(before).toStrictEqual(fresh(typed));
  });
});
