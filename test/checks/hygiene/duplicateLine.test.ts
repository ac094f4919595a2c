import { causesOf, changed, findingsOf, FUNDS, HOUSEHOLDS, sheetOf, told, type Line } from './sheets';

const ID = 'duplicate-line';
const NEXT: Line = [5, 'Xã Bình An', 700, 60, 640];

/** The households with one more line before the total, which follows it. */
function withLine(line: Line): readonly Line[] {
  const total = HOUSEHOLDS.at(-1) ?? [];
  const sum = total.map((cell, at) => (typeof cell === 'number' ? cell + Number(line[at] ?? 0) : cell));
  return [...HOUSEHOLDS.slice(0, -1), line, sum];
}

test('every line once', () => {
  expect(told(ID, sheetOf(HOUSEHOLDS), sheetOf(FUNDS, 'Vốn'))).toEqual([]);
});

test('a locality twice: with the same figures a warning, with others a notice', () => {
  expect(told(ID, sheetOf(withLine([5, 'Xã Bình An', 1200, 100, 1100])))).toEqual([
    'warning locality-twice B7 B3',
  ]);
  expect(told(ID, sheetOf(withLine(NEXT)))).toEqual(['notice locality-twice B7 B3']);
  expect(causesOf(ID, sheetOf(withLine(NEXT)))[0]).toContain('hãy ghi thêm huyện');
});

test('however it is spelled: Hoà and Hòa, X. and Xã', () => {
  const rows = changed(withLine([5, 'X. Quảng Hoà', 700, 60, 640]), { B4: 'Xã Quảng Hòa' });
  expect(findingsOf(ID, sheetOf(rows)).map(({ cell, severity }) => [cell, severity])).toEqual([
    ['B7', 'notice'],
  ]);
});

test('a commune and a ward of one name are two places; so are those of two districts', () => {
  expect(told(ID, sheetOf(withLine([5, 'Phường Bình An', 700, 60, 640])))).toEqual([]);
  const inTwo: readonly Line[] = [
    ['SỐ HỘ NĂM 2023'],
    ['TT', 'Đơn vị', 'Tổng số hộ', 'Hộ nghèo'],
    ['I', 'Huyện Một', 1700, 140],
    [1, 'Xã Tân Lập', 900, 80],
    [2, 'Xã Hòa An', 800, 60],
    ['II', 'Huyện Hai', 1130, 94],
    [1, 'Xã Tân Lập', 500, 41],
    [2, 'Xã Hòa Bình', 630, 53],
  ];
  expect(told(ID, sheetOf(inTwo))).toEqual([]);
  expect(told(ID, sheetOf(changed(inTwo, { B8: 'Xã Tân Lập' })))).toEqual(['warning locality-twice B8 B7']);
});

test('a line twice with the same figures', () => {
  const rows = changed(FUNDS, {
    B6: 'Hạ tầng thiết yếu',
    C6: 9900,
    D6: 9000,
    E6: 900,
    C4: 23800,
    D4: 21500,
    E4: 2300,
  });
  expect(told(ID, sheetOf(rows))).toEqual(['warning line-twice B6 B5']);
});

test('what is told: the lines, and whether their figures are the same', () => {
  const same = sheetOf(withLine([5, 'Xã Bình An', 1200, 100, 1100]));
  expect(causesOf(ID, same)).not.toEqual(causesOf(ID, sheetOf(withLine(NEXT))));
  expect(findingsOf(ID, same)[0]?.message.params).toMatchObject({ rows: { list: ['3', '7'] } });
});

test('three times: at the second one, with the first and the third', () => {
  const [total = []] = HOUSEHOLDS.slice(-1);
  const rows = [
    ...HOUSEHOLDS.slice(0, -1),
    NEXT,
    [6, 'Xã Bình An', 800, 70, 730],
    [null, total[1] ?? null, 6530, 676, 5854],
  ];
  expect(told(ID, sheetOf(rows))).toEqual(['notice locality-twice B7 B3 B8']);
});

test('lines of one name that are not filled in yet are not the same', () => {
  const empty = { C5: null, D5: null, E5: null, C6: null, D6: null, E6: null };
  const rows = changed(FUNDS, { ...empty, B5: 'Hạng mục', B6: 'Hạng mục', C4: 4000, D4: 3500, E4: 500 });
  expect(told(ID, sheetOf(rows))).toEqual([]);
});

test('of one name, but with other figures, or other words beside it, lines are not the same', () => {
  expect(told(ID, sheetOf(changed(FUNDS, { B6: 'Hạ tầng thiết yếu' })))).toEqual([]);
  const rows = changed(FUNDS, {
    B6: 'Hạ tầng thiết yếu',
    C6: 9900,
    D6: 9000,
    E6: 900,
    C4: 23800,
    D4: 21500,
    E4: 2300,
    F3: 'Địa điểm',
    F5: 'Thôn A',
    F6: 'Thôn B',
    F7: 'Thôn A',
    F8: 'Thôn C',
  });
  expect(told(ID, sheetOf(rows))).toEqual([]);
});

test('names that come in every group are parts of it', () => {
  const groups: readonly Line[] = [
    ['PHÂN BỔ VỐN NĂM 2024'],
    ['Đơn vị tính: Triệu đồng'],
    ['Nội dung', 'Kế hoạch', 'Vốn điều chỉnh'],
    ['Trường học', 800, 810],
    ['Vốn đầu tư', 500, 500],
    ['Vốn sự nghiệp', 300, 310],
    ['Trạm y tế', 700, 720],
    ['Vốn đầu tư', 500, 500],
    ['Vốn sự nghiệp', 200, 220],
  ];
  expect(told(ID, sheetOf(groups))).toEqual([]);
});

test('two places with the same counts', () => {
  const rows = changed(HOUSEHOLDS, { C5: 1500, D5: 240, E5: 1260, C7: 5180, D7: 655, E7: 4525 });
  expect(told(ID, sheetOf(rows))).toEqual(['notice same-figures B5 B4']);
  const small = changed(HOUSEHOLDS, {
    C4: 9,
    D4: 5,
    E4: 4,
    C5: 9,
    D5: 5,
    E5: 4,
    C7: 2198,
    D7: 185,
    E7: 2013,
  });
  expect(told(ID, sheetOf(small))).toEqual([]);
});

test('counts that tell one place from another: three of them, from ten up', () => {
  const twoColumns = changed(
    HOUSEHOLDS.map((line) => line.slice(0, 4)),
    { C5: 1500, D5: 240, C7: 5180, D7: 655 },
  );
  expect(told(ID, sheetOf(twoColumns))).toEqual([]);
  const justTen = changed(HOUSEHOLDS, {
    C4: 30,
    D4: 10,
    E4: 20,
    C5: 30,
    D5: 10,
    E5: 20,
    C7: 2240,
    D7: 195,
    E7: 2045,
  });
  expect(told(ID, sheetOf(justTen))).toEqual(['notice same-figures B5 B4']);
});

test('two lines with the same amounts are common', () => {
  const rows = changed(FUNDS, { C6: 9900, D6: 9000, E6: 900, C4: 23800, D4: 21500, E4: 2300 });
  expect(told(ID, sheetOf(rows))).toEqual([]);
});
