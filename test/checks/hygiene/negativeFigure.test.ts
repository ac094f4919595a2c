import { filledTargets, reviewOf, told as toldOf } from '../../core/workbooks';
import { changed, FUNDS, HOUSEHOLDS, sheetOf, told, withParts } from './sheets';

const ID = 'negative-figure';
/** The minus is consistent, so that nothing else is to be said of the row. */
const NEGATIVE = changed(HOUSEHOLDS, { D4: -240, E4: 1740, D7: 66, E7: 4964 });

test('a table without any', () => {
  expect(told(ID, sheetOf(HOUSEHOLDS), sheetOf(FUNDS, 'Vốn'))).toEqual([]);
});

test('a count below nought', () => {
  expect(told(ID, sheetOf(NEGATIVE))).toEqual(['warning negative D4']);
});

test('amounts of one column are one finding, also those in brackets', () => {
  const sheet = sheetOf(changed(FUNDS, { E5: '(900)', E6: -400, C5: 8100, C6: 3600, E4: -800, C4: 15700 }));
  expect(told(ID, sheet).filter((line) => line.includes('E5'))).toEqual([]);
  const two = sheetOf(changed(FUNDS, { E6: -400, E7: '(30)', C6: 3600, C7: 2470, E4: 670, C4: 17170 }));
  expect(told(ID, two)).toEqual(['warning negative E6 E7']);
});

test.each([
  ['its header', { D2: 'Tăng, giảm so với năm trước' }],
  ['its header, in signs', { D2: 'Hộ nghèo (+/-)' }],
  ['its header, without diacritics', { D2: 'Chenh lech ho ngheo' }],
  ['its header, in TCVN3', { D2: 'Chªnh lÖch hé nghÌo' }],
  ['its header, as what is paid back', { D2: 'Vốn thu hồi' }],
  ['its header, in English', { D2: 'Net adjustment' }],
  ['its line', { B4: 'Điều chỉnh giảm' }],
  ['the title', { A1: 'BIẾN ĐỘNG SỐ HỘ NGHÈO NĂM 2023' }],
])('%s may say that it is a change', (_what, edits) => {
  expect(told(ID, sheetOf(changed(NEGATIVE, edits)))).toEqual([]);
});

test.each([
  ['the name of the programme', { A1: 'CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM 2023' }],
  ['a word with another tone', { D2: 'Hộ nghèo ở nhà tầng' }],
])('%s says no such thing', (_what, edits) => {
  expect(told(ID, sheetOf(changed(NEGATIVE, edits)))).toEqual(['warning negative D4']);
});

test('where half of a column is below nought, it holds changes', () => {
  const sheet = sheetOf(changed(HOUSEHOLDS, { D3: -1, D4: -240, D5: -131 }));
  expect(told(ID, sheet)).toEqual([]);
});

test('a difference that is computed may go either way in a table that we do not know', () => {
  expect(told(ID, withParts(sheetOf(NEGATIVE), { D4: { formula: '=C4-E4' } }))).toEqual([]);
});

test('a known form says itself which of its columns are changes', () => {
  const review = reviewOf(filledTargets(), { F11: -304 }, false);
  expect(toldOf(review).filter((line) => line.includes(ID))).toEqual(['warning negative-figure F11']);
});
