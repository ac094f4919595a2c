/** The names that every standard sheet gives to its parts. */
import { FORM_DEFINITIONS, FORM_IDS, buildFormLayout } from '../../src/forms/catalogue';
import { isFigure, leafColumns } from '../../src/forms/form';
import { areaToA1 } from '../../src/sheet/address';
import type { SheetLayout } from '../../src/sheet/layout';
import { OPTIONS } from '../core/workbooks';

function namesOf({ names }: SheetLayout): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map(({ name, area }) => [name, areaToA1(area)]));
}

test('those of annex I', () => {
  expect(namesOf(buildFormLayout('annex-1', OPTIONS))).toEqual({
    Bang: 'A7:M28',
    SoLieu: 'C10:L28',
    TongSo: 'C10:L10',
  });
});

test('the total of two rows is both', () => {
  const layout = buildFormLayout('poverty-flow', OPTIONS);
  const totals = FORM_DEFINITIONS['poverty-flow'].rows(OPTIONS).filter(({ role }) => role === 'total');
  const rows = totals.map(({ key }) => layout.grid.rows.find((row) => row.key === key)?.row);
  expect(rows).toHaveLength(2);
  const total = layout.names.find(({ name }) => name === 'TongSo')?.area;
  expect([total?.top, total?.bottom]).toEqual(rows);
});

describe.each(FORM_IDS)('%s', (id) => {
  const form = FORM_DEFINITIONS[id];
  const layout = buildFormLayout(id, OPTIONS);
  const rows = form.rows(OPTIONS);
  const rowOf = (key: string): number => layout.grid.rows.find((row) => row.key === key)?.row ?? -1;
  const area = (name: string) => layout.names.find((one) => one.name === name)?.area;

  test('has names that Excel takes, each once', () => {
    const names = layout.names.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z]{4,}$/);
  });

  test('calls the whole table "Bang", with its header and its last row', () => {
    const table = area('Bang');
    expect(table).toMatchObject({ top: layout.print.titleRows.first, left: 0 });
    expect(table?.right).toBe(layout.columnWidths.length - 1);
    expect(table?.bottom).toBe(Math.max(...rows.map(({ key }) => rowOf(key))));
  });

  test('calls its figures "SoLieu", without header and columns of words at the sides', () => {
    const columns = leafColumns(form, OPTIONS).map(({ column }) => isFigure(column.kind));
    expect(area('SoLieu')).toEqual({
      top: layout.print.titleRows.last + 1,
      bottom: area('Bang')?.bottom,
      left: columns.indexOf(true),
      right: columns.lastIndexOf(true),
    });
  });

  test('calls the figures of its total row "TongSo", where there is one', () => {
    const totals = rows.filter(({ role }) => role === 'total').map(({ key }) => rowOf(key));
    const named = area('TongSo');
    if (totals.length === 0) expect(named).toBeUndefined();
    else {
      expect(named?.top).toBe(totals[0]);
      expect([named?.left, named?.right]).toEqual([area('SoLieu')?.left, area('SoLieu')?.right]);
      expect(totals).toContain(named?.bottom);
    }
  });
});
