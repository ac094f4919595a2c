/** What the user decided about checks, kept in the workbook. */
import {
  MOST_CHECK_SETTINGS,
  readCheckSettings,
  withCheckSetting,
  type CheckSetting,
} from '../../src/kept/checkSetting';
import { NOTHING_KEPT, readKept, writeKept } from '../../src/kept/keptWorkbook';

const OFF: CheckSetting = { check: 'hidden-lines', use: 'off' };

test('is kept, and read back', () => {
  const kept = { ...NOTHING_KEPT, checks: [OFF, { check: 'rate', use: 'warning' } as const] };
  expect(readKept(writeKept(kept))).toEqual({ kept, problems: [], mayWrite: true });
  expect(writeKept(NOTHING_KEPT)).not.toContain('checks');
});

test('what cannot be read changes nothing and is written back as it is', () => {
  const strange = [{ check: 'rate', use: 'louder' }, { check: '', use: 'off' }, 7, null];
  expect(readCheckSettings([...strange, OFF])).toEqual({ items: [OFF], unread: strange });
  expect(readCheckSettings({ length: 1 })).toEqual({ items: [], unread: [] });
  const text = JSON.stringify({ version: 2, checks: [...strange, OFF] });
  const members = JSON.parse(writeKept(readKept(text).kept)) as { checks: unknown };
  expect(members.checks).toEqual([OFF, ...strange]);
});

test('of two settings of one check the first holds; more than there can be are not read', () => {
  const again = { check: OFF.check, use: 'error' };
  expect(readCheckSettings([OFF, again])).toEqual({ items: [OFF], unread: [again] });
  const many = Array.from({ length: MOST_CHECK_SETTINGS + 3 }, (_, place) => ({
    check: `c${place}`,
    use: 'off',
  }));
  expect(readCheckSettings(many).items).toHaveLength(MOST_CHECK_SETTINGS);
});

test('a later one takes the place of the former; none at all takes it away', () => {
  const changed = withCheckSetting([OFF], 'hidden-lines', 'error');
  expect(changed).toEqual([{ check: 'hidden-lines', use: 'error' }]);
  expect(withCheckSetting(changed, 'hidden-lines', null)).toEqual([]);
  expect(withCheckSetting([OFF], 'rate', 'notice')).toEqual([OFF, { check: 'rate', use: 'notice' }]);
});
