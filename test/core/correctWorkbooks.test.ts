/** Whatever the figures: a correctly filled sheet has no error, no warning, and nothing off by rounding. */
import fc from 'fast-check';
import { localityKey } from '../../src/forms/parts/rows';
import { fillLayout, type Entry } from '../../src/samples/fillLayout';
import { MONEY_UNITS } from '../../src/numbers/moneyUnit';
import { withoutPolicy } from './policy';
import { annex, reviewOf, targets } from './workbooks';

const LINES = ['1.1.a', '1.1.b', '2', '3.1', '3.2', '4.1', '4.2', '4.3', '5', '6.1', '6.2', '7.1', '7.2'];
const ENTRY_COLUMNS = ['central', 'local', 'mobilised'].flatMap((source) => [
  `${source}.development-investment`,
  `${source}.recurrent`,
]);

const amount = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2_000_000 }));

test('Phụ lục I', () => {
  const amounts = fc.array(amount, { minLength: 78, maxLength: 78 });
  fc.assert(
    fc.property(amounts, fc.constantFrom(...MONEY_UNITS), fc.boolean(), (values, moneyUnit, typed) => {
      const entries = LINES.flatMap((row, line) =>
        ENTRY_COLUMNS.map((column, place): Entry => ({ row, column, value: values[line * 6 + place] ?? 0 })),
      );
      const { findings, coverage, tables } = reviewOf(fillLayout(annex({ moneyUnit }), entries), {}, typed);
      expect(withoutPolicy(findings)).toEqual([]);
      expect(coverage).toMatchObject({ equations: 136, pass: 136 });
      expect(tables[0]?.unit).toBe(moneyUnit);
    }),
    { numRuns: 40 },
  );
});

/** households, of them poor, of them leaving poverty */
const locality = fc
  .tuple(fc.integer({ min: 1, max: 60_000 }), fc.nat({ max: 1000 }), fc.nat({ max: 1000 }))
  .map(([households, poorShare, leavingShare]) => {
    const poor = Math.floor((households * poorShare) / 1000);
    return [households, poor, Math.floor((poor * leavingShare) / 1000)] as const;
  });

test('the table of poverty targets', () => {
  fc.assert(
    fc.property(fc.array(locality, { minLength: 1, maxLength: 25 }), fc.boolean(), (figures, typed) => {
      const names = figures.map((_, place) => `Xã số ${place + 1}`);
      const entries = figures.flatMap(([households, poor, leaving], place): Entry[] => {
        const row = localityKey(place);
        return [
          { row, column: 'households', value: households },
          { row, column: 'poor-households', value: poor },
          { row, column: 'reduction', value: leaving },
        ];
      });
      const { findings, coverage } = reviewOf(fillLayout(targets(names), entries), {}, typed);
      expect(withoutPolicy(findings)).toEqual([]);
      expect(coverage.fail + coverage.rounding + coverage.cannotCheck).toBe(0);
    }),
    { numRuns: 60 },
  );
});
