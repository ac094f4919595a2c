/** What a catalogue says, as sentences. */
import type { Message, MessageParam } from '../messages/message';
import { isComplete, type LocalityList } from './localityList';
import type { PolicyParameter } from './policyParameter';
import { budgetLines, type CapitalType, type Programme } from './programme';

type ParameterValue = Pick<PolicyParameter, 'comparison' | 'value' | 'upper' | 'unit'>;

/** Whether the value is one that somebody still has to enter. */
export function isUnknown({ comparison, value, upper }: ParameterValue): boolean {
  if (comparison === 'rule') return false;
  return value === null || (comparison === 'between' && upper === null);
}

/** "từ 3% trở lên"; a value that is not known is never shown as a figure. */
export function valueText(parameter: ParameterValue): Message {
  const { comparison, value, upper, unit } = parameter;
  if (isUnknown(parameter)) return { key: 'catalogue.parameter.unknown' };
  const withUnit = (plain: string | null): MessageParam => ({
    message: { key: `catalogue.unit.${unit}`, params: { value: { decimal: plain ?? '' } } },
  });
  const key = `catalogue.value.${comparison}`;
  if (comparison === 'rule') return { key };
  if (comparison !== 'between') return { key, params: { value: withUnit(value) } };
  return { key, params: { value: { decimal: value ?? '' }, upper: withUnit(upper) } };
}

/** As text: a year is not written with a thousands separator. */
export function yearsText({ from, to }: PolicyParameter): Message {
  const params = { from: String(from), to: String(to) };
  if (from === null && to === null) return { key: 'catalogue.years.none' };
  if (to === null) return { key: 'catalogue.years.from', params };
  if (from === null) return { key: 'catalogue.years.to', params };
  return { key: from === to ? 'catalogue.years.one' : 'catalogue.years.both', params };
}

export function documentText({ document, article }: PolicyParameter): Message | string {
  if (document === '') return { key: 'catalogue.parameter.no-document' };
  return article === ''
    ? document
    : { key: 'catalogue.parameter.document-article', params: { document, article } };
}

/** "2021 - 2025 · 7 dự án, 13 dòng kinh phí" */
export function sizeText(programme: Programme): Message {
  const { period, projects } = programme;
  const params = {
    from: String(period.from),
    to: String(period.to),
    projects: projects.length,
    lines: budgetLines(programme).length,
  };
  return { key: 'catalogue.programmes.size', params };
}

/** The capital types as the programme calls them, in its order. */
export function typeNames(
  { capitalTypes }: Pick<Programme, 'capitalTypes'>,
  ids: readonly CapitalType[],
): MessageParam {
  return { list: capitalTypes.filter(({ id }) => ids.includes(id)).map(({ name }) => name) };
}

/** "52 trên 74 địa bàn": a list that is not complete says what follows from that. */
export function listSizeText(list: Pick<LocalityList, 'total' | 'places'>): Message {
  const params = { count: list.places.length, total: list.total };
  return { key: isComplete(list) ? 'catalogue.list.complete' : 'catalogue.list.incomplete', params };
}

/** Each province with its localities, in the order of the list: "Bắc Kạn: Pác Nặm, Ngân Sơn". */
export function placesByProvince({ places }: Pick<LocalityList, 'places'>): readonly {
  readonly province: string;
  readonly names: readonly string[];
}[] {
  const provinces = [...new Set(places.map(({ province }) => province))];
  return provinces.map((province) => ({
    province,
    names: places.filter((place) => place.province === province).map(({ name }) => name),
  }));
}
