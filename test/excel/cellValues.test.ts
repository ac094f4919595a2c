import { readCells, toCellValue, toFormula } from '../../src/excel/cellValues';

describe('toCellValue', () => {
  it.each([
    [0, 'Double', false, { type: 'number', value: 0 }],
    [true, 'Boolean', false, { type: 'boolean', value: true }],
    ['-', 'String', false, { type: 'text', value: '-' }],
    ['#DIV/0!', 'Error', true, { type: 'error', value: '#DIV/0!' }],
    ['#DIV/0!', 'String', false, { type: 'text', value: '#DIV/0!' }],
    ['', 'Empty', false, null],
    ['', 'String', true, { type: 'text', value: '' }],
    ['', 'Empty', true, { type: 'text', value: '' }],
    ['', 'String', false, { type: 'text', value: '' }],
    [null, 'Empty', false, null],
  ])('%j (%s, formula: %s)', (value, type, hasFormula, expected) => {
    expect(toCellValue(value, type, hasFormula)).toEqual(expected);
  });
});

describe('toFormula', () => {
  it('knows formulas, constants, and text that starts with "="', () => {
    expect(toFormula('=A1', 5)).toBe('=A1');
    expect(toFormula('=A1', '')).toBe('=A1');
    expect(toFormula(5, 5)).toBeNull();
    expect(toFormula('=x', '=x')).toBeNull();
  });
});

describe('readCells', () => {
  it('places cells and leaves blank ones out', () => {
    const cells = readCells(
      {
        values: [['', 5]],
        formulas: [['', '=2+3']],
        valueTypes: [['Empty', 'Double']],
        numberFormats: [['@', '#,##0']],
      },
      10,
      2,
    );
    expect(cells).toEqual([
      { row: 10, column: 3, value: { type: 'number', value: 5 }, formula: '=2+3', numberFormat: '#,##0' },
    ]);
  });

  it('says so when Excel handed over nothing', () => {
    expect(
      readCells({ values: null, formulas: null, valueTypes: null, numberFormats: null }, 0, 0),
    ).toBeUndefined();
  });
});
