/** What holds for the sheet of every form, whatever the options. */
import { FORM_DEFINITIONS, FORM_IDS, buildFormLayout } from '../../src/forms/catalogue';
import { isFigure, leafColumns } from '../../src/forms/form';
import { codesOf, declareEquation } from '../../src/forms/indexNotation';
import type { FormOptions } from '../../src/forms/formOptions';
import { areaContains, parseArea, toA1 } from '../../src/sheet/address';
import { OPTIONS } from '../core/workbooks';

const VARIANTS: readonly FormOptions[] = [
  OPTIONS,
  { ...OPTIONS, unitName: '', year: 2025, moneyUnit: 'dong' },
  { ...OPTIONS, moneyUnit: 'ty-dong', localities: ['Xã Một'] },
  { ...OPTIONS, localities: Array.from({ length: 40 }, (_, place) => `Xã ${place + 1}`) },
];
const CASES = FORM_IDS.flatMap((id) =>
  VARIANTS.filter(({ localities }) => !FORM_DEFINITIONS[id].usesLocalities || localities.length > 0).map(
    (options) => ({ id, options }),
  ),
);

describe.each(CASES)(
  '$id, $options.year, $options.moneyUnit, $options.localities.length localities',
  (one) => {
    const layout = buildFormLayout(one.id, one.options);
    const form = FORM_DEFINITIONS[one.id];

    test('no cell is listed twice, and none lies outside the print area', () => {
      const addresses = layout.cells.map(({ row, column }) => toA1(row, column));
      expect(new Set(addresses).size).toBe(addresses.length);
      const outside = layout.cells.filter(({ row, column }) => !areaContains(layout.print.area, row, column));
      expect(outside).toEqual([]);
    });

    test('merged areas do not overlap, and only their corners hold anything', () => {
      const owners = layout.cells.map(({ row, column, content }) => ({
        address: toA1(row, column),
        content,
        merges: layout.merges.filter((area) => areaContains(area, row, column)),
        row,
        column,
      }));
      expect(owners.filter(({ merges }) => merges.length > 1)).toEqual([]);
      const hidden = owners.filter(
        ({ merges: [area], row, column, content }) =>
          area && content !== null && (row !== area.top || column !== area.left),
      );
      expect(hidden).toEqual([]);
    });

    test('formulas speak of cells of the sheet only, never of themselves', () => {
      const known = new Set(layout.cells.map(({ row, column }) => toA1(row, column)));
      for (const { row, column, content, isFormula } of layout.cells) {
        if (!isFormula) continue;
        const text = String(content);
        expect(text).toMatch(/^=/);
        expect(text).not.toMatch(/[!;]/);
        for (const reference of text.match(/\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?/g) ?? []) {
          const area = parseArea(reference);
          if (!area) throw new Error(`${reference} in ${text}`);
          expect(known.has(toA1(area.top, area.left)) && known.has(toA1(area.bottom, area.right))).toBe(true);
          expect([text, areaContains(area, row, column)]).toEqual([text, false]);
        }
      }
    });

    test('every figure cell is either a formula or an entry with a rule, never both', () => {
      const figures = leafColumns(form, one.options).flatMap(({ column: { kind, equation } }, column) =>
        isFigure(kind) ? [{ kind, equation, column }] : [],
      );
      for (const { kind, column } of figures) {
        for (const { row } of layout.grid.rows) {
          const cell = layout.cells.find((other) => other.row === row && other.column === column);
          const rules = layout.inputRules.filter(({ area }) => areaContains(area, row, column));
          // A group has no rate or quantity of its own.
          const none =
            (kind === 'rate' || kind === 'quantity') && rules.length === 0 && cell?.content === null;
          if (none) continue;
          expect([toA1(row, column), rules.length]).toEqual([toA1(row, column), cell?.isFormula ? 0 : 1]);
          for (const rule of rules) {
            expect(rule.minimum).toBe(0);
            expect(rule.wholeNumber).toBe(kind === 'count');
          }
        }
      }
    });

    test('codes are text, so that 3.10 is not 3.1', () => {
      const codes = layout.cells.filter(
        ({ row, column, content }) =>
          column === 0 && content !== null && layout.grid.rows.some((body) => body.row === row),
      );
      expect(codes.length).toBeGreaterThan(0);
      for (const { content, style } of codes) {
        expect(typeof content).toBe('string');
        expect(style.numberFormat).toBe('@');
      }
    });

    test('the index row repeats the declaration, and its equations name columns of the form', () => {
      const indexes = leafColumns(form, one.options).map(({ column }) => column);
      const indexRow = layout.print.titleRows.last;
      const texts = layout.cells
        .filter(({ row }) => row === indexRow)
        .sort((a, b) => a.column - b.column)
        .map(({ content }) => content);
      expect(texts).toEqual(indexes.map(({ equation, index }) => equation ?? index));
      const known = new Set(indexes.map(({ index }) => index));
      for (const { index, equation, alternatives = [] } of indexes) {
        for (const text of [...(equation ? [equation] : []), ...alternatives]) {
          const declared = declareEquation(text);
          expect(declared.target).toBe(index);
          expect(codesOf(declared).filter((code) => !known.has(code))).toEqual([]);
        }
      }
    });

    test('it prints across, one header on every page, and the header stays in view', () => {
      const { print, freeze } = layout;
      expect([print.orientation, print.centerHorizontally]).toEqual(['landscape', true]);
      expect(freeze).toEqual({ rows: print.titleRows.last + 1, columns: 2 });
      expect(print.area.right).toBe(layout.columnWidths.length - 1);
      expect(print.titleRows.first).toBe(6);
      expect(layout.cells.every(({ style }) => style.fontName === 'Times New Roman')).toBe(true);
    });
  },
);
