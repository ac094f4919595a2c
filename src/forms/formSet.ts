/**
 * Bộ biểu: several standard sheets of one plan, linked by formulas where one figure is made from another sheet. Entries stay entries: a link is
 * put only where the relation says that the figure is derived, and the sheet had no formula of its own there.
 */
import type { Programme } from '../programme/programme';
import { toA1 } from '../sheet/address';
import { coverWithRectangles } from '../sheet/rectangles';
import { referenceTo } from '../sheet/sheetReferences';
import type { LayoutCell, SheetLayout } from '../sheet/layout';
import type { FormDefinition, FormRow } from './form';
import { programmeOf, type FormOptions } from './formOptions';
import { buildLayout } from './layout/buildLayout';
import { DERIVED_LOOK } from './layout/styles';
import { pairWithAll, type RelatedRow } from './relations/pairRows';
import { sourceSides, type FormRelation, type RelationSide } from './relations/relation';
import { relationsOf } from './relations/relations';

interface Member {
  readonly id: string;
  readonly layout: SheetLayout;
  readonly programme: Programme;
  readonly rows: readonly RelatedRow<number>[];
}

/** The rows of a form's sheet; a unit's later rows take its code and name from its first. */
function relatedRows(rows: readonly FormRow[], layout: SheetLayout): readonly RelatedRow<number>[] {
  const rowOf = new Map(layout.grid.rows.map(({ key, row }) => [key, row]));
  const parents = new Set(rows.map(({ parent }) => parent));
  let unit = { code: '', name: '' };
  return rows.flatMap((row): RelatedRow<number>[] => {
    const ref = rowOf.get(row.key);
    if (row.track === undefined || row.name !== '') unit = { code: row.code, name: row.name };
    if (ref === undefined) return [];
    return [
      {
        ref,
        ...unit,
        track: row.track ?? '',
        isTotal: row.role === 'total',
        hasChildren: parents.has(row.key),
      },
    ];
  });
}

function columnOf(member: Member, key: string): number | undefined {
  return member.layout.grid.columns.find((column) => column.key === key)?.column;
}

function side(member: Member, { track }: RelationSide): { rows: Member['rows']; track: string | undefined } {
  return { rows: member.rows, track };
}

/** A sheet that figures are taken from. */
interface LinkSource {
  readonly member: Member;
  readonly side: RelationSide;
}

/** The cells of one source that are added up; `null` where its sheet lacks a column. */
function cellsOf({ member, side: { columns } }: LinkSource, row: number): readonly string[] | null {
  const places = columns.flatMap((key) => columnOf(member, key) ?? []);
  if (places.length !== columns.length) return null;
  return places.map((column) => referenceTo(member.id, toA1(row, column)));
}

/** The formula of one linked cell. @param rows of the sources, in their order */
function linkFormula(
  { per }: FormRelation,
  sources: readonly LinkSource[],
  rows: readonly number[],
): string | null {
  const [first] = sources;
  const [firstRow] = rows;
  const found = sources.map((source, place) => cellsOf(source, rows[place] ?? 0));
  const cells = found.flatMap((one) => one ?? []);
  if (!first || firstRow === undefined || found.includes(null)) return null;
  const sum = cells.length === 1 ? (cells[0] ?? '') : `SUM(${cells.join(',')})`;
  if (per === undefined) return `=${sum}`;
  const divisor = columnOf(first.member, per);
  if (divisor === undefined) return null;
  const base = referenceTo(first.member.id, toA1(firstRow, divisor));
  return `=IF(N(${base})=0,"",ROUND(${sum}/${base}*100,2))`;
}

function linksOf(
  relation: FormRelation,
  target: Member,
  sources: readonly LinkSource[],
): ReadonlyMap<string, string> {
  const [key = ''] = relation.target.columns;
  const column = columnOf(target, key);
  const links = new Map<string, string>();
  if (column === undefined) return links;
  for (const [row, from] of pairWithAll(
    relation.rows,
    side(target, relation.target),
    sources.map((source) => side(source.member, source.side)),
  )) {
    const formula = linkFormula(relation, sources, from);
    if (formula !== null) links.set(toA1(row, column), formula);
  }
  return links;
}

function withLinks(member: Member, links: ReadonlyMap<string, string>): SheetLayout {
  if (links.size === 0) return member.layout;
  const linked = (cell: LayoutCell): string | undefined =>
    cell.isFormula ? undefined : links.get(toA1(cell.row, cell.column));
  const cells = member.layout.cells.map((cell): LayoutCell => {
    const formula = linked(cell);
    if (formula === undefined) return cell;
    return { ...cell, content: formula, isFormula: true, style: { ...cell.style, ...DERIVED_LOOK } };
  });
  const isLinked = (row: number, column: number): boolean => links.has(toA1(row, column));
  return { ...member.layout, cells, inputRules: withoutCells(member.layout.inputRules, isLinked) };
}

/** A linked cell is no entry any more; the rule is cut into few pieces that leave it out. */
function withoutCells(
  rules: SheetLayout['inputRules'],
  isLinked: (row: number, column: number) => boolean,
): SheetLayout['inputRules'] {
  return rules.flatMap((rule) => {
    const { top, left, bottom, right } = rule.area;
    const places = Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_, along) => ({ row: top + down, column: left + along })),
    ).flat();
    const kept = places.filter(({ row, column }) => !isLinked(row, column));
    if (kept.length === places.length) return [rule];
    return coverWithRectangles(kept).map((area) => ({ ...rule, area }));
  });
}

/** A sheet that is asked for. */
export interface FormRequest {
  readonly form: FormDefinition;
  readonly options: FormOptions;
}

/** The sheets of a set, in the order asked for; each may have options of its own. */
export function linkedLayouts(requests: readonly FormRequest[]): readonly SheetLayout[] {
  const members = requests.map(({ form, options }): Member => {
    const layout = buildLayout(form, options);
    const programme = programmeOf(options);
    return { id: form.id, layout, programme, rows: relatedRows(form.rows(options), layout) };
  });
  return members.map((target) => {
    const links = new Map<string, string>();
    for (const relation of relationsOf(target.programme)) {
      if (!relation.derived || relation.years !== 'same' || relation.target.form !== target.id) continue;
      const sides = sourceSides(relation);
      const sources = sides.flatMap((from): readonly LinkSource[] => {
        const member = members.find(({ id }) => id === from.form);
        return member ? [{ member, side: from }] : [];
      });
      if (sources.length !== sides.length) continue;
      for (const [cell, formula] of linksOf(relation, target, sources)) links.set(cell, formula);
    }
    return withLinks(target, links);
  });
}

export function buildFormSet(forms: readonly FormDefinition[], options: FormOptions): readonly SheetLayout[] {
  return linkedLayouts(forms.map((form) => ({ form, options })));
}
