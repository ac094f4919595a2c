/** `forms --id X`: one form as it is declared: where it comes from, its columns, its rows. */
import { FORM_DEFINITIONS, FORMS, type FormId } from '../../forms/catalogue';
import { leafColumns, type FormColumn, type FormRow } from '../../forms/form';
import type { FormOptions } from '../../forms/formOptions';
import type { Translator } from '../../locales/translate';

/** Stand-ins for what the user would choose. */
function optionsFor(texts: Translator, year: number): FormOptions {
  return {
    unitName: '',
    year,
    moneyUnit: 'trieu-dong',
    localities: [
      texts.text('cli.form.locality', { number: 1 }),
      texts.text('cli.form.locality', { number: 2 }),
    ],
  };
}

interface ColumnLine {
  readonly index: string;
  readonly header: string;
  readonly kind: FormColumn['kind'];
  readonly equation: string | null;
}

export interface FormPage {
  readonly id: FormId;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly certainty: string;
  readonly columns: readonly ColumnLine[];
  readonly rows: readonly { readonly code: string; readonly name: string; readonly level: number }[];
}

export function describeForm(id: FormId, texts: Translator, year: number): FormPage {
  const form = FORM_DEFINITIONS[id];
  const options = optionsFor(texts, year);
  const info = FORMS.find((one) => one.id === id);
  const rows = form.rows(options);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const level = ({ parent }: FormRow): number => {
    const above = parent === null ? undefined : byKey.get(parent);
    return above === undefined || above.role === 'total' ? 0 : 1 + level(above);
  };
  return {
    id,
    title: info ? texts.say(info.title) : id,
    description: info ? texts.say(info.description) : '',
    source: form.source.text,
    certainty: form.source.certainty,
    columns: leafColumns(form, options).map(({ column, groups }) => ({
      index: column.index,
      header: [...groups, column.header].join(' / ').replaceAll('{year}', String(year)),
      kind: column.kind,
      equation: column.equation ?? null,
    })),
    rows: rows.map((row) => ({ code: row.code, name: row.name, level: level(row) })),
  };
}

/** The page as text: aligned, one line a column and a row. */
export function formText(page: FormPage, texts: Translator): string {
  const width = Math.max(...page.columns.map(({ index, equation }) => (equation ?? index).length)) + 2;
  const columns = page.columns.map(({ index, header, kind, equation }) =>
    texts.text('cli.form.column', { index: (equation ?? index).padEnd(width), header, kind }),
  );
  const codes = Math.max(...page.rows.map(({ code, level }) => code.length + 2 * level)) + 2;
  const rows = page.rows.map(
    ({ code, name, level }) => `  ${`${'  '.repeat(level)}${code}`.padEnd(codes)}${name}`,
  );
  return [
    `${page.id}: ${page.title}`,
    page.description,
    texts.text('cli.form.source', { source: page.source, certainty: page.certainty }),
    '',
    texts.text('cli.form.columns'),
    ...columns,
    '',
    texts.text('cli.form.rows'),
    ...rows.map((row) => row.trimEnd()),
    '',
  ].join('\n');
}
