/** Which project a sheet in the workbook is for, and which one it is for after a change. */
import { planWorkbookChange } from '../../src/changes/planWorkbookChange';
import { buildFormLayout } from '../../src/forms/catalogue';
import type { FormOptions } from '../../src/forms/formOptions';
import { NOTHING_KEPT, type KeptWorkbook } from '../../src/kept/keptWorkbook';
import { setSnapshot } from '../core/setSnapshot';
import { LANG_SON_FUNDS } from '../reading/foreign/realTables';
import { PLAIN, shaped } from '../reading/foreign/shapes';

const OPTIONS: FormOptions = {
  unitName: 'Sở Y tế',
  year: 2022,
  endYear: 2023,
  moneyUnit: 'dong',
  localities: [],
};

function withProject(project: string | null): FormOptions {
  return project === null ? OPTIONS : { ...OPTIONS, project };
}

function keptWith(project: string | null): KeptWorkbook {
  const { unitName, year, moneyUnit, localities } = OPTIONS;
  const plan = {
    set: 'agency',
    forms: ['single-project'],
    unitName,
    year,
    endYear: 2023,
    moneyUnit,
    localities,
  };
  return { ...NOTHING_KEPT, plan: { ...plan, programme: '2021-2025', project, freeRows: {} } };
}

/** The titles that a change writes, by sheet; sheets are named after what they are for. */
function titlesAfter(
  sheets: readonly (string | null)[],
  plan: string | null,
  wanted: string | null,
  reworded: Readonly<Record<string, string>> = {},
) {
  const layouts = sheets.map((project) => {
    const name = project ?? 'open';
    const layout = buildFormLayout('single-project', withProject(project));
    const lines = new Map(layout.grid.rows.map(({ key, row }) => [row, key]));
    const cells = layout.cells.map((cell) => {
      const text = cell.column === 1 ? reworded[lines.get(cell.row) ?? ''] : undefined;
      return text === undefined ? cell : { ...cell, content: text };
    });
    return { ...layout, name, cells };
  });
  const result = planWorkbookChange(setSnapshot(layouts), keptWith(plan), {
    kind: 'options',
    options: withProject(wanted),
  });
  if (!result.ok) throw new Error(result.reason.key);
  expect(result.change.refused).toStrictEqual([]);
  return Object.fromEntries(
    result.change.changes.map(({ sheet, contents }) => [
      sheet,
      contents.find(({ row, column }) => row === 2 && column === 0)?.content,
    ]),
  );
}

const MONITORING =
  'NHU CẦU KINH PHÍ THỰC HIỆN TIỂU DỰ ÁN 2: GIÁM SÁT, ĐÁNH GIÁ (DỰ ÁN 7), GIAI ĐOẠN 2022 - 2023';

test('the sheet of the plan becomes that of the project that is chosen now', () => {
  expect(titlesAfter(['7'], '7', '7.2')).toStrictEqual({ '7': MONITORING });
});

test('sheets of other projects stay what they are, though their lines bear the same codes', () => {
  expect(titlesAfter(['3', '7', '6', null], '7', '7.2')).toStrictEqual({
    '7': MONITORING,
  });
});

test('a sub-project alone is not taken for the whole project, nor the other way round', () => {
  expect(titlesAfter(['4', '4.1'], '4.1', '7.2')).toStrictEqual({ '4.1': MONITORING });
  expect(titlesAfter(['4', '4.1'], '4', '7.2')).toStrictEqual({ '4': MONITORING });
});

test('lines that the user has reworded are those of the plan', () => {
  const reworded = { '7.1': 'Tiểu dự án 1: Tập huấn', '7.2': 'Tiểu dự án 2: Giám sát' };
  expect(titlesAfter(['7'], '7', '7.2', reworded)).toStrictEqual({ '7': MONITORING });
});

test('the open table takes the project; a plan that stays the same changes nothing', () => {
  expect(titlesAfter([null, '3'], null, '7.2')).toStrictEqual({ open: MONITORING });
  expect(titlesAfter([null, '3', '7.2'], '3', '3')).toStrictEqual({});
});

test('a table of no known form stays what it is, and is not spoken of', () => {
  const { sheets, ...workbook } = setSnapshot([buildFormLayout('single-project', withProject('7'))]);
  const { sheet: foreign } = shaped(LANG_SON_FUNDS, PLAIN);
  const result = planWorkbookChange({ ...workbook, sheets: [...sheets, foreign] }, keptWith('7'), {
    kind: 'options',
    options: withProject('7.2'),
  });
  if (!result.ok) throw new Error(result.reason.key);
  const { changes, refused } = result.change;
  expect(refused).toStrictEqual([]);
  expect(changes.map(({ sheet }) => sheet)).not.toContain(foreign.name);
});
