import { BooleanNumber, BorderStyleTypes, CellValueType } from '@univerjs/core';
import { cellData } from '../../../src/workbench/page/grid/cellData';
import { cellStyleData, conditionalStyleData } from '../../../src/workbench/page/grid/cellStyleData';
import { DEFAULT_STYLE, NO_BORDERS } from '../../../src/workbench/model';

describe('cells for the grid', () => {
  it('keep text that looks like a number as text', () => {
    const { v, t } = cellData({
      value: { type: 'text', value: '12.035' },
      formula: null,
      style: DEFAULT_STYLE,
    });
    expect([v, t]).toEqual(['12.035', CellValueType.FORCE_STRING]);
  });

  it('carry the result beside the formula', () => {
    const cell = cellData({ value: { type: 'number', value: 3 }, formula: '=1+2', style: DEFAULT_STYLE });
    expect(cell).toMatchObject({ v: 3, t: CellValueType.NUMBER, f: '=1+2' });
  });

  it('show errors by their code', () => {
    expect(
      cellData({ value: { type: 'error', value: '#DIV/0!' }, formula: '=1/0', style: DEFAULT_STYLE }),
    ).toMatchObject({
      v: '#DIV/0!',
      t: CellValueType.STRING,
    });
  });

  it('look as they do in the workbook', () => {
    const style = cellStyleData({
      ...DEFAULT_STYLE,
      bold: true,
      fill: '#E2EFDA',
      wrap: true,
      numberFormat: '#,##0',
      borders: { ...NO_BORDERS, top: { line: 'continuous', weight: 'medium', color: '#0000FF' } },
    });
    expect(style).toMatchObject({
      bl: BooleanNumber.TRUE,
      bg: { rgb: '#E2EFDA' },
      n: { pattern: '#,##0' },
      bd: { t: { s: BorderStyleTypes.MEDIUM, cl: { rgb: '#0000FF' } }, b: null, l: null, r: null },
    });
    expect(cellStyleData(DEFAULT_STYLE)).not.toHaveProperty('n');
    expect(cellStyleData(DEFAULT_STYLE)).not.toHaveProperty('bg');
  });

  it('take from a conditional format only what it states', () => {
    expect(conditionalStyleData({ fill: '#FFC7CE' })).toEqual({ bg: { rgb: '#FFC7CE' } });
  });
});
