import { boundsCheck } from '../../../src/checks/bounds/check';
import { boundOf, equationOf, inShort, lookupIn, sumOf } from '../engine/equations';

test('limits are for bounds', () => {
  const equation = equationOf('D5', boundOf(['C5']));
  expect(boundsCheck.appliesTo(equation, 'count')).toBe(true);
  expect(boundsCheck.appliesTo({ ...equation, rule: sumOf('C5') }, 'count')).toBe(false);
  expect(inShort(boundsCheck.evaluate(equation, lookupIn({ C5: 5, D5: 9 })))).toBe(
    'fail 9, not ?: 4 by rule',
  );
});
