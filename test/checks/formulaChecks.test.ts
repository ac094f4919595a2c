/** Formulas that add up too little, too much or something else; typed figures among them; formulas unlike those beside them. */
import { STRUCTURE_CHECKS } from '../../src/checks/catalogue';
import { reviewWorkbook } from '../../src/findings/review';
import { translator } from '../../src/locales/translate';
import { snapshotOf, workbookOf } from '../core/layoutSnapshot';
import { filledAnnex, filledTargets } from '../core/workbooks';
import { inForm, inOld, reworded, type Rows } from './formulaTables';

describe('accepted', () => {
  test.each([
    ['as it is inserted', {}],
    ['written as additions', { F10: '=F11+F14+F15+F18+F22+F23+F26' }],
    ['in several ranges', { F10: '=SUM(F11,F14:F15,F18,F22:F23)+F26' }],
    ['lines instead of their subtotals', { F10: '=SUM(F12:F14,F16:F17,F19:F22,F24:F25,F27:F28)' }],
    ['with "$"', { F18: '=SUM(F$19:$F21)' }],
    ['as SUBTOTAL', { F18: '=SUBTOTAL(9,F19:F21)' }],
    [
      'SUBTOTAL over SUBTOTALs',
      {
        F11: '=SUBTOTAL(9,F12:F13)',
        F15: '=SUBTOTAL(9,F16:F17)',
        F18: '=SUBTOTAL(9,F19:F21)',
        F23: '=SUBTOTAL(9,F24:F25)',
        F26: '=SUBTOTAL(9,F27:F28)',
        F10: '=SUBTOTAL(9,F11:F28)',
      },
    ],
    ['the total of all columns along the row of its lines', { C10: '=C11+C14+C15+C18+C22+C23+C26' }],
    ['by columns further down', { C18: '=SUM(E18:F18,H18:I18,K18:L18)' }],
    ['rounded', { C18: '=ROUND(SUM(D18,G18,J18),0)' }],
    ['with the name of its own sheet', { F18: "=SUM('Phụ lục I'!F19:F21)" }],
  ] as const)('Phụ lục I: %s', (_, formulas) => {
    expect(reworded(filledAnnex(), formulas)).toEqual([]);
  });

  test('Phụ lục I: a calculation typed into an entry, or an entry computed elsewhere', () => {
    expect(inForm(filledAnnex(), { F19: '=15000+5000', E19: '=90000*1' })).toEqual([]);
    expect(reworded(filledAnnex(), { F19: '=20000*P40' })).toEqual([]);
  });

  test('the table of targets', () => {
    expect(reworded(filledTargets(), {})).toEqual([]);
    expect(reworded(filledTargets(), { C14: '=C10+C11+C12+C13', D14: '=SUBTOTAL(9,D10:D13)' })).toEqual([]);
  });

  test.each([
    ['as it is', {}],
    ['totals across instead of down', { C2: '=SUM(D2:F2)' }],
    ['one line added up by hand', { C5: '=D5+E5+F5' }],
    ['a line not yet filled in, and not yet computed', { C8: null, D8: null, E8: null, F8: null }],
    ['dashes where there is nothing', { F5: '-', C5: '=SUM(D5:E5,F5)' }],
    ['calculations typed into entries', { D3: '=100+21', D4: '=100+28', E3: '=40+9' }],
  ] as const)('an old table: %s', (_, edits) => {
    expect(inOld(edits)).toEqual([]);
  });

  test('an old table with groups that only the formulas know', () => {
    const rows: Rows = [
      ['TT', 'Nội dung', 'Trung ương', 'Địa phương', 'Khác'],
      [null, 'Tổng cộng', '=C3+C6', '=D3+D6', '=E3+E6'],
      [null, 'Cụm phía bắc', '=SUM(C4:C5)', '=SUM(D4:D5)', '=SUM(E4:E5)'],
      ['1', 'Xã A', 12, 33, 9],
      ['2', 'Xã B', 15, 71, 8],
      [null, 'Cụm phía nam', '=SUM(C7:C8)', '=SUM(D7:D8)', '=SUM(E7:E8)'],
      ['3', 'Xã C', 22, 41, 5],
      ['4', 'Xã D', 18, 27, 6],
    ];
    expect(inOld({}, rows)).toEqual([]);
    expect(
      inOld({ C2: '=SUM(C4:C5,C7:C8)', D2: '=SUM(D4:D5,D7:D8)', E2: '=SUM(E4:E5,E7:E8)' }, rows),
    ).toEqual([]);
  });

  test('everything typed', () => {
    expect(inForm(filledAnnex(), {})).toEqual([]);
    const typed = reviewWorkbook(workbookOf(snapshotOf(filledAnnex(), {}, true))).findings;
    expect(typed).toEqual([]);
  });
});

