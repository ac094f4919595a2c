/** What was told of a text is not told again, and is the same. */
import { remembered } from '../../src/words/remembered';

test('a text is looked at once, also where nothing comes of it', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect([length('Xã'), length('Huyện'), length('Xã'), length(''), length('')]).toEqual([2, 5, 2, 0, 0]);
  expect(asked).toEqual(['Xã', 'Huyện', '']);
});

test('any number of texts can be asked for', () => {
  const itself = remembered((text) => text);
  for (let count = 0; count < 50_000; count += 1) expect(itself(`Xã ${count}`) === `Xã ${count}`).toBe(true);
  expect(itself('Xã 1')).toBe('Xã 1');
});
