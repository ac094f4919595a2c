import { fingerprint } from '../../src/findings/fingerprint';
import { filledAnnex, filledTargets, reviewOf } from './workbooks';
import type { Edits } from './layoutSnapshot';
import type { SheetLayout } from '../../src/sheet/layout';

function firstOf(layout: SheetLayout, edits: Edits): string {
  const [finding] = reviewOf(layout, edits, true).findings;
  if (!finding) throw new Error('nothing was found');
  return finding.fingerprint;
}

test('the same figures give the same fingerprint, sixteen hexadecimal digits', () => {
  const once = firstOf(filledAnnex(), { F15: 93500 });
  expect(once).toMatch(/^[0-9a-f]{16}$/);
  expect(firstOf(filledAnnex(), { F15: 93500 })).toBe(once);
});

test.each<[string, SheetLayout, Edits, Edits]>([
  ['the stated figure', filledAnnex(), { F15: 93500 }, { F15: 93400 }],
  ['a figure it was computed from', filledTargets(), { E10: 2.67 }, { E10: 2.67, D10: 350, D14: 7784 }],
  ['the text in a cell', filledAnnex(), { F14: '40.000' }, { F14: '40.0000' }],
  ['the code of an error', filledAnnex(), { F14: { error: '#REF!' } }, { F14: { error: '#VALUE!' } }],
  ['the cell', filledAnnex(), { F14: { error: '#REF!' } }, { F22: { error: '#REF!' } }],
])('it changes with %s', (_, layout, before, after) => {
  expect(firstOf(layout, after)).not.toBe(firstOf(layout, before));
});

test('parts are told apart, also where they read the same side by side', () => {
  const all = [fingerprint(['ab', 'c']), fingerprint(['a', 'bc']), fingerprint(['ab', 'c', null])];
  expect(new Set([...all, fingerprint(['ab', 'c', 'null'])]).size).toBe(4);
});
