/** Which province a line lies in, and whose table it is: by titles, by the line above, by the other lines, by the list of units. */
import { unitText, whereabouts, type Whereabouts } from '../../../src/checks/engine/whereabouts';
import type { TableRow } from '../../../src/reading/table';
import { ERAS } from '../../../src/units/eras';
import { knownNames, type KnownNames } from '../../../src/units/knownNames';
import { buildRegister } from '../../../src/units/register';
import { nameKey } from '../../../src/units/sameName';
import { handTable, line, type HandLine } from '../handTable';

const district = (unit: string): { readonly unit: string; readonly communes: string } => ({
  unit,
  communes: '',
});

/** Bảo Lâm and An Lão are in two provinces each. */
const UNITS: KnownNames = knownNames([
  buildRegister(ERAS[0], {
    provinces: [
      {
        unit: '01 Tỉnh Bắc Kạn',
        districts: ['001 Huyện Ba Bể', '002 Huyện Na Rì', '003 Huyện Ngân Sơn'].map(district),
      },
      { unit: '02 Tỉnh Cao Bằng', districts: ['011 Huyện Bảo Lâm', '012 Huyện Hạ Lang'].map(district) },
      { unit: '03 Tỉnh Lâm Đồng', districts: ['021 Huyện Bảo Lâm', '022 Huyện Đơn Dương'].map(district) },
      { unit: '04 Tỉnh Bình Định', districts: ['031 Huyện An Lão'].map(district) },
      { unit: '05 Thành phố Hải Phòng', districts: ['041 Huyện An Lão'].map(district) },
      {
        unit: '07 Tỉnh Điện Biên',
        districts: ['061 Huyện Điện Biên', '062 Huyện Điện Biên Đông'].map(district),
      },
      { unit: '06 Tỉnh Bà Rịa - Vũng Tàu', districts: ['051 Huyện Châu Đức'].map(district) },
    ],
  }),
]);

interface Given {
  /** Texts of the title block, side by side. */
  readonly titles?: readonly string[];
  readonly lines?: readonly HandLine[];
  /** The provinces of the list that is asked for. */
  readonly listed?: readonly string[];
  readonly units?: KnownNames | null;
}

interface Answers {
  readonly rows: readonly TableRow[];
  readonly where: Whereabouts;
}

function answers({ titles = [], lines = [], listed = ['Cao Bằng'], units = UNITS }: Given): Answers {
  const around = Object.fromEntries(titles.map((text, place) => [`${'ABCDE'.charAt(place)}1`, text]));
  const table = handTable({ columns: [], lines, around });
  const places = listed.map((province) => ({ province, name: 'Hạ Lang' }));
  return { rows: table.rows, where: whereabouts(table, { places }, units) };
}

/** Whether the line of that name lies in the province; it stands first, unless it is among the lines that are given. */
function isIn(name: string, province: string, given: Given = {}): boolean {
  const { lines = [] } = given;
  const isThere = lines.some((one) => one.name === name);
  const { rows, where } = answers({ ...given, lines: isThere ? lines : [line(name, null), ...lines] });
  const row = rows.find((one) => one.name === name);
  if (!row) throw new Error(`No line ${name}`);
  return where.liesIn(row, province);
}

describe('the name of a unit in a line', () => {
  test.each([
    ['Huyện Lộc Bình', 'Huyện Lộc Bình'],
    ['UBND huyện Lộc Bình', 'huyện Lộc Bình'],
    ['  ubnd   huyện Lộc Bình ', 'huyện Lộc Bình'],
    ['Ủy ban nhân dân huyện Lộc Bình', 'huyện Lộc Bình'],
    ['Uỷ ban nhân dân huyện Lộc Bình'.normalize('NFD'), 'huyện Lộc Bình'],
    ['Văn phòng UBND huyện Lộc Bình', 'Văn phòng UBND huyện Lộc Bình'],
    ['UBNDhuyện Lộc Bình', 'UBNDhuyện Lộc Bình'],
    ['Huyện Lộc Bình (huyện nghèo)', 'Huyện Lộc Bình'],
    ['Huyện Lộc Bình(2)  ', 'Huyện Lộc Bình'],
    ['Huyện Lộc Bình ()', 'Huyện Lộc Bình'],
    ['Huyện Lộc Bình (cũ) (1)', 'Huyện Lộc Bình (cũ)'],
    ['Huyện (cũ) Lộc Bình', 'Huyện (cũ) Lộc Bình'],
    ['Huyện Lộc Bình (a (b))', 'Huyện Lộc Bình (a (b))'],
  ])('%s', (name, unit) => {
    expect(unitText(name)).toBe(unit);
  });
});

