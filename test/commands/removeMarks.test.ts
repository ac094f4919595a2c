/** @jest-environment jsdom */
import { failureInQuery, renderFailure, showFailureDialog } from '../../src/commands/failureDialog';
import { removeMarks } from '../../src/commands/removeMarks';
import { EXCEL_FAILURES, ExcelFailure } from '../../src/excel/workbookPort';
import { translator } from '../../src/locales/translate';

function setUp(unmark: () => Promise<number>, showFailure: () => Promise<void> = () => Promise.resolve()) {
  const set = jest.fn();
  const show = jest.fn(showFailure);
  const completed = jest.fn();
  const run = () => removeMarks({ port: { unmark }, preferences: { set }, showFailure: show }, completed);
  return { set, show, completed, run };
}

describe('the ribbon command "Gỡ đánh dấu"', () => {
  it('removes the marks, switches them off in the pane and completes', async () => {
    const { set, show, completed, run } = setUp(() => Promise.resolve(4));
    await run();
    expect(set).toHaveBeenCalledWith('marks', 'off');
    expect(show).not.toHaveBeenCalled();
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it.each(EXCEL_FAILURES)('shows the failure "%s" and completes', async (code) => {
    const { set, show, completed, run } = setUp(() => Promise.reject(new ExcelFailure(code, 'x')));
    await run();
    expect(show).toHaveBeenCalledWith(code);
    expect(set).not.toHaveBeenCalled();
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('completes even when the failure cannot be shown', async () => {
    const broken = setUp(
      () => Promise.reject(new Error('x')),
      () => Promise.reject(new Error('no dialog')),
    );
    await broken.run();
    expect(broken.show).toHaveBeenCalledWith('unknown');
    expect(broken.completed).toHaveBeenCalledTimes(1);
  });
});

describe('the dialog that tells of a failure', () => {
  it('opens this page with the code alone and waits until it is closed', async () => {
    let close: () => void = () => undefined;
    const open = jest.fn((_address: string, onClosed: () => void) => {
      close = onClosed;
      return Promise.resolve();
    });
    const done = jest.fn();
    const shown = showFailureDialog('https://localhost:3000/commands.html?et=1#x', 'protected', open).then(
      done,
    );
    await Promise.resolve();
    expect(open.mock.calls[0]?.[0]).toBe('https://localhost:3000/commands.html?failure=protected');
    expect(done).not.toHaveBeenCalled();
    close();
    await shown;
    expect(done).toHaveBeenCalled();
  });

  it('reports that it could not be opened', async () => {
    const open = () => Promise.reject(new Error('blocked'));
    await expect(showFailureDialog('https://localhost/commands.html', 'busy', open)).rejects.toThrow(
      'blocked',
    );
  });

  it('takes only known codes from its address', () => {
    expect(failureInQuery('?failure=protected')).toBe('protected');
    expect(failureInQuery('?failure=<script>')).toBeNull();
    expect(failureInQuery('')).toBeNull();
  });

  it('says what happened and what to do', () => {
    renderFailure(document, 'protected', translator('en'));
    expect(document.documentElement.lang).toBe('en');
    expect(document.body.textContent).toContain('The sheet or workbook is protected');
    expect(document.body.textContent).toContain('Unprotect');
  });
});
