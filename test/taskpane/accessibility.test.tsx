/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel/workbookPort';
import { createPreferences, RECHECK_PREFERENCE } from '../../src/preferences/preferences';
import type { PaneServices } from '../../src/taskpane/services';
import { violations } from './axe';
import { clearReview, fakePort, review } from './fakes';
import { press, renderChecked, renderPane, settle } from './renderPane';

const CHECKED: readonly [string, Partial<PaneServices>][] = [
  ['findings', {}],
  ['no difference', { review: clearReview }],
  ['no table', { review: () => review({ tables: [], findings: [] }) }],
  ['a failure', { port: fakePort({ read: () => Promise.reject(new ExcelFailure('unknown', 'x')) }) }],
];

describe('axe finds nothing', () => {
  it.each(CHECKED)('with %s', async (_state, services) => {
    const container = await renderChecked(services);
    container.querySelectorAll('details').forEach((details) => {
      details.open = true;
    });
    expect(await violations(container)).toEqual([]);
  });

  it('before the first check', async () => {
    expect(await violations(await renderPane())).toEqual([]);
  });

  it('while a check runs', async () => {
    const container = await renderPane({ port: fakePort({ read: () => new Promise(() => undefined) }) });
    fireEvent.click(screen.getByRole('button', { name: 'Soát' }));
    expect(await violations(container)).toEqual([]);
  });

  it('on the create tab, with entries that are wrong', async () => {
    const container = await renderPane({}, { tab: 'create', run: false });
    container.querySelectorAll('details').forEach((details) => {
      details.open = true;
    });
    fireEvent.click(screen.getByRole('checkbox', { name: /một dự án/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Chèn 7 biểu vào sổ' }));
    fireEvent.change(screen.getByLabelText(/Năm kế hoạch/), { target: { value: '1' } });
    await settle();
    expect(await violations(container)).toEqual([]);
  });
});

describe('for the keyboard and the screen reader', () => {
  it('leaves the focus where the user put it when a check ends', async () => {
    await renderPane();
    const button = screen.getByRole('button', { name: 'Soát' });
    act(() => button.focus());
    fireEvent.click(button);
    expect(document.activeElement).toBe(button);
    await settle();
    expect(document.activeElement).toBe(button);
  });

  it('hands the focus on when the button that was pressed vanishes', async () => {
    const port = fakePort();
    const preferences = createPreferences(null, '');
    preferences.set(RECHECK_PREFERENCE, 'off');
    await renderChecked({ port, preferences });
    const pressWithFocus = async (name: string) => {
      const button = screen.getByRole('button', { name });
      act(() => button.focus());
      await press(name);
      return document.activeElement?.textContent;
    };
    act(() => port.edit());
    expect(await pressWithFocus('Soát lại')).toBe('Soát');
    fireEvent.click(screen.getByRole('button', { name: /sai$/ }));
    expect(await pressWithFocus('Xem tất cả')).toBe('Việc cần xem');
  });

  it('switches the language of the page and of every text, and remembers it', async () => {
    const container = await renderChecked();
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByRole('heading', { name: '1 error and 1 notice found' })).toBeTruthy();
    expect(container.textContent).toContain('−10,000');
    fireEvent.click(screen.getByRole('button', { name: 'Tiếng Việt' }));
    expect(document.documentElement.lang).toBe('vi');
  });
});
