/** Whatever is written and however long: a rate is judged as it would be with exact decimals alone. */
import fc from 'fast-check';
import { evaluateRatio } from '../../../src/checks/engine/evaluateRatio';
import { Decimal, roundTo, toPlain } from '../../../src/numbers/decimal';
import { equationOf, lookupIn, ratioOf } from './equations';

/** By the definition: nearer than half a unit is right, at half a unit too; nearer than one was cut off. */
function reference(
  stated: Decimal,
  computed: Decimal,
  decimals: number,
): { readonly outcome: string; readonly expected: string } {
  const unit = new Decimal(10).pow(-decimals);
  const off = roundTo(stated, decimals).minus(computed).abs();
  const outcome = off.times(2).lte(unit) ? 'pass' : off.lt(unit) ? 'rounding' : 'fail';
  // Below half a unit what is written is what rounding gives.
  const expected = off.times(2).lt(unit) ? roundTo(stated, decimals) : roundTo(computed, decimals);
  return { outcome, expected: toPlain(expected.plus(0)) };
}

const COUNT = fc.oneof(
  fc.integer({ min: -3, max: 400 }).map(String),
  fc.constantFrom('0.5', '12.125', '99999999999999', '4000000000000000', '123456789.0000001', '7e-9'),
);
const RULE = fc.record({ factor: fc.constantFrom(1, 100, 0.5, 1000), divisor: fc.constantFrom(1, 2, 3) });

test('any figures', () => {
  fc.assert(
    fc.property(
      COUNT,
      COUNT,
      RULE,
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: -20, max: 20 }),
      (count, of, options, decimals, steps) => {
        const [above, below] = [new Decimal(count), new Decimal(of)];
        fc.pre(!below.isZero());
        const computed = above.times(options.factor).div(below.times(options.divisor));
        // Around what is right, by tenths of the last decimal.
        const stated = computed
          .toDecimalPlaces(decimals + 1)
          .plus(new Decimal(10).pow(-decimals - 1).times(steps));
        const rule = ratioOf(['D5'], ['C5'], options);
        const lookup = lookupIn({ C5: of, D5: count, E5: toPlain(stated) });
        const { outcome, expected } = evaluateRatio(equationOf('E5', rule, { decimals }), rule, lookup);
        expect({ outcome, expected: expected && toPlain(expected.plus(0)) }).toEqual(
          reference(stated, computed, decimals),
        );
      },
    ),
    { numRuns: 4000 },
  );
});

test('a denominator below nought, and figures that a double cannot hold, are judged alike', () => {
  const rule = ratioOf(['D5'], ['C5']);
  const judged = (stated: string, count: string, of: string): string =>
    evaluateRatio(equationOf('E5', rule, { decimals: 2 }), rule, lookupIn({ C5: of, D5: count, E5: stated }))
      .outcome;
  expect(judged('-25', '1', '-4')).toBe('pass');
  expect(judged('0.01', '0', '-4')).toBe('fail');
  expect(judged('50', '2000000000000000', '4000000000000001')).toBe('pass');
  expect(judged('50.02', '2000000000000000', '4000000000000001')).toBe('fail');
});