describe('the province by what stands above the table', () => {
  const inCaoBang = (...titles: readonly string[]): boolean => isIn('Huyện Bảo Lâm', 'Cao Bằng', { titles });

  test.each([
    ['UBND tỉnh Cao Bằng', true],
    ['UBND TỈNH CAO BẰNG', true],
    ['Sở Tài chính (tỉnh Cao Bằng)', true],
    ['UBND tỉnh Lâm Đồng', false],
    ['UBND tỉnh Cao Bằng, tỉnh Lâm Đồng', false],
    // The word tỉnh stands before the name of a province, whatever else is called so.
    ['UBND tỉnh Cao Bằng, đường Lâm Đồng', true],
    ['Biểu của cả tỉnh; UBND tỉnh Cao Bằng', true],
    ['Kế hoạch Cao Bằng', false],
    ['', false],
  ])('%s', (title, expected) => {
    expect(inCaoBang(title)).toBe(expected);
  });

  test('several texts count together', () => {
    expect(inCaoBang('Biểu 1', 'UBND tỉnh Cao Bằng')).toBe(true);
    expect(inCaoBang('UBND tỉnh Lâm Đồng', 'UBND tỉnh Cao Bằng')).toBe(false);
  });

  test('another province is an answer too, also one that the list says nothing of', () => {
    expect(isIn('Huyện Hạ Lang', 'Cao Bằng', { titles: ['UBND tỉnh Bắc Kạn'] })).toBe(false);
    // Two provinces leave it open: then it is the only district of that name.
    const titles = ['UBND tỉnh Bắc Kạn, tỉnh Lâm Đồng'];
    expect(isIn('Huyện Hạ Lang', 'Cao Bằng', { titles })).toBe(true);
  });

  test('names of four syllables, and the longest of several', () => {
    const titles = ['UBND tỉnh Bà Rịa - Vũng Tàu'];
    expect(isIn('Huyện Mới', 'Bà Rịa - Vũng Tàu', { titles })).toBe(true);
    const listed = ['Hà Nam', 'Hà Nam Ninh'];
    const old = { titles: ['UBND tỉnh Hà Nam Ninh năm 1990'], listed, units: null };
    expect(isIn('Huyện Mới', 'Hà Nam Ninh', old)).toBe(true);
    expect(isIn('Huyện Mới', 'Hà Nam', old)).toBe(false);
  });

  test('a name in either spelling', () => {
    const given = { listed: ['Đắk Nông'], units: null };
    for (const name of ['Đắk Nông', 'Đăk Nông', 'ĐẮC NÔNG'])
      expect(isIn('Huyện Mới', 'Đắk Nông', { ...given, titles: [`UBND tỉnh ${name}`] })).toBe(true);
  });

  test('without the list of units the provinces of the list are known', () => {
    const given = { titles: ['UBND tỉnh Cao Bằng'], units: null };
    expect(isIn('Huyện Bảo Lâm', 'Cao Bằng', given)).toBe(true);
    expect(isIn('Huyện Bảo Lâm', 'Cao Bằng', { ...given, listed: ['Lâm Đồng'] })).toBe(false);
    expect(isIn('Huyện Bảo Lâm', 'Lâm Đồng', given)).toBe(false);
  });

  test('the total of the table tells it as well, other lines do not', () => {
    const total = { ...line('Tổng cộng tỉnh Cao Bằng', null), role: 'total' as const };
    expect(isIn('Huyện Bảo Lâm', 'Cao Bằng', { lines: [total] })).toBe(true);
    const other = line('Cộng tỉnh Cao Bằng', null);
    expect(isIn('Huyện Bảo Lâm', 'Cao Bằng', { lines: [other] })).toBe(false);
  });

  test('a name without its kind may be that of a commune', () => {
    const titles = ['UBND tỉnh Cao Bằng'];
    expect(isIn('Bảo Lâm', 'Cao Bằng', { titles })).toBe(false);
    expect(isIn('UBND huyện Bảo Lâm', 'Cao Bằng', { titles })).toBe(true);
  });
});

