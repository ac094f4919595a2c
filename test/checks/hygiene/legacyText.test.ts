import { causesOf, changed, FUNDS, HOUSEHOLDS, sheetOf, told } from './sheets';

const ID = 'legacy-text';

test('a table in Unicode', () => {
  expect(told(ID, sheetOf(HOUSEHOLDS), sheetOf(FUNDS, 'Vốn'))).toEqual([]);
});

test('names and headers in TCVN3 are one finding with their cells, and the first reading', () => {
  const sheet = sheetOf(changed(HOUSEHOLDS, { B2: '§¬n vÞ', B3: 'X· B×nh An', B7: 'Tæng céng' }));
  expect(told(ID, sheet)).toEqual(['warning legacy-text B2 B3 B7']);
  expect(causesOf(ID, sheet)[0]).toContain('“§¬n vÞ” đọc là “Đơn vị”, bảng mã TCVN3');
});

test('the first one is the topmost and leftmost, in whatever order the cells come', () => {
  const sheet = sheetOf(changed(HOUSEHOLDS, { B2: '§¬n vÞ', C2: 'Tæng sè hé', B7: 'Tæng céng' }));
  const backwards = { ...sheet, cells: new Map([...sheet.cells].reverse()) };
  expect(told(ID, backwards)).toEqual(['warning legacy-text B2 C2 B7']);
});

test('a word beside a table belongs to it, one further off does not', () => {
  const word = 'Tæng céng';
  const beside = changed(HOUSEHOLDS, { F4: word });
  expect(told(ID, sheetOf(beside))).toEqual(['warning legacy-text F4']);
  expect(told(ID, sheetOf(changed(HOUSEHOLDS, { K4: word })))).toEqual([]);
  expect(told(ID, sheetOf([...HOUSEHOLDS, [null], [null], [null], [null, word]]))).toEqual([]);
});

test('VNI is named as such', () => {
  const [cause] = causesOf(ID, sheetOf(changed(HOUSEHOLDS, { B7: 'Toång coäng' })));
  expect(cause).toContain('“Toång coäng” đọc là “Tổng cộng”, bảng mã VNI');
});

test('each sheet by itself', () => {
  const old = changed(HOUSEHOLDS, { B7: 'Tæng céng' });
  expect(told(ID, sheetOf(old, 'A'), sheetOf(FUNDS, 'B'), sheetOf(old, 'C'))).toEqual([
    'warning legacy-text B7',
    'warning legacy-text B7',
  ]);
});

test('an odd word away from any table is no matter; a sheet full of them is', () => {
  const note = [['Tæng céng']];
  expect(told(ID, sheetOf(note))).toEqual([]);
  expect(told(ID, sheetOf([['Tæng céng'], ['Céng'], ['HuyÖn']]))).toEqual(['warning legacy-text A1 A2 A3']);
});

test('letters with loose marks are a notice, also beside text in an old encoding', () => {
  const loose = 'Xã Chi Lăng'.normalize('NFD');
  expect(told(ID, sheetOf(changed(HOUSEHOLDS, { B4: loose })))).toEqual(['notice decomposed-text B4']);
  // As UniKey writes it: the letter whole, the tone apart.
  expect(told(ID, sheetOf(changed(HOUSEHOLDS, { B4: 'Xã Tân Lâ\u0323p' })))).toEqual([
    'notice decomposed-text B4',
  ]);
  expect(told(ID, sheetOf(changed(HOUSEHOLDS, { B4: loose, B7: 'Tæng céng' })))).toEqual([
    'warning legacy-text B7',
    'notice decomposed-text B4',
  ]);
});

test('names of other languages are left alone', () => {
  expect(told(ID, sheetOf(changed(HOUSEHOLDS, { B3: 'Xã Bình An (café)' })))).toEqual([]);
});
