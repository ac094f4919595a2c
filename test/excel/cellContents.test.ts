import { cellInput, contentGrid } from '../../src/excel/cellContents';
import { layoutCell, smallLayout } from './layouts';

describe('cellInput', () => {
  it.each([
    ['Tổng số', 'Tổng số'],
    ['- Vốn sự nghiệp', "'- Vốn sự nghiệp"],
    ['+ Vốn đầu tư', "'+ Vốn đầu tư"],
    ['@', "'@"],
    ["'trích", "''trích"],
    ['2022', "'2022"],
    ['1.1', "'1.1"],
    ['(5)', "'(5)"],
    ['12/5', "'12/5"],
    ['5%', "'5%"],
    ['₫ 5', "'₫ 5"],
    ['TRUE', "'TRUE"],
    ['Mar-05', "'Mar-05"],
    ['#N/A', "'#N/A"],
    ['Năm 2022', 'Năm 2022'],
    ['Marketing', 'Marketing'],
    ['True story', 'True story'],
    ['', null],
  ])('keeps the text %j a text', (text, expected) => {
    expect(cellInput(layoutCell('A1', text, {}, 'text'))).toBe(expected);
  });

  it('guards text that only looks like a formula, and no formula', () => {
    expect(cellInput(layoutCell('A1', '=A2', {}, 'text'))).toBe("'=A2");
    expect(cellInput(layoutCell('A1', '=A2'))).toBe('=A2');
  });

  it('leaves text alone in a cell that is text by its format', () => {
    expect(cellInput(layoutCell('A1', '3.10', { numberFormat: '@' }))).toBe('3.10');
    expect(cellInput(layoutCell('A1', '=x', { numberFormat: '@' }, 'text'))).toBe('=x');
  });

  it('passes numbers and blanks through', () => {
    expect(cellInput(layoutCell('A1', 0))).toBe(0);
    expect(cellInput(layoutCell('A1', null))).toBeNull();
  });
});

describe('contentGrid', () => {
  it('spans the filled cells only, with null between them', () => {
    const grid = contentGrid({
      ...smallLayout(),
      cells: [layoutCell('B2', 1), layoutCell('D3', 2), layoutCell('Z9', null)],
    });
    expect(grid).toEqual({
      area: { top: 1, left: 1, bottom: 2, right: 3 },
      rows: [
        [1, null, null],
        [null, null, 2],
      ],
    });
  });

  it('is null when nothing is to be written', () => {
    expect(contentGrid({ ...smallLayout(), cells: [layoutCell('A1', null)] })).toBeNull();
  });
});
