/** Which localities a table names, and which of them are almost what other tables, or the lists of units, call them. */
import { almostNames } from '../../../src/checks/almost-name/almostNames';
import { almostUnits } from '../../../src/checks/almost-name/almostUnits';
import { almostNameCheck } from '../../../src/checks/almost-name/check';
import { localitiesOf } from '../../../src/checks/almost-name/localities';
import type { WorkbookReading } from '../../../src/reading/readWorkbook';
import type { TableRow } from '../../../src/reading/table';
import { ERAS } from '../../../src/units/eras';
import { knownNames } from '../../../src/units/knownNames';
import { buildRegister } from '../../../src/units/register';
import { gridSheet } from '../../reading/declare/grid';
import { addressOf, idAt } from '../engine/equations';
import { readingOf, tableOf } from '../engine/tables';

function sheetOf(names: readonly string[], name = 'Biểu') {
  const rows = names.map((locality, place) => [place + 1, locality, 30 + 7 * place, 50 + 11 * place]);
  return gridSheet([['TT', 'Đơn vị', 'Số hộ nghèo', 'Số hộ cận nghèo'], ...rows], [], name);
}

/** A table for each list of names; names from B2 down. */
function reading(...tables: readonly (readonly string[])[]): WorkbookReading {
  return readingOf(...tables.map((names, place) => sheetOf(names, `Biểu ${String(place + 1)}`)));
}

describe('the localities of a table', () => {
  const table = tableOf([
    ['TT', 'Đơn vị', 'Số hộ nghèo', 'Số hộ cận nghèo'],
    [1, 'Xã Bình An', 30, 50],
    [2, 'Xã Chi Lăng', 37, 61],
    [3, 'Xã Na Rì', 44, 72],
  ]);
  const named = (changes: readonly Partial<TableRow>[]): readonly string[] =>
    localitiesOf({
      ...table,
      rows: table.rows.map((row, place) => ({ ...row, ...changes[place] })),
    }).map(({ cell, name, key, kind }) => `${addressOf(cell)} ${kind} ${key}: ${name}`);

  test('bear their kind', () => {
    expect(named([])).toEqual([
      'B2 xa bìnhan: Xã Bình An',
      'B3 xa chilăng: Xã Chi Lăng',
      'B4 xa narì: Xã Na Rì',
    ]);
    expect(named([{ name: 'Bình An' }, { name: ' H. Ba Bể ' }])).toEqual([
      'B3 huyen babể: H. Ba Bể',
      'B4 xa narì: Xã Na Rì',
    ]);
  });

  test('are no totals, nor told apart by a number, nor of three letters', () => {
    expect(named([{ role: 'total' }, { role: 'subtotal' }])).toEqual(['B4 xa narì: Xã Na Rì']);
    expect(named([{ name: 'Phường Số 12' }, { name: 'Xã Đua' }])).toEqual(['B4 xa narì: Xã Na Rì']);
    expect(named([{ name: 'Xã Đuan' }])).toHaveLength(3);
  });

  test('of two rows of one unit the second names nothing', () => {
    const second = { name: 'Xã Bình An', track: 'nhân khẩu' };
    expect(named([{}, second])).toEqual(['B2 xa bìnhan: Xã Bình An', 'B4 xa narì: Xã Na Rì']);
    expect(named([{}, { ...second, track: '' }])).toHaveLength(3);
    expect(named([{}, { ...second, name: 'Xã Khác' }])).toHaveLength(3);
    expect(named([{ track: 'hộ' }])).toHaveLength(3);
  });

  test('without a column of names there are none', () => {
    expect(localitiesOf({ ...table, columns: [] })).toEqual([]);
  });
});

