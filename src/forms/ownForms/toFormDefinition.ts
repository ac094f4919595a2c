/** From an own form to a form like the built-in ones: what inserts, recognises and checks forms takes it from there. */
import type { FormColumn, FormColumnNode, FormDefinition } from '../form';
import { impliedAlternatives } from './impliedAlternatives';
import { isOwnGroup, type OwnColumn, type OwnColumnNode, type OwnForm } from './ownForm';
import { ownRows } from './ownRows';
import { withYears } from './years';

/** Ids of own forms begin with this, so that none is ever taken for a built-in one. */
const OWN = 'own:';

/** The id that the form goes by among all forms: "own:bieu-02". */
export function ownFormId({ id }: Pick<OwnForm, 'id'>): `own:${string}` {
  return `${OWN}${id}`;
}

export function isOwnFormId(id: string): id is `own:${string}` {
  return id.startsWith(OWN);
}

type Alternatives = ReadonlyMap<string, readonly string[]>;

function toColumn(column: OwnColumn, implied: Alternatives, year: number): FormColumn {
  const { kind, header, index, width, equation, countMayFollowRate, signed, decimals } = column;
  const alternatives = [...(column.alternatives ?? []), ...(implied.get(index) ?? [])];
  return {
    // The code in the index row is the column's name, in the form's own equations and on every sheet of it.
    key: `column-${index}`,
    header: withYears(header, year),
    index,
    kind,
    width,
    ...(equation === undefined ? {} : { equation }),
    ...(alternatives.length === 0 ? {} : { alternatives }),
    ...(countMayFollowRate === undefined ? {} : { countMayFollowRate }),
    ...(signed === undefined ? {} : { signed }),
    ...(decimals === undefined ? {} : { decimals }),
  };
}

function toNodes(
  nodes: readonly OwnColumnNode[],
  implied: Alternatives,
  year: number,
): readonly FormColumnNode[] {
  return nodes.map((node) =>
    isOwnGroup(node)
      ? { header: withYears(node.header, year), columns: toNodes(node.columns, implied, year) }
      : toColumn(node, implied, year),
  );
}

export function toFormDefinition(form: OwnForm): FormDefinition {
  const implied = impliedAlternatives(form);
  return {
    id: ownFormId(form),
    source: { text: form.name, certainty: 'declared' },
    sheetName: form.sheetName,
    annexLabel: form.annexLabel,
    title: ({ year }) => withYears(form.title, year),
    columns: ({ year }) => toNodes(form.columns, implied, year),
    rows: (options) => ownRows(form, options),
    usesLocalities: form.rows.kind === 'localities',
    usesMoneyUnit: form.usesMoneyUnit,
    usesYears: false,
    declaredOutline: form.rows.kind === 'lines',
  };
}