test('a name that one province alone has, where nothing else tells it', () => {
  expect(isIn('Huyện Hạ Lang', 'Cao Bằng')).toBe(true);
  expect(isIn('Huyện Hạ Lang', 'Lâm Đồng')).toBe(false);
  expect(isIn('Huyện Bảo Lâm', 'Cao Bằng')).toBe(false);
  expect(isIn('Huyện Hạ Lang', 'Cao Bằng', { units: null })).toBe(false);
  expect(isIn('Hạ Lang', 'Cao Bằng')).toBe(false);
});

describe('the line of a province above', () => {
  const under = (above: string): readonly HandLine[] => [
    line(above, null),
    { ...line('Vùng I', 0), role: 'subtotal' },
    line('Huyện Bảo Lâm', 1),
  ];

  test('goes before what stands above the table', () => {
    const given = { lines: under('Tỉnh Cao Bằng'), titles: ['UBND tỉnh Lâm Đồng'] };
    expect(isIn('Huyện Bảo Lâm', 'Cao Bằng', given)).toBe(true);
    expect(isIn('Huyện Bảo Lâm', 'Lâm Đồng', given)).toBe(false);
  });

  test('is enough alone, and is a province by its kind', () => {
    expect(isIn('Huyện Bảo Lâm', 'Cao Bằng', { lines: under('Tỉnh Cao Bằng') })).toBe(true);
    expect(isIn('Huyện Bảo Lâm', 'Cao Bằng', { lines: under('Cao Bằng') })).toBe(false);
    expect(isIn('Huyện Bảo Lâm', 'Cao Bằng', { lines: under('Tỉnh Cao Bằng'), units: null })).toBe(true);
  });
});

describe('the other lines', () => {
  const BAC_KAN = ['Ba Bể', 'Na Rì', 'Ngân Sơn'];

  /** Whether these lines make "Mới", a line without a kind, one of Bắc Kạn. */
  function tell(names: readonly string[], rest: readonly HandLine[] = [], given: Given = {}): boolean {
    const lines = [...names, 'Mới'].map((name) => line(name, null));
    return isIn('Mới', 'Bắc Kạn', { ...given, lines: [...lines, ...rest] });
  }

  test.each(['', 'Huyện ', 'Quận ', 'Thị xã ', 'Thành phố ', 'UBND huyện '])(
    'three districts tell their province: "%s"',
    (kind) => {
      expect(tell(BAC_KAN.map((name) => kind + name))).toBe(true);
    },
  );

  test.each(['Xã ', 'Phường ', 'Thị trấn ', 'Tỉnh '])('no districts: "%s"', (kind) => {
    expect(tell(BAC_KAN.map((name) => kind + name))).toBe(false);
  });

  test('three of five are enough, three of six and two of two are not', () => {
    expect(tell([...BAC_KAN, 'Khác'])).toBe(true);
    expect(tell([...BAC_KAN, 'Khác', 'Nữa'])).toBe(false);
    expect(tell([...BAC_KAN, 'Xã Khác', 'Xã Nữa'])).toBe(false);
    expect(tell(['Ba Bể', 'Na Rì'])).toBe(false);
    expect(tell(BAC_KAN, [], { units: null })).toBe(false);
  });

  test('lines above others, totals and lines without a name do not count', () => {
    const none = ['', ' ', '(1)'].map((name) => line(name, null));
    expect(tell(BAC_KAN, none)).toBe(true);
    const above = (...names: readonly string[]): readonly HandLine[] =>
      names.map((name) => ({ ...line(name, null), role: 'subtotal' }));
    expect(tell(BAC_KAN, above('Vùng I', 'Vùng II', 'Vùng III'))).toBe(true);
    expect(tell(['Ba Bể', 'Na Rì'], above('Ngân Sơn'))).toBe(false);
  });

  test('go against a title of another province: then nothing is certain', () => {
    const lines = BAC_KAN.map((name) => line(name, null));
    const given = { lines, titles: ['UBND tỉnh Cao Bằng'] };
    expect(isIn('Huyện Bảo Lâm', 'Cao Bằng', given)).toBe(false);
    expect(isIn('Huyện Bảo Lâm', 'Bắc Kạn', given)).toBe(false);
    // Nor is it the only one of its name, among districts of another province.
    expect(isIn('Huyện Hạ Lang', 'Cao Bằng', { lines })).toBe(false);
  });
});