describe('held against the other tables', () => {
  const NAMES = ['Xã Hòa An', 'Xã Tân Lập', 'Xã Sơn Hà', 'Xã Bình Lộc', 'Xã Chi Lăng'];

  function almost(...tables: readonly (readonly string[])[]): readonly string[] {
    return almostNames(reading(...tables)).map(
      ({ cell, name, usual, usualAt }) => `${addressOf(cell)} ${name}: ${usual} in ${addressOf(usualAt)}`,
    );
  }

  const withFirst = (...names: readonly string[]): readonly string[] => [
    ...names,
    ...NAMES.slice(names.length),
  ];

  test.each(['Xã Hòa Am', 'Xã Hòaa An', 'Xã Hò An', 'Xã Hòa Na', 'Xã Hoa An', 'Xã Hỏa Ẩn'])('%s', (name) => {
    expect(almost(NAMES, NAMES, withFirst(name))).toEqual([`B2 ${name}: Xã Hòa An in B2`]);
  });

  test.each([
    ['the name itself', 'Xã Hòa An'],
    ['another kind', 'Phường Hòa Am'],
    ['two slips', 'Xã Hòe Am'],
    ['a letter at another place', 'Xã Òa Anh'],
    ['too short a name', 'Xã Hòa'],
  ])('%s is not told', (_what, name) => {
    expect(almost(NAMES, NAMES, withFirst(name))).toEqual([]);
  });

  test('of two usual names with the same beginning the one that is not there itself', () => {
    const both = [...NAMES, 'Xã Hòa At'];
    expect(almost(both, both, ['Xã Hòa Am', ...both.slice(1)])).toEqual(['B2 Xã Hòa Am: Xã Hòa An in B2']);
  });

  test('every slip of a table, each with where the first of the others has it', () => {
    const turned = [...NAMES].reverse();
    expect(almost(turned, NAMES, withFirst('Xã Hòa Am', 'Xã Tân Lâp'))).toEqual([
      'B2 Xã Hòa Am: Xã Hòa An in B6',
      'B3 Xã Tân Lâp: Xã Tân Lập in B5',
    ]);
  });

  test('what two tables have alike is usual, what one has is not', () => {
    expect(almost(NAMES, withFirst('Xã Hòa Am'))).toEqual([]);
    expect(almost(NAMES, NAMES, withFirst('Xã Hòa Am'), withFirst('Xã Hòa Am'))).toEqual([]);
  });

  test('a name that stands twice in one table is not usual by that', () => {
    expect(almost([...NAMES, 'Xã Hòa An'], withFirst('Xã Hòa Am'), NAMES.slice(1))).toEqual([]);
  });

  test('beside the usual name it is another locality', () => {
    expect(almost(NAMES, NAMES, [...NAMES, 'Xã Hòa Am'])).toEqual([]);
  });

  test('of a table the others have to know three in five', () => {
    const third = ['Xã Hòa Am', 'Xã Lạ Lùng', 'Xã Sơn Hà', 'Xã Bình Lộc', 'Xã Chi Lăng'];
    expect(almost(NAMES, NAMES, third)).toEqual(['B2 Xã Hòa Am: Xã Hòa An in B2']);
    expect(almost(NAMES, NAMES, [...third, 'Xã Mới Tinh'])).toEqual([]);
  });
});

