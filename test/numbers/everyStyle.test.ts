/** Whatever the style a number is written in, it is read back exactly, or declared to read two ways of which it is one. */
import { Decimal, toPlain } from '../../src/numbers/decimal';
import { parseTextNumber, type Decide } from '../../src/numbers/parseText';
import { randomNumbers, randomPlain, STYLES, writeIn, type NumberStyle } from './numberStyles';

const PER_STYLE = 8;

/** Every style with numbers of its own. */
function everyCase(seed: number): readonly { style: NumberStyle; plain: string; text: string }[] {
  const next = randomNumbers(seed);
  return STYLES.flatMap((style) =>
    Array.from({ length: PER_STYLE }, () => {
      const plain = randomPlain(next);
      return { style, plain, text: writeIn(style, plain) };
    }),
  );
}

/** As a column would that is known to be written in a style. */
function knowing({ decimal }: NumberStyle): Decide {
  return ({ mark }) => ({ reading: mark === decimal ? 'decimal' : 'thousands', by: 'column' });
}

test.each([1, 20, 300, 4000])(
  'every number in every style, in a column that knows its style (seed %i)',
  (seed) => {
    const wrong = everyCase(seed).filter(({ style, plain, text }) => {
      const read = parseTextNumber(text, 'money', knowing(style));
      return read.kind !== 'number' || !read.value.eq(new Decimal(plain));
    });
    expect(wrong.map(({ plain, text }) => `${plain} as ${text}`)).toEqual([]);
  },
);

test.each([1, 20, 300, 4000])(
  'without a column it is that number, or one of two readings (seed %i)',
  (seed) => {
    const states = everyCase(seed).map(({ plain, text }) => {
      const read = parseTextNumber(text, 'money', () => 'undecidable');
      if (read.kind === 'ambiguous') return read.readings.map(toPlain).includes(toPlain(new Decimal(plain)));
      return read.kind === 'number' && read.by === 'form' && read.value.eq(new Decimal(plain));
    });
    expect(states.filter((found) => !found)).toEqual([]);
  },
);

test('the styles are many, and some of their texts do read two ways', () => {
  const texts = everyCase(1).map(({ text }) => parseTextNumber(text, 'money', () => 'undecidable').kind);
  expect(STYLES.length).toBeGreaterThan(1000);
  expect(texts.filter((kind) => kind === 'ambiguous').length).toBeGreaterThan(100);
});

test.each([7, 70])(
  'a text that is cut or doubled is another number or none, never an error (seed %i)',
  (seed) => {
    const next = randomNumbers(seed);
    for (const { text } of everyCase(seed).slice(0, 3000)) {
      const cut = text.slice(next(text.length)) + text.slice(0, next(text.length));
      expect(() => parseTextNumber(cut, 'money')).not.toThrow();
    }
  },
);
