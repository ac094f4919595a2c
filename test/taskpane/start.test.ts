/** @jest-environment jsdom */
import { translator } from '../../src/locales/translate';
import { createPreferences, partitionOf } from '../../src/preferences/preferences';
import { storedLanguage } from '../../src/preferences/storedLanguage';
import { waitForOffice } from '../../src/taskpane/officeStart';
import { readStartIntent } from '../../src/taskpane/startIntent';
import { showStartMessage } from '../../src/taskpane/startMessage';

describe('what the ribbon asked for', () => {
  it.each([
    ['', { tab: 'check', run: false }],
    ['?tab=create', { tab: 'create', run: false }],
    ['?tab=check', { tab: 'check', run: false }],
    ['?tab=catalogue&run=1', { tab: 'catalogue', run: false }],
    ['?tab=check&run=1', { tab: 'check', run: true }],
    ['?tab=check&run=1&_host_Info=Excel$Web$16.00', { tab: 'check', run: true }],
    ['?tab=create&run=1', { tab: 'create', run: false }],
    ['?tab=elsewhere&run=yes', { tab: 'check', run: false }],
  ])('%s', (query, intent) => {
    expect(readStartIntent(query)).toEqual(intent);
  });
});

describe('waiting for office.js', () => {
  const setOffice = (office: object | undefined) => Reflect.set(globalThis, 'Office', office);
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    setOffice(undefined);
  });

  it('is ready when the library appears late, with the partition of the site', async () => {
    const { ready } = waitForOffice(6000);
    await jest.advanceTimersByTimeAsync(3000);
    const onReady = () => Promise.resolve({ host: 'Excel' });
    setOffice({ onReady, context: { partitionKey: 'site-' } });
    await jest.advanceTimersByTimeAsync(100);
    expect(await ready).toEqual({ inExcel: true, partition: 'site-' });
  });

  it('knows a plain browser', async () => {
    setOffice({ onReady: () => Promise.resolve({ host: null }) });
    expect(await waitForOffice(6000).ready).toEqual({ inExcel: false, partition: '' });
  });

  it('speaks up when nothing came, and still takes a library that comes after all', async () => {
    const { ready, late } = waitForOffice(6000);
    const spoken = jest.fn();
    void late.then(spoken);
    await jest.advanceTimersByTimeAsync(5900);
    expect(spoken).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(200);
    expect(spoken).toHaveBeenCalled();
    setOffice({ onReady: () => Promise.resolve({ host: 'Excel' }) });
    await jest.advanceTimersByTimeAsync(100);
    expect((await ready).inExcel).toBe(true);
  });

  it('puts a message with a way to try again in place of the pane', () => {
    const root = document.createElement('div');
    const retry = jest.fn();
    showStartMessage(root, translator('vi'), 'no-office', retry);
    expect(root.textContent).toContain('appsforoffice.microsoft.com');
    root.querySelector('button')?.click();
    expect(retry).toHaveBeenCalledTimes(1);
    showStartMessage(root, translator('vi'), 'no-excel');
    expect(root.querySelector('button')).toBeNull();
  });
});

describe('preferences', () => {
  it('are kept apart by partition', () => {
    const here = createPreferences(window.localStorage, 'a-');
    const there = createPreferences(window.localStorage, 'b-');
    here.set('language', 'en');
    expect(storedLanguage(createPreferences(window.localStorage, 'a-'))).toBe('en');
    expect(storedLanguage(there)).toBe('vi');
  });

  it('last as long as the pane where storage is blocked or full', () => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const storage: Storage = {
      length: 0,
      key: refuse,
      clear: refuse,
      removeItem: refuse,
      getItem: refuse,
      setItem: refuse,
    };
    const preferences = createPreferences(storage, '');
    preferences.set('marks', 'off');
    expect(preferences.get('marks')).toBe('off');
  });

  it('hear of a change in another window of the add-in', () => {
    const preferences = createPreferences(window.localStorage, 'a-');
    const heard = jest.fn();
    const stop = preferences.watch('marks', heard);
    const change = (key: string) =>
      window.dispatchEvent(new StorageEvent('storage', { key, newValue: 'off' }));
    change('a-soat-bieu.marks');
    change('b-soat-bieu.marks');
    stop();
    change('a-soat-bieu.marks');
    expect(heard.mock.calls).toEqual([['off']]);
  });

  it('take no partition for an empty one', () => {
    expect([undefined, {}, { partitionKey: undefined }, { partitionKey: 'k' }].map(partitionOf)).toEqual([
      '',
      '',
      '',
      'k',
    ]);
  });

  it('do not trust what stands in the storage', () => {
    const preferences = createPreferences(null, '');
    preferences.set('language', 'fr');
    expect(storedLanguage(preferences)).toBe('vi');
  });
});