describe('formula-range rejects', () => {
  test.each([
    ['a range that stops short', { F18: '=SUM(F19:F20)' }, ['error sum F18 short-range']],
    ['a range that begins late', { F18: '=SUM(F20:F21)' }, ['error sum F18 short-range']],
    ['a line left out of additions', { F10: '=F11+F14+F18+F22+F23+F26' }, ['error sum F10 skipped-cells']],
    [
      'of nothing but noughts: no figure is wrong yet',
      { E10: '=SUM(E11,E14,E15,E18,E22,E23)' },
      ['notice formula-range E10 short-range'],
    ],
    ['a subtotal with its parts', { F10: '=SUM(F11:F28)' }, ['error sum F10 double-count']],
    ['a line twice', { F18: '=SUM(F19:F21,F20)' }, ['error sum F18 double-count']],
    ['a line of the next group', { F18: '=SUM(F19:F22)' }, ['error sum F18 extra-cells']],
    ['the lines of another group', { F23: '=SUM(F27:F28)' }, ['error sum F23 wrong-cells']],
    ['the right lines of another column', { F18: '=SUM(H19:H21)' }, ['error sum F18 wrong-cells']],
    ['a column left out', { C19: '=SUM(D19,G19)' }, ['error row-sum C19 short-range']],
    ['a column twice', { C19: '=SUM(D19:E19,G19,J19)' }, ['error row-sum C19 double-count']],
    ['the columns of another row', { C19: '=SUM(D21,G21,J21)' }, ['error row-sum C19 wrong-cells']],
  ] as const)('Phụ lục I: %s', (_, edits, expected) => {
    expect(inForm(filledAnnex(), edits)).toEqual(expected);
  });

  test.each([
    [
      'a total that stops short in all columns',
      {
        C2: '=SUM(C3:C7)',
        D2: '=SUM(D3:D7)',
        E2: '=SUM(E3:E7)',
        F2: '=SUM(F3:F7)',
      },
      ['error sum C2 short-range'],
    ],
    ['a total that stops short in one column', { E2: '=SUM(E3:E7)' }, ['error sum E2 short-range']],
    ['a column left out in one row', { C5: '=SUM(D5:E5)' }, ['error row-sum C5 short-range']],
    ['the row above', { C6: '=SUM(D5:F5)' }, ['error row-sum C6 wrong-cells']],
    ['a line below that is still empty', { D8: null, E8: null, F8: null, C8: null, E2: '=SUM(E3:E7)' }, []],
  ] as const)('an old table: %s', (_, edits, expected) => {
    expect(inOld(edits)).toEqual(expected);
  });

  test('what is told: the cells that are left out, by their lines', () => {
    const { findings } = reviewWorkbook(workbookOf(snapshotOf(filledAnnex(), { F18: '=SUM(F19:F20)' })));
    expect(findings[0]?.causes[0]?.cells).toEqual(['F18']);
    const [cause] = findings[0]?.causes ?? [];
    expect(cause && translator('vi').say(cause.message)).toContain('F21 (4.3 Tiểu dự án 3');
  });
});

describe('typed-over rejects', () => {
  test.each([
    ['with another figure', { C19: 150300 }, ['error row-sum C19 typed-other']],
    ['with the same figure', { C19: 121000 }, ['notice typed-over C19 typed-same']],
    [
      'a whole line',
      { C19: 121000, D19: 110000, G19: 10000, J19: 1000 },
      ['notice typed-over C19 typed-same'],
    ],
    ['a stretch of a column', { C19: 121000, C20: 1800 }, ['notice typed-over C19 typed-same']],
    [
      'a stretch of a column, of which one is wrong',
      { C19: 121000, C20: 1900 },
      ['error row-sum C20 one-digit', 'notice typed-over C19 typed-same'],
    ],
  ] as const)('Phụ lục I: %s', (_, edits, expected) => {
    expect(inForm(filledAnnex(), edits)).toEqual(expected);
  });

  test('Phụ lục I: the whole column typed is as people do it', () => {
    const rows = Array.from({ length: 19 }, (_, at) => at + 10);
    const layout = filledAnnex();
    const live = snapshotOf(layout).cells;
    const edits = Object.fromEntries(
      rows.map((row) => {
        const cell = [...live.values()].find((one) => one.row === row - 1 && one.column === 2);
        return [`C${row}`, cell?.value?.type === 'number' ? cell.value.value : 0];
      }),
    );
    expect(inForm(layout, edits)).toEqual([]);
  });

  test.each([['a rate', filledTargets, { E12: 20.66 }, ['notice typed-over E12 typed-same']]] as const)(
    'the table of targets: %s',
    (_, layout, edits, expected) => {
      expect(inForm(layout(), edits)).toEqual(expected);
    },
  );

  test.each([
    ['a sum of a line', { C5: 268 }, ['error row-sum C5 typed-other']],
    ['a total, with the right figure', { E2: 339 }, ['notice typed-over E2 typed-same']],
    ['a total, with another', { E2: 393 }, ['error sum E2 swapped-digits']],
  ] as const)('an old table: %s', (_, edits, expected) => {
    expect(inOld(edits)).toEqual(expected);
  });
});

describe('formula-pattern rejects', () => {
  test.each([
    [
      'another calculation',
      { E12: '=IF(N(C12)=0,"",ROUND(D12/C11*100,2))' },
      ['error rate E12 other-formula'],
    ],
    ['a factor left out', { G12: '=IF(N(C12)=0,"",ROUND(F12/C12*10,2))' }, ['error rate G12 other-formula']],
    ['with the same result', { G12: '=ROUND(F12/C12*100,2)' }, ['notice formula-pattern G12 other-formula']],
  ] as const)('the table of targets: %s', (_, edits, expected) => {
    expect(inForm(filledTargets(), edits)).toEqual(expected);
  });

  test.each([
    ['a figure added to a sum', { C5: '=SUM(D5:F5)+500' }, ['error row-sum C5 other-formula']],
    ['a sum times two', { C5: '=SUM(D5:F5)*2' }, ['error row-sum C5 other-formula']],
  ] as const)('an old table: %s', (_, edits, expected) => {
    expect(inOld(edits)).toEqual(expected);
  });
});

test('all three are checks of whole tables, and told with their family', () => {
  const family = STRUCTURE_CHECKS.filter((check) => check.family === 'formulas').map(({ id }) => id);
  expect(family).toEqual(['formula-range', 'typed-over', 'formula-pattern']);
});