describe('the table of a district itself', () => {
  const isOf = (name: string, province: string, ...titles: readonly string[]): boolean =>
    answers({ titles }).where.isOfDistrict(nameKey(name), province);

  test.each([
    ['UBND huyện Hạ Lang', true],
    ['ỦY BAN NHÂN DÂN HUYỆN HẠ LANG', true],
    ['Uỷ ban nhân dân huyện Hạ Lang, tỉnh Cao Bằng', true],
    ['UBND huyện Hạ Lang năm 2022', true],
    ['Phòng Tài chính huyện Hạ Lang', false],
    ['UBND tỉnh Cao Bằng, huyện Hạ Lang', false],
    ['UBND huyện Đơn Dương', false],
    ['UBND tỉnh Cao Bằng', false],
    ['UBND huyện Hạ Lang, tỉnh Lâm Đồng', false],
    ['', false],
  ])('%s', (title, expected) => {
    expect(isOf('Hạ Lang', 'Cao Bằng', title)).toBe(expected);
  });

  test.each([
    'UBND xã Lý Quốc',
    'UBND phường Lý Quốc',
    'UBND thị trấn Thanh Nhật',
    'Ủy ban nhân dân xã Lý Quốc',
    'Uỷ ban nhân dân xã Lý Quốc',
  ])('not where a commune made it: %s', (commune) => {
    expect(isOf('Hạ Lang', 'Cao Bằng', 'UBND huyện Hạ Lang', commune)).toBe(false);
  });

  test('but where a commune is only spoken of', () => {
    expect(isOf('Hạ Lang', 'Cao Bằng', 'UBND huyện Hạ Lang', 'Xã Lý Quốc')).toBe(true);
  });

  test('of names that begin alike it is the longest', () => {
    const titles = ['UBND tỉnh Điện Biên', 'UBND huyện Điện Biên Đông'];
    expect(isOf('Điện Biên', 'Điện Biên', ...titles)).toBe(false);
    expect(isOf('Điện Biên Đông', 'Điện Biên', ...titles)).toBe(true);
    expect(isOf('Điện Biên', 'Điện Biên', 'UBND tỉnh Điện Biên', 'UBND huyện Điện Biên')).toBe(true);
    // Without the list of units, those of the list that is asked for.
    const table = handTable({ columns: [], lines: [], around: { A1: titles[0] ?? '', B1: titles[1] ?? '' } });
    const places = ['Điện Biên', 'Điện Biên Đông'].map((name) => ({ province: 'Điện Biên', name }));
    const { isOfDistrict } = whereabouts(table, { places }, null);
    expect(places.map(({ name }) => isOfDistrict(nameKey(name), 'Điện Biên'))).toEqual([false, true]);
  });

  test('a name of two provinces needs the province beside it', () => {
    expect(isOf('An Lão', 'Bình Định', 'UBND huyện An Lão')).toBe(false);
    expect(isOf('An Lão', 'Bình Định', 'UBND tỉnh Bình Định', 'UBND huyện An Lão')).toBe(true);
    expect(isOf('An Lão', 'Hải Phòng', 'UBND tỉnh Bình Định', 'UBND huyện An Lão')).toBe(false);
  });

  test('without the list of units nobody could say that there is no other of that name', () => {
    const { where } = answers({ titles: ['UBND huyện Hạ Lang'], units: null });
    expect(where.isOfDistrict(nameKey('Hạ Lang'), 'Cao Bằng')).toBe(false);
  });
});