describe('held against the units of the province', () => {
  const known = knownNames([
    buildRegister(ERAS[0], {
      provinces: [
        {
          unit: '01 Tỉnh Một',
          communes:
            '00001 Xã Sơn Hà;00002 Xã Sơn Hạ;00003 Xã Tân An;00004 Xã Bình Lộc;00005 Xã Chi Lăng;00006 Phường Hòa Lạc;00009 Xã Bình Yên',
        },
        { unit: '02 Tỉnh Hai', communes: '00007 Xã Tân Ân;00008 Xã Bình Lọc' },
      ],
    }),
  ]);
  const NAMES = ['Xã Bình Lộc', 'Xã Chi Lăng', 'Xã Sơn Hà'];

  function almost(tables: readonly (readonly string[])[], told: readonly string[] = []): readonly string[] {
    return almostUnits(reading(...tables), known, new Set(told.map((cell) => idAt(cell)))).map(
      ({ cell, further, name, official }) =>
        `${[cell, ...further].map(addressOf).join(' ')} ${name}: ${official}`,
    );
  }

  test('a name that no unit bears is told with the unit that it almost is', () => {
    expect(almost([[...NAMES, 'Xã Tân Am']])).toEqual(['B5 Xã Tân Am: Xã Tân An']);
  });

  test.each([
    ['a unit of another province', 'Xã Tân Ân'],
    ['two units that it may be', 'Xã Sơn Hả'],
    ['a unit of another kind', 'Xã Hòa Lac'],
    ['no unit at all', 'Xã Xa Lạ'],
  ])('%s is not told', (_what, name) => {
    expect(almost([[...NAMES, name]])).toEqual([]);
  });

  test('it is told once, with all cells but those that another finding names', () => {
    const tables = [
      [...NAMES, 'Xã Tân Am'],
      ['Xã Tân Am', ...NAMES],
    ];
    expect(almost(tables)).toEqual(['B5 B2 Xã Tân Am: Xã Tân An']);
    const [first] = almostUnits(reading(...tables), known, new Set());
    expect(first?.further).toEqual([idAt('B2', 1)]);
    expect(almost(tables, ['B5'])).toEqual(['B2 Xã Tân Am: Xã Tân An']);
    expect(almost([tables[0] ?? []], ['B5'])).toEqual([]);
  });

  test('beside the unit in one table it is another one; where only another table has the unit, it is not', () => {
    expect(almost([[...NAMES, 'Xã Tân Am', 'Xã Tân An']])).toEqual([]);
    expect(
      almost([
        [...NAMES, 'Xã Tân Am'],
        [...NAMES, 'Xã Tân An'],
      ]),
    ).toEqual(['B5 Xã Tân Am: Xã Tân An']);
    const both = [...NAMES, 'Xã Tân Am', 'Xã Tân An'];
    expect(almost([both, [...NAMES, 'Xã Tân An']])).toEqual([]);
  });

  test('three names of the province, and three in five, have to be known', () => {
    expect(almost([['Xã Bình Lộc', 'Xã Chi Lăng', 'Xã Tân Am']])).toEqual([]);
    expect(almost([[...NAMES, 'Xã Tân Am', 'Xã Xa Lạ']])).toEqual(['B5 Xã Tân Am: Xã Tân An']);
    expect(almost([[...NAMES, 'Xã Tân Am', 'Xã Xa Lạ', 'Xã Lạ Xa']])).toEqual([]);
  });

  test('a name counts once, in however many tables it stands', () => {
    const few = ['Xã Bình Lộc', 'Xã Chi Lăng', 'Xã Tân Am'];
    expect(almost([few, few, few])).toEqual([]);
  });

  test('where no name is known, nothing is compared', () => {
    expect(almost([['Xã Xa Lạ', 'Xã Lạ Xa', 'Xã Mù Mịt']])).toEqual([]);
  });

  test('the check tells what other tables tell first, and the rest from the lists where there are any', () => {
    const third = ['Xã Bình Lộc', 'Xã Chi Lăng', 'Xã Sơn Ha', 'Xã Tân Am', 'Xã Bình Yên'];
    const usual = ['Xã Bình Lộc', 'Xã Chi Lăng', 'Xã Sơn Hà', 'Xã Bình Yên'];
    const three = reading(usual, usual, third);
    const told = almostNameCheck.inspect(three, known);
    expect(
      told.map(({ kind, severity, cell }) => `${kind} ${severity ?? 'as usual'} ${addressOf(cell)}`),
    ).toEqual(['almost-name as usual B4', 'almost-unit notice B5']);
    expect(told[0]).toMatchObject({
      outcome: 'fail',
      further: [],
      stated: null,
      proposed: null,
      message: { params: { name: 'Xã Sơn Ha', usual: 'Xã Sơn Hà' } },
      cause: { params: { usual: 'Xã Sơn Hà', sheet: 'Biểu 1', cell: 'B4' } },
    });
    expect(told[1]).toMatchObject({
      outcome: 'fail',
      stated: null,
      proposed: null,
      message: { params: { name: 'Xã Tân Am', official: 'Xã Tân An' } },
      cause: { params: { official: 'Xã Tân An' } },
    });
    expect(almostNameCheck.inspect(three, null).map(({ kind }) => kind)).toEqual(['almost-name']);
  });
});
