import { allowedPaneWidth } from '../../../src/workbench/page/chrome/splitter';

describe('the width of the task pane', () => {
  it.each([
    ['as wished', 350, 1366, 350],
    ['never below what Excel gives', 100, 1366, 320],
    ['leaving room for the grid', 1300, 1366, 966],
    ['also in a small window', 350, 600, 320],
  ])('is %s', (_how, wished, window, expected) => {
    expect(allowedPaneWidth(wished, window)).toBe(expected);
  });
});
