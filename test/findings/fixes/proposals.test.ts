/** What is proposed at which cell, and where nothing is. */
import type { Review } from '../../../src/findings/finding';
import { reviewReading, reviewWorkbook } from '../../../src/findings/review';
import { readWorkbook } from '../../../src/reading/readWorkbook';
import { SAMPLES } from '../../../src/samples/samples';
import { cellKey, parseCell } from '../../../src/sheet/address';
import type { SheetLayout } from '../../../src/sheet/layout';
import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import { modelOfLayouts, snapshotOf as snapshotOfModel } from '../../../scripts/faults/model';
import { OLD, withEdits, type Rows } from '../../checks/formulaTables';
import { snapshotOf, workbookOf, type Edits } from '../../core/layoutSnapshot';
import { filledAnnex, filledTargets } from '../../core/workbooks';
import { gridSheet, type GridCell } from '../../reading/declare/grid';
import { liveSheet } from '../../reading/foreign/liveSheet';
import { applied } from './apply';

/** "value C10 1 → 2", one for each edit. */
function proposed({ findings }: Pick<Review, 'findings'>): readonly string[] {
  return findings.flatMap(({ fixes }) =>
    fixes.flatMap(({ kind, edits }) =>
      edits.map(({ cell, before, after }) => `${kind} ${cell} ${before.value} → ${after.value}`),
    ),
  );
}

function inForm(layout: SheetLayout, edits: Edits, typed = false): readonly string[] {
  return proposed(reviewWorkbook(workbookOf(snapshotOf(layout, edits, typed))));
}

function reviewRows(sheet: SheetSnapshot): Review {
  return reviewReading(readWorkbook(workbookOf(sheet), { forms: [], programmes: [] }));
}

const COUNTS: Rows = [
  ['TT', 'Đơn vị', 'Tổng số hộ', 'Số hộ nghèo'],
  ['', 'Tổng số', 60_230, 6_500],
  ['1', 'Xã Một', 12_035, 1_300],
  ['2', 'Xã Hai', 11_045, 1_400],
  ['3', 'Xã Ba', 13_050, 1_500],
  ['4', 'Xã Bốn', 10_050, 1_250],
  ['5', 'Xã Năm', 14_050, 1_050],
];

const inLive = (edits: Readonly<Record<string, GridCell>>): readonly string[] =>
  proposed(reviewRows(liveSheet(withEdits(OLD, edits))));
const inCounts = (edits: Readonly<Record<string, GridCell>>): readonly string[] =>
  proposed(reviewRows(gridSheet(withEdits(COUNTS, edits))));

/** The same as {@link COUNTS} with the format of one cell. */
function countsWith(format: string, edits: Readonly<Record<string, GridCell>>): Review {
  const sheet = gridSheet(withEdits(COUNTS, edits));
  const cells = new Map(
    [...sheet.cells].map(([key, cell]) => {
      const isEdited = Object.keys(edits).some((address) => {
        const at = parseCell(address);
        return at?.row === cell.row && at.column === cell.column;
      });
      return [key, { ...cell, numberFormat: isEdited ? format : '#,##0' }] as const;
    }),
  );
  return reviewRows({ ...sheet, cells });
}

