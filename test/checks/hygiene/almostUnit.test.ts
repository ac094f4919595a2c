/** Names that are almost a unit of the province that the workbook is about, by the lists of units. */
import { reviewWorkbook } from '../../../src/findings/review';
import { namesUnits } from '../../../src/findings/namesUnits';
import { SAMPLES } from '../../../src/samples/samples';
import { ERAS } from '../../../src/units/eras';
import { knownNames, type KnownNames } from '../../../src/units/knownNames';
import { loadKnownNames } from '../../../src/units/loadKnownNames';
import { buildRegister } from '../../../src/units/register';
import { brief } from '../../core/plans';
import { snapshotOf, workbookOf } from '../../core/layoutSnapshot';
import { gridSheet } from '../../reading/declare/grid';
import * as real from '../../reading/foreign/realTables';
import { PLAIN, shaped, type LogicalTable } from '../../reading/foreign/shapes';

/** Districts of Bắc Kạn, as they were until 2025. */
const DISTRICTS = [
  'Thành phố Bắc Kạn',
  'Huyện Pác Nặm',
  'Huyện Ba Bể',
  'Huyện Ngân Sơn',
  'Huyện Bạch Thông',
  'Huyện Chợ Đồn',
];

let units: KnownNames;
beforeAll(async () => {
  units = await loadKnownNames();
});

function sheet(name: string, localities: readonly string[]) {
  return gridSheet(
    [
      ['TT', 'Đơn vị', 'Số hộ nghèo', 'Số hộ cận nghèo'],
      ...localities.map((locality, place) => [place + 1, locality, 30 + 7 * place, 50 + 11 * place]),
    ],
    [],
    name,
  );
}

function findings(...tables: readonly (readonly string[])[]): readonly string[] {
  return findingsBy(units, ...tables);
}

function findingsBy(known: KnownNames, ...tables: readonly (readonly string[])[]): readonly string[] {
  const workbook = workbookOf(...tables.map((names, place) => sheet(`Biểu ${place + 1}`, names)));
  return reviewWorkbook(workbook, undefined, known)
    .findings.filter(({ check }) => check === 'almost-name')
    .map((one) => {
      const official = one.message.params?.['official'];
      return `${one.sheet} ${brief(one)}${typeof official === 'string' ? ` ${official}` : ''}`;
    });
}

function withThird(name: string, names = DISTRICTS): readonly string[] {
  return names.map((one, place) => (place === 2 ? name : one));
}

test.each([
  ['another mark', 'Huyện Ba Bễ'],
  ['no marks', 'Huyện Ba Be'],
  ['a letter more', 'Huyện Baa Bể'],
  ['another letter, in short', 'H. Bà Bể'],
])('%s', (_what, name) => {
  expect(findings(withThird(name))).toEqual(['Biểu 1 notice almost-name B4 almost-unit Huyện Ba Bể']);
});

test.each([
  ['the name itself', 'Huyện Ba Bể'],
  ['capitals', 'HUYỆN BA BỂ'],
  ['another name', 'Huyện Ba Tơ'],
  ['a commune of that name', 'Xã Ba Bễ'],
  ['a village', 'Bản Ba Bễ'],
])('%s is no slip', (_what, name) => {
  expect(findings(withThird(name))).toEqual([]);
});

describe('of a province with the communes Sơn Hà, Sơn Hạ, Tân An, Bình Lộc and Chi Lăng, and another with Tân Ân', () => {
  const one = '00001 Xã Sơn Hà;00002 Xã Sơn Hạ;00003 Xã Tân An;00004 Xã Bình Lộc;00005 Xã Chi Lăng';
  const known = knownNames([
    buildRegister(ERAS[0], {
      provinces: [
        { unit: '01 Tỉnh Một', communes: one },
        { unit: '02 Tỉnh Hai', communes: '00006 Xã Tân Ân' },
      ],
    }),
  ]);
  const others = ['Xã Bình Lộc', 'Xã Chi Lăng'];

  test.each([
    ['Xã Tân Am is almost one of them', ['Xã Sơn Hà', 'Xã Tân Am'], ['Xã Tân An']],
    ['Xã Tân Ân is another one', ['Xã Sơn Hà', 'Xã Tân Ân'], []],
    ['Xã Sơn Hả may be two of them', ['Xã Tân An', 'Xã Sơn Hả'], []],
  ])('%s', (_what, names, official) => {
    expect(findingsBy(known, [...others, ...names])).toEqual(
      official.map((name) => `Biểu 1 notice almost-name B5 almost-unit ${name}`),
    );
  });
});

test('nothing is said without the lists', () => {
  const workbook = workbookOf(sheet('Một', withThird('Huyện Ba Bễ')));
  expect(reviewWorkbook(workbook).findings.filter(({ check }) => check === 'almost-name')).toEqual([]);
});

test('one finding for one name, however many tables bear it', () => {
  expect(findings(withThird('Huyện Ba Bễ'), withThird('Huyện Ba Bễ'))).toEqual([
    'Biểu 1 notice almost-name B4 almost-unit Huyện Ba Bể',
  ]);
});

test('a name that one table has right is told where the other has it wrong', () => {
  expect(findings(DISTRICTS, withThird('Huyện Ba Bễ'))).toEqual([
    'Biểu 2 notice almost-name B4 almost-unit Huyện Ba Bể',
  ]);
});

test('what the other tables tell is not told twice', () => {
  expect(findings(DISTRICTS, DISTRICTS, withThird('Huyện Ba Bễ'))).toEqual([
    'Biểu 3 warning almost-name B4 almost-name',
  ]);
});

test('beside the unit itself, it is another one', () => {
  expect(findings([...DISTRICTS, 'Huyện Ba Bễ'])).toEqual([]);
});

test('a workbook of places that are mostly unknown, or of too few, is not compared', () => {
  expect(findings(['Huyện Ba Bễ', 'Huyện Pác Nặm', 'Huyện Ngân Sơn'])).toEqual([]);
  const made = ['Huyện Ngô', 'Huyện Khoai Lang', 'Huyện Sắn Dây', 'Huyện Rau Muống'];
  expect(findings([...withThird('Huyện Ba Bễ').slice(0, 4), ...made])).toEqual([]);
});

test('communes after 2025 are known, and the provinces of the country', () => {
  const provinces = ['Tỉnh Cao Bằng', 'Tỉnh Lào Cai', 'Tỉnh Lạng Son', 'Tỉnh Điện Biên', 'Tỉnh Sơn La'];
  expect(findings(provinces)).toEqual(['Biểu 1 notice almost-name B4 almost-unit Tỉnh Lạng Sơn']);
});

function isTable(value: unknown): value is LogicalTable {
  return typeof value === 'object' && value !== null && 'lines' in value;
}

test('no name of the samples and of the real tables is called wrong', () => {
  const samples = SAMPLES.map((sample) => workbookOf(...sample.sheets().map((layout) => snapshotOf(layout))));
  const tables = Object.values<unknown>(real).filter(isTable);
  expect(tables.length).toBeGreaterThan(2);
  const workbooks = [...samples, ...tables.map((table) => workbookOf(shaped(table, PLAIN).sheet))];
  expect(workbooks.filter(namesUnits).length).toBeGreaterThan(2);
  for (const workbook of workbooks) {
    const { findings: found } = reviewWorkbook(workbook, undefined, units);
    expect(found.filter(({ check }) => check === 'almost-name').map(({ message }) => message)).toEqual([]);
  }
});
