/** Words of tables, told by their tones. */
import { plainWords, wordsFinder } from '../../../src/checks/engine/words';

describe('words', () => {
  const growth = wordsFinder(['tăng', 'giảm', 'chênh lệch']);

  test.each([
    ['Tăng/giảm', true],
    ['CHÊNH LỆCH', true],
    ['Số hộ giảm trong năm', true],
    ['giảm'.normalize('NFD'), true],
    ['tang giam', true],
    ['Chenh lech so voi nam truoc', true],
    ['tầng hai', false],
    ['tang vật', false],
    ['tangs', false],
    ['xtang', false],
    ['tănga', false],
    ['ătăng', false],
    ['', false],
    ['Chương trình giảm nghèo bền vững', false],
    ['Chuong trinh giam ngheo', false],
    ['Giảm nghèo, giảm nghèo và giảm', true],
    ['Gi¶m', true],
  ])('"%s"', (text, isThere) => {
    expect(growth(text)).toBe(isThere);
  });

  test('are compared in lower case, composed, decoded, without the name of the programme', () => {
    expect(plainWords('VỐN Giảm Nghèo')).toBe('vốn ');
    expect(plainWords('Tổng'.normalize('NFD'))).toBe('tổng');
    expect(plainWords('Tæng sè')).toBe('tổng số');
  });
});