describe('accepted', () => {
  test.each([
    ['a figure as text', { F19: '20.000' }, ['text-number F19 20.000 → 20000']],
    ['typed over', { C19: 150300 }, ['formula-restored C19 150300 → =SUM(D19,G19,J19)']],
    [
      'typed over, with the same figure',
      { C19: 121000 },
      ['formula-restored C19 121000 → =SUM(D19,G19,J19)'],
    ],
    [
      'a whole line typed over',
      { C19: 121000, D19: 110000, G19: 10000, J19: 1000 },
      [
        'formula-restored C19 121000 → =SUM(D19,G19,J19)',
        'formula-restored D19 110000 → =SUM(E19:F19)',
        'formula-restored G19 10000 → =SUM(H19:I19)',
        'formula-restored J19 1000 → =SUM(K19:L19)',
      ],
    ],
    ['a short range', { F18: '=SUM(F19:F20)' }, ['formula-corrected F18 =SUM(F19:F20) → =SUM(F19:F21)']],
    [
      'a subtotal with its parts',
      { F10: '=SUM(F11:F28)' },
      ['formula-corrected F10 =SUM(F11:F28) → =SUM(F11,F14,F15,F18,F22,F23,F26)'],
    ],
    [
      'the columns of another row',
      { C19: '=SUM(D21,G21,J21)' },
      ['formula-corrected C19 =SUM(D21,G21,J21) → =SUM(D19,G19,J19)'],
    ],
  ] as const)('Phụ lục I: %s', (_, edits, expected) => {
    expect(inForm(filledAnnex(), edits)).toEqual(expected);
  });

  test.each([
    [
      'another calculation',
      { E12: '=IF(N(C12)=0,"",ROUND(D12/C11*100,2))' },
      ['formula-corrected E12 =IF(N(C12)=0,"",ROUND(D12/C11*100,2)) → =IF(N(C12)=0,"",ROUND(D12/C12*100,2))'],
    ],
    [
      'a rate typed over',
      { E12: 20.66 },
      ['formula-restored E12 20.66 → =IF(N(C12)=0,"",ROUND(D12/C12*100,2))'],
    ],
    ['a slipped separator', { C10: 12.035 }, ['separator C10 12.035 → 12035']],
  ] as const)('the table of targets: %s', (_, edits, expected) => {
    expect(inForm(filledTargets(), edits)).toEqual(expected);
  });

  test.each([
    [
      'a total that stops short in all columns',
      { C2: '=SUM(C3:C7)', D2: '=SUM(D3:D7)', E2: '=SUM(E3:E7)', F2: '=SUM(F3:F7)' },
      ['C', 'D', 'E', 'F'].map((at) => `formula-corrected ${at}2 =SUM(${at}3:${at}7) → =SUM(${at}3:${at}8)`),
    ],
    ['a total typed over', { E2: 393 }, ['formula-restored E2 393 → =SUM(E3:E8)']],
    ['a sum times two', { C5: '=SUM(D5:F5)*2' }, ['formula-corrected C5 =SUM(D5:F5)*2 → =SUM(D5:F5)']],
    ['the row above', { C6: '=SUM(D5:F5)' }, ['formula-corrected C6 =SUM(D5:F5) → =SUM(D6:F6)']],
  ] as const)('an old table: %s', (_, edits, expected) => {
    expect(inLive(edits)).toEqual(expected);
  });

  test.each([
    [
      'texts of one column are one fix',
      { C3: '12.035', C4: '11.045' },
      ['text-number C3 12.035 → 12035', 'text-number C4 11.045 → 11045'],
    ],
    [
      'slipped separators of one column are one fix',
      { C3: 12.035, C4: 11.045 },
      ['separator C3 12.035 → 12035', 'separator C4 11.045 → 11045'],
    ],
  ] as const)('a list of counts: %s', (_, edits, expected) => {
    expect(inCounts(edits)).toEqual(expected);
    const fixes = reviewRows(gridSheet(withEdits(COUNTS, edits))).findings.flatMap((one) => one.fixes);
    expect(fixes).toHaveLength(1);
    expect(fixes[0]?.title).toMatchObject({ params: { count: 2, cells: { list: ['C3', 'C4'] } } });
  });

  test('two digits swapped in a typed table whose rows and columns both add up', () => {
    expect(inForm(filledAnnex(), { F19: 2000 }, true)).toEqual(['value F19 2000 → 20000']);
    expect(inForm(filledAnnex(), { E19: 9000 }, true)).toEqual(['value E19 9000 → 90000']);
  });

  test('Lạng Sơn: the typed totals get their formulas back, and then agree', () => {
    const [sample] = SAMPLES.filter(({ id }) => id === 'lang-son-2022');
    const model = modelOfLayouts(sample?.sheets() ?? []);
    const { findings } = reviewWorkbook(snapshotOfModel(model));
    const wrong = findings.filter(({ severity }) => severity === 'error');
    expect(wrong.map(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ cell }) => cell)))).toEqual([
      ['C10', 'D10', 'F10', 'G10', 'I10', 'J10', 'L10'],
      ['K10', 'L10'],
      ['D13'],
    ]);
    expect(wrong[0]?.fixes[0]?.edits[0]).toMatchObject({
      before: { type: 'number', value: '466028' },
      after: { type: 'formula', value: '=SUM(D10,G10,J10)' },
      stated: '466028',
      // K10 is still wrong then, which is a finding of its own.
      expected: '474728',
    });
    for (const one of wrong) {
      const edits = one.fixes.flatMap((fix) => fix.edits);
      const after = reviewWorkbook(snapshotOfModel(applied(model, edits))).findings;
      expect(after.filter(({ severity }) => severity === 'error').map(({ cell }) => cell)).toEqual(
        wrong.filter((other) => other !== one).map(({ cell }) => cell),
      );
    }
  });
});

