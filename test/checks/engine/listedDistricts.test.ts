/** Which list of localities goes for a table, and which of its lines are districts of it or are districts that it does not name. */
import { listedLines, localityList, unlistedLines } from '../../../src/checks/engine/listedDistricts';
import { POVERTY_REDUCTION_2021 } from '../../../src/programme/catalogue';
import { POOR_DISTRICTS, type LocalityList } from '../../../src/programme/localityList';
import type { Programme } from '../../../src/programme/programme';
import type { Table } from '../../../src/reading/table';
import { knownNames } from '../../../src/units/knownNames';
import { handReading, handTable, line, type HandLine } from '../handTable';

const LIST: LocalityList = {
  id: 'own-list',
  name: 'Danh sách',
  document: 'QĐ 1',
  source: '',
  certainty: 'published',
  total: 3,
  places: [
    { province: 'Lạng Sơn', name: 'Văn Quan' },
    { province: 'Lạng Sơn', name: 'Bình Gia' },
    // A place that somebody has yet to fill in.
    { province: 'Lạng Sơn', name: '…' },
  ],
};
const LANG_SON = 'UBND tỉnh Lạng Sơn';

const total = (name: string): HandLine => ({ ...line(name, null), role: 'total' });

function tableOf(title: string, ...lines: readonly HandLine[]): Table {
  return handTable({ columns: [], lines, around: { A1: title } });
}

/** "3 Huyện Văn Quan = Văn Quan": row, name, and the place of the list. */
function listed(table: Table): readonly string[] {
  return listedLines(table, LIST, null).map(
    ({ row, name, place }) => `${row.row + 1} ${name} = ${place.name}`,
  );
}

describe('the list of a table', () => {
  const own: Programme = { ...POVERTY_REDUCTION_2021, id: 'own', basedOn: POVERTY_REDUCTION_2021.id };
  const builtIn = POVERTY_REDUCTION_2021.localityLists.find(({ id }) => id === POOR_DISTRICTS);

  function listIn(programme: Programme | null, id = POOR_DISTRICTS): LocalityList | null {
    const table = { ...tableOf(''), programme };
    return localityList(handReading([table]), table, id);
  }

  test('is that of its catalogue, else of the one that it was made from', () => {
    expect(builtIn).toBeDefined();
    expect(listIn(POVERTY_REDUCTION_2021)).toBe(builtIn);
    expect(listIn({ ...own, localityLists: [] })).toBe(builtIn);
    const changed = { ...LIST, id: POOR_DISTRICTS };
    expect(listIn({ ...own, localityLists: [LIST, changed] })).toBe(changed);
    expect(listIn({ ...own, localityLists: [LIST] }, LIST.id)).toBe(LIST);
  });

  test('is none where neither has it, or no catalogue is known', () => {
    expect(listIn({ ...own, localityLists: [], basedOn: null })).toBeNull();
    expect(listIn({ ...own, localityLists: [], basedOn: 'gone' })).toBeNull();
    expect(listIn(POVERTY_REDUCTION_2021, 'nothing')).toBeNull();
    expect(listIn(null)).toBeNull();
  });
});

describe('lines that are districts of the list', () => {
  test('by name and kind, told without the blanks around them', () => {
    const table = tableOf(
      LANG_SON,
      line('  Huyện Văn Quan ', null),
      line('H. Bình Gia', null),
      line('UBND huyện Bình Gia', null),
      line('Huyện Chi Lăng', null),
      line('Xã Văn Quan', null),
      line('Thị trấn Văn Quan', null),
      line('Văn Quan', null),
    );
    expect(listed(table)).toEqual([
      '3 Huyện Văn Quan = Văn Quan',
      '4 H. Bình Gia = Bình Gia',
      '5 UBND huyện Bình Gia = Bình Gia',
    ]);
    expect(listed(tableOf('UBND tỉnh Cao Bằng', line('Huyện Văn Quan', null)))).toEqual([]);
  });

  test('a line that is left to be filled in is no district, though the list has such a place too', () => {
    expect(listed(tableOf(LANG_SON, line('Huyện …', null), line('Huyện Văn Quan', null)))).toEqual([
      '4 Huyện Văn Quan = Văn Quan',
    ]);
  });

  test('a total is none by its name', () => {
    expect(listed(tableOf(LANG_SON, total('Huyện Văn Quan'), line('Xã An Sơn', 0)))).toEqual([]);
  });

  test('the total of the table that the district made itself is the district', () => {
    const titled = `${LANG_SON} - UBND huyện Văn Quan`;
    expect(listed(tableOf(titled, line('Xã An Sơn', null), total('Tổng cộng')))).toEqual([
      '4 huyện Văn Quan = Văn Quan',
    ]);
    expect(listed(tableOf(titled, total('Huyện Văn Quan'), line('Xã An Sơn', 0)))).toEqual([
      '3 huyện Văn Quan = Văn Quan',
    ]);
    expect(listed(tableOf(titled, line('Xã An Sơn', null)))).toEqual([]);
    expect(listed(tableOf(`${LANG_SON} - UBND huyện Chi Lăng`, total('Tổng cộng')))).toEqual([]);
  });

  test('are found once for a table, a list and the names of units', () => {
    const table = tableOf(LANG_SON, line('Huyện Văn Quan', null));
    const units = knownNames([]);
    const first = listedLines(table, LIST, null);
    expect(first).toHaveLength(1);
    expect(listedLines(table, LIST, null)).toBe(first);
    const other: LocalityList = { ...LIST, places: [] };
    expect(listedLines(table, other, null)).toEqual([]);
    expect(listedLines(table, LIST, null)).toBe(first);
    expect(listedLines({ ...table }, LIST, null)).not.toBe(first);
    // With a list of units that knows no province no title names one.
    expect(listedLines(table, LIST, units)).toEqual([]);
    expect(listedLines(table, LIST, null)).toEqual(first);
  });
});

test('districts that the list does not name: by their kind, lines alone', () => {
  const names = [
    'Huyện Chi Lăng',
    'Huyện Văn Quan',
    'UBND huyện Bình Gia (huyện nghèo)',
    'UBND huyện Lộc Bình',
    'Quận Hải An',
    'Thị xã Sa Pa',
    'Thành phố Lạng Sơn',
    // Its own kind tells that it is another unit.
    'Thị xã Văn Quan',
    'Xã Hữu Kiên',
    'Phường Chi Lăng',
    'Tỉnh Lạng Sơn',
    'Chi Lăng',
  ];
  const { rows } = tableOf('', total('Huyện Chi Lăng'), ...names.map((name) => line(name, 0)));
  expect(unlistedLines({ rows }, LIST).map(({ name }) => name)).toEqual([
    'Huyện Chi Lăng',
    'UBND huyện Lộc Bình',
    'Quận Hải An',
    'Thị xã Sa Pa',
    'Thành phố Lạng Sơn',
    'Thị xã Văn Quan',
  ]);
  expect(unlistedLines({ rows }, LIST).map(({ role }) => role)).not.toContain('total');
});
