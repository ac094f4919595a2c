/** A pane without Excel: a port that answers as told, and a review made by hand after the Lạng Sơn plan of 2022. */
import type { CellMark, MarkResult, WorkbookChange, WorkbookPort } from '../../src/excel/workbookPort';
import type { Finding, Review } from '../../src/findings/finding';
import { buildFormLayout } from '../../src/forms/catalogue';
import { buildFormSet } from '../../src/forms/formSet';
import { createPreferences } from '../../src/preferences/preferences';
import type { SheetLayout } from '../../src/sheet/layout';
import type { CellEdit } from '../../src/sheet/cellEdit';
import type { SheetChange } from '../../src/sheet/sheetChange';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import type { PaneServices } from '../../src/taskpane/services';

export function sheetWith(name: string, value: number | null): SheetSnapshot {
  const cell = { row: 0, column: 0, value: { type: 'number', value: value ?? 0 }, formula: null } as const;
  return {
    name,
    kind: 'grid',
    visible: true,
    cells: value === null ? new Map() : new Map([[0, { ...cell, numberFormat: 'General' }]]),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

export function finding(change: Partial<Finding> = {}): Finding {
  return {
    check: 'sum',
    outcome: 'fail',
    severity: 'error',
    sheet: 'Phụ lục I',
    cell: 'C13',
    stated: '466028',
    expected: '476028',
    difference: '-10000',
    unit: 'trieu-dong',
    equation: { text: 'C13 = C14 + C17', cells: ['C13', 'C14', 'C17'], source: 'outline' },
    causes: [{ kind: 'omitted-line', cells: ['C20'], message: { key: 'pane.check.start.text' } }],
    suspects: [{ cell: 'C13', expected: '476028' }],
    symptoms: [{ cell: 'D13', stated: '401710', expected: '410210', difference: '-8500' }],
    fixes: [],
    message: { key: 'pane.check.intro' },
    waived: null,
    fingerprint: 'one',
    ...change,
  };
}

export function review(change: Partial<Review> = {}): Review {
  return {
    changedChecks: [],
    tables: [
      {
        sheet: 'Phụ lục I',
        range: 'A8:L30',
        form: 'annex-1',
        formTitle: { key: 'forms.annex-1.title' },
        unit: 'trieu-dong',
        remarks: [],
        recognition: {
          key: { sheet: 'Phụ lục I', header: 'tt | noi dung' },
          how: 'index-row',
          form: 'annex-1',
          similar: null,
          score: 1,
          reasons: [],
          mapping: [],
          columns: [],
          isDecided: false,
        },
        equations: [
          {
            key: { sheet: 'Phụ lục I', relation: 'row', text: '1=2+5+8' },
            title: { key: 'findings.equation.row', params: { equation: '1=2+5+8', column: 'Tổng số' } },
            source: 'form',
            sourceTitle: { key: 'findings.source.form' },
            use: 'used',
            useTitle: { key: 'findings.use.used' },
            holds: 19,
            of: 20,
            cell: 'C10',
            mayCorrect: false,
          },
        ],
      },
    ],
    findings: [
      finding({ severity: 'notice', outcome: 'rounding', cell: 'F17', symptoms: [], fingerprint: 'two' }),
      finding(),
    ],
    unchecked: [{ sheet: 'Biểu đồ 1', reason: { key: 'pane.check.no-table.none' } }],
    lostEquations: [],
    forms: [],
    coverage: {
      cells: 402,
      numbers: 331,
      equations: 1263,
      pass: 1252,
      rounding: 1,
      fail: 8,
      cannotCheck: 2,
      waived: 0,
    },
    ...change,
  };
}

/** A review with nothing to report. */
export function clearReview(): Review {
  const coverage = { ...review().coverage, equations: 263, pass: 263, rounding: 0, fail: 0, cannotCheck: 0 };
  return review({ findings: [], unchecked: [], coverage });
}

export interface FakePort extends WorkbookPort {
  /** What was asked of Excel, in order. */
  readonly calls: readonly string[];
  readonly marks: readonly (readonly CellMark[])[];
  readonly inserted: readonly SheetLayout[];
  /** What was kept in the workbook, in order. */
  readonly kept: readonly string[];
  /** What sheets in the workbook were changed with, in order. */
  readonly changes: readonly (readonly SheetChange[])[];
  /** What cells were edited with, in order. */
  readonly edits: readonly (readonly CellEdit[])[];
  /** As if somebody edited a cell. */
  edit(address?: string, change?: Partial<WorkbookChange>): void;
}

export function fakePort(
  answers: Partial<WorkbookPort> & { skipped?: MarkResult['skippedSheets'] } = {},
): FakePort {
  const calls: string[] = [];
  const marks: (readonly CellMark[])[] = [];
  const inserted: SheetLayout[] = [];
  const kept: string[] = [];
  const changes: (readonly SheetChange[])[] = [];
  const edits: (readonly CellEdit[])[] = [];
  const listeners = new Set<(change: WorkbookChange) => void>();
  const { skipped = [], ...overrides } = answers;
  const snapshot: WorkbookSnapshot = { sheets: [sheetWith('Phụ lục I', 1)], memory: null };
  return {
    calls,
    marks,
    inserted,
    kept,
    changes,
    edits,
    edit: (address = 'C13', change = {}) =>
      listeners.forEach((listener) =>
        listener({ areas: [{ sheetId: 'one', address }], isMoved: false, ...change }),
      ),
    read: () => {
      calls.push('read');
      return Promise.resolve(snapshot);
    },
    insertSheets: (layouts) => {
      inserted.push(...layouts);
      return Promise.resolve(layouts.map(({ name }) => name));
    },
    changeSheets: (list) => {
      changes.push(list);
      return Promise.resolve();
    },
    editCells: (list) => {
      calls.push('editCells');
      edits.push(list);
      return Promise.resolve(list);
    },
    mark: (list) => {
      calls.push('mark');
      marks.push(list);
      return Promise.resolve({ marked: list.length, skippedSheets: skipped });
    },
    unmark: () => {
      calls.push('unmark');
      return Promise.resolve(3);
    },
    readSelection: () => {
      calls.push('readSelection');
      return Promise.resolve({ sheet: 'Phụ lục I', area: null, rows: null });
    },
    readSelectedAreas: () => {
      calls.push('readSelectedAreas');
      const cell = { top: 0, left: 0, bottom: 0, right: 0 };
      return Promise.resolve({ sheet: 'Phụ lục I', areas: [cell] });
    },
    goTo: (sheet, cell) => {
      calls.push(`goTo ${sheet}!${cell}`);
      return Promise.resolve();
    },
    readMemory: () => Promise.resolve(kept.at(-1) ?? null),
    keepMemory: (text) => {
      kept.push(text);
      return Promise.resolve();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
    ...overrides,
  };
}

export function fakeServices(change: Partial<PaneServices> = {}): PaneServices {
  return {
    port: fakePort(),
    review: () => review(),
    buildSet: buildFormSet,
    samples: [
      {
        id: 'sample',
        title: { key: 'pane.title' },
        description: { key: 'pane.check.intro' },
        sheets: () => [
          buildFormLayout('annex-1', { unitName: '', year: 2022, moneyUnit: 'trieu-dong', localities: [] }),
        ],
      },
    ],
    preferences: createPreferences(null, ''),
    copyText: () => Promise.resolve(true),
    saveText: () => undefined,
    today: () => new Date(2026, 10, 22),
    ...change,
  };
}
