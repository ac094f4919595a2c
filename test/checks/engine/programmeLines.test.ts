/** The rows of a table by the budget lines of its programme. */
import { leavesBelow, placeOfLine, rowCode } from '../../../src/checks/engine/programmeLines';
import { POVERTY_REDUCTION_2021 } from '../../../src/programme/catalogue';
import { tableOf } from './tables';

describe('rows of budget lines', () => {
  const programme = POVERTY_REDUCTION_2021;
  const table = tableOf([
    ['TT', 'Nội dung', 'Kinh phí'],
    ['I', 'Dự án 1', 30],
    ['1.1.', 'Tiểu dự án 1', 20],
    ['V', 'Dự án 5', 40],
  ]);

  test('a project bears its Roman number, a line its own', () => {
    expect(['1', '5', '1.1', '1.1.b'].map((code) => rowCode(programme, code))).toEqual([
      'I',
      'V',
      '1.1',
      '1.1.b',
    ]);
  });

  test('the row of a line', () => {
    expect(['1', '1.1', '5', '3.2'].map((code) => placeOfLine(table, programme, code))).toEqual([
      0, 1, 2, -1,
    ]);
  });

  test('the rows below one that have none below them', () => {
    const [row] = table.rows;
    if (!row) throw new Error('no row');
    // 0 holds 1 and 4, 1 holds 2 and 3.
    const rows = [null, 0, 1, 1, 0, null].map((parent) => ({ ...row, parent }));
    expect([0, 1, 3, 5].map((place) => leavesBelow({ rows }, place))).toEqual([[2, 3, 4], [2, 3], [3], [5]]);
  });
});