describe('what a fix keeps', () => {
  test('the format of the cell', () => {
    const [fix] = countsWith('0.000', { C3: 12.035 }).findings.flatMap(({ fixes }) => fixes);
    expect(fix?.edits).toEqual([
      {
        sheet: 'Biểu 02',
        cell: 'C3',
        before: { type: 'number', value: '12.035' },
        after: { type: 'number', value: '12035' },
        numberFormat: { before: '0.000', after: '0.000' },
        stated: '12.035',
        expected: '12035',
      },
    ]);
  });

  test('a cell for text gets the format of its neighbours, since it would make text of the number', () => {
    const [fix] = countsWith('@', { C3: '12.035' }).findings.flatMap(({ fixes }) => fixes);
    expect(fix?.edits[0]).toMatchObject({
      before: { type: 'text', value: '12.035' },
      after: { type: 'number', value: '12035' },
      numberFormat: { before: '@', after: '#,##0' },
      stated: null,
    });
  });

  test('a rate that is kept as a ratio stays one', () => {
    const sheet = snapshotOf(filledTargets(), {}, true);
    const percent = new Map(
      [...sheet.cells].map(([key, cell]) => {
        const isRate = cell.column === 4 && cell.row >= 9;
        if (!isRate || cell.value?.type !== 'number') return [key, cell] as const;
        const value = Number((cell.value.value / 100).toFixed(4));
        return [key, { ...cell, numberFormat: '0.00%', value: { type: 'number' as const, value } }] as const;
      }),
    );
    const at = cellKey(11, 4);
    const rate = percent.get(at);
    if (!rate) throw new Error('no rate');
    percent.set(at, { ...rate, value: { type: 'text', value: '20,66' } });
    const { findings } = reviewWorkbook(workbookOf({ ...sheet, cells: percent }));
    expect(findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits))).toMatchObject([
      { cell: 'E12', after: { type: 'number', value: '0.2066' }, expected: '20.66' },
    ]);
  });
});

describe('rejected: the evidence does not name one value or one formula', () => {
  test.each([
    ['words', { C4: 'chưa có' }],
    ['point and comma in two ways', { C3: '12.035,0', C4: '11,045.0' }],
    ['12,5 may be 12.500, and it may be a rate', { C4: 12.5 }],
    ['any of the parts may be wrong as well as the total', { C3: 21_035 }],
    ['a total that may be right', { C2: 62_030 }],
  ] as const)('a list of counts: %s', (_, edits) => {
    const { findings } = reviewRows(gridSheet(withEdits(COUNTS, edits)));
    expect(findings.length).toBeGreaterThan(0);
    expect(proposed({ findings })).toEqual([]);
  });

  test('a slipped separator that has lost a nought: 8,67 may be 8.670, and it may be a rate', () => {
    for (const typed of [false, true]) {
      const review = reviewWorkbook(workbookOf(snapshotOf(filledTargets(), { C12: 8.67 }, typed)));
      expect(review.findings.map(({ check }) => check)).toContain('slipped-separator');
      expect(proposed(review)).toEqual([]);
    }
  });

  test('a text that reads two ways', () => {
    const review = reviewWorkbook(
      workbookOf(snapshotOf(filledAnnex(), { F13: '9.000,0', F14: '40,000' }, true)),
    );
    expect(review.findings.map(({ causes }) => causes[0]?.kind)).toEqual([
      'number-as-text',
      'ambiguous-text',
    ]);
    expect(proposed(review)).toEqual(['text-number F13 9.000,0 → 9000']);
  });

  test('a formula whose result is text, or wrong: nothing is written over it', () => {
    expect(inForm(filledAnnex(), { F19: '="20.000"' })).toEqual([]);
    const { findings } = reviewWorkbook(workbookOf(snapshotOf(filledAnnex(), { F18: '=SUM(F19:F21)+1' })));
    const edits = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    expect(
      edits.filter(({ before, after }) => before.type === 'formula' && after.type !== 'formula'),
    ).toEqual([]);
  });

  test('a typed rate where a count may be mistyped instead', () => {
    const { findings } = reviewWorkbook(workbookOf(snapshotOf(filledTargets(), { E12: 26.06 })));
    expect(findings[0]).toMatchObject({ cell: 'E12', causes: [{ kind: 'typed-other' }] });
    expect(proposed({ findings })).toEqual([]);
  });

  test('a difference that nothing explains', () => {
    const { findings } = reviewWorkbook(workbookOf(snapshotOf(filledAnnex(), { F19: 34_567 }, true)));
    expect(findings[0]).toMatchObject({ severity: 'error', cell: 'F19', expected: '20000' });
    expect(proposed({ findings })).toEqual([]);
  });
});
