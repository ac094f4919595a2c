/** What can be a Vietnamese syllable by its spelling. */
import { loadUnits } from '../../src/units/loadUnits';
import { isSyllable } from '../../src/words/syllable';

test.each(
  [
    ...['tổng', 'số', 'cộng', 'huyện', 'xã', 'phường', 'gì', 'giữa', 'giếng', 'gìn', 'quý', 'quyết', 'quạ'],
    ...['nghèo', 'nghĩa', 'kể', 'hòa', 'hoà', 'thủy', 'thuỷ', 'khuya', 'khuỷu', 'mía', 'mùa', 'mưa', 'ưu'],
    ...['yêu', 'ở', 'uống', 'Kạn', 'HỘ', 'oanh', 'loại', 'xoay', 'ngoèo', 'đước', 'ảnh', 'y', 'ý'],
  ].flatMap((word) => [word, word.normalize('NFD')]),
)('%s is one', (word) => {
  expect(isSyllable(word, true)).toBe(true);
});

test.each([
  ...['', 't', 'ng', 'Tæng', 'HuyÖn', 'ceng', 'céng', 'nge', 'gha', 'gế', 'tổnh', 'Müller'],
  ...['café', 'xaõ', 'huýen', 'haò', 'miá', 'muà', 'qúy', 'hoàạ', 'àạ', 'Plông', 'strong', 'a1'],
])('%j is none', (word) => {
  expect(isSyllable(word, false)).toBe(false);
});

test.each(['cac', 'tâp', 'hàch', 'tổt'])('%s has a tone that cannot stand before its end', (word) => {
  expect([isSyllable(word, false), isSyllable(word, true)]).toEqual([true, false]);
});

test('nearly all words in the names of communes are', async () => {
  const words = (await loadUnits('2025-07'))
    .all('commune')
    .flatMap(({ name }) => name.split(/[^\p{L}\p{M}]+/u))
    .filter((word) => word !== '');
  expect(words.length).toBeGreaterThan(5000);
  expect(words.filter((word) => isSyllable(word, true)).length / words.length).toBeGreaterThan(0.97);
});
