/** docs/forms/<id>.md: a form as it is declared. */
import { writeBound } from '../../src/forms/bound';
import { FORM_DEFINITIONS, FORMS, type FormId } from '../../src/forms/catalogue';
import {
  isAdditive,
  leafColumns,
  type ColumnKind,
  type FormRow,
  type FormSource,
} from '../../src/forms/form';
import type { FormOptions } from '../../src/forms/formOptions';
import { translator } from '../../src/locales/translate';
import { MONEY_UNIT_NAMES, MONEY_UNITS } from '../../src/numbers/moneyUnit';
import { columnName } from '../../src/sheet/address';
import { code, page, table } from './markdown';
import { picturesOf, sampleOf } from './printedForms';

/** Forms by locality are shown with two of them. */
const OPTIONS: FormOptions = {
  unitName: '',
  year: 2022,
  moneyUnit: 'trieu-dong',
  localities: ['(địa bàn thứ nhất)', '(địa bàn thứ hai)'],
};

const KINDS: Readonly<Record<ColumnKind, string>> = {
  code: 'code (text)',
  name: 'name',
  text: 'free text',
  track: 'which count',
  quantity: 'quantity',
  money: 'amount',
  count: 'count',
  rate: 'rate (%)',
};

const CERTAINTY: Readonly<Record<FormSource['certainty'], string>> = {
  printed: 'The table was read as it was printed.',
  reconstructed: 'The table was put together from what the plan says; the official sheet may look different.',
  declared: 'The table was declared by a user.',
};

function columnsTable(id: FormId): string {
  const rows = leafColumns(FORM_DEFINITIONS[id], OPTIONS).map(({ column, groups }, place) => [
    columnName(place),
    [...groups, column.header].join(' / '),
    code(column.index),
    KINDS[column.kind],
    code(column.equation ?? ''),
    [
      ...(column.alternatives ?? []).map(code),
      ...(column.countMayFollowRate ? ['the count may have been set from the rate'] : []),
    ].join(', '),
  ]);
  return table(['Column', 'Header', 'Index', 'Holds', 'Equation', 'Right as well'], rows);
}

function rowsTable(rows: readonly FormRow[]): string {
  const label = ({ code: tt, name }: FormRow): string => (tt === '' ? name : tt);
  const parentOf = (row: FormRow): string => {
    const parent = rows.find(({ key }) => key === row.parent);
    return parent ? label(parent) : '';
  };
  return table(
    ['TT', 'Line', 'Role', 'Part of'],
    rows.map((row) => [row.code, row.name, row.role, parentOf(row)]),
  );
}

/** Limits that its figures keep; of tables over several years, in the years shown. */
function limits(id: FormId): readonly string[] {
  const columns = leafColumns(FORM_DEFINITIONS[id], OPTIONS).map(({ column }) => column);
  const vi = translator('vi');
  const rows = (FORM_DEFINITIONS[id].bounds ?? []).flatMap((bound) => {
    const text = writeBound(bound, columns);
    if (text === null) return [];
    const why = vi.say({ key: `findings.bound.${bound.reason}`, params: { factor: bound.factor } });
    return [
      [
        code(text),
        bound.severity ?? 'error',
        bound.linesOnly ? 'lines without lines of their own' : 'every row',
        why,
      ],
    ];
  });
  return rows.length === 0 ? [] : ['## Limits', table(['Limit', 'Severity', 'Holds in', 'Tiếng Việt'], rows)];
}

/** Whose figures the pictures show, and where the whole print is. */
function printNote(id: FormId): string {
  const sample = sampleOf(id);
  const figures = sample
    ? `The figures are those of a real plan, the sample [${sample.id}.xlsx](../../assets/samples/${sample.id}.xlsx).`
    : 'The figures are made up.';
  return `In print: [${id}.pdf](pdf/${id}.pdf). ${figures}`;
}

export function formPage(id: FormId): string {
  const form = FORM_DEFINITIONS[id];
  const info = FORMS.find((one) => one.id === id);
  if (!info) throw new Error(`The form ${id} is not in the catalogue`);
  const [vi, en] = [translator('vi'), translator('en')];
  const additive = leafColumns(form, OPTIONS)
    .filter(({ column: { kind, equation } }) => isAdditive(kind) && !equation)
    .map(({ column: { index } }) => code(index));
  return page([
    `# ${code(id)}: ${vi.say(info.title)}`,
    `${vi.say(info.description)}\n\n${en.say(info.description)}`,
    ...picturesOf(id).map((picture) => `![${vi.say(info.title)}](${picture})`),
    printNote(id),
    `Source: ${form.source.text} ${CERTAINTY[form.source.certainty]}`,
    `Sheet name: ${form.sheetName}. ${
      form.usesMoneyUnit
        ? `Unit of money: ${MONEY_UNITS.map((unit) => MONEY_UNIT_NAMES[unit]).join(', ')}.`
        : 'No amounts of money.'
    } ${form.usesLocalities ? 'One row for each locality.' : 'Fixed rows.'}`,
    '## Columns',
    columnsTable(id),
    ...limits(id),
    '## Rows',
    `A row is the sum of the rows that are part of it, in every column of amounts and counts. In the inserted sheet the entry columns (${additive.join(', ')}) carry that sum as a formula; columns with an equation follow it in every row, totals included, and have to agree with the sum all the same. Rates are never added up.`,
    rowsTable(form.rows(OPTIONS)),
  ]);
}
