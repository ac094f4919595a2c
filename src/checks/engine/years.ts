/** In which years a check holds: the years of the programmes' parameters that it holds figures against. */
import { PROGRAMMES } from '../../programme/catalogue';
import type { Programme } from '../../programme/programme';
import type { CheckInfo } from './check';

export interface YearsOfCheck {
  /** Id of the built-in programme. */
  readonly programme: string;
  readonly from: number;
  readonly to: number;
}

function inProgramme(
  { id, period, parameters }: Programme,
  names: readonly string[],
): readonly YearsOfCheck[] {
  const own = parameters.filter((parameter) => names.includes(parameter.id));
  if (own.length === 0) return [];
  const from = Math.max(period.from, Math.min(...own.map((one) => one.from ?? period.from)));
  const to = Math.min(period.to, Math.max(...own.map((one) => one.to ?? period.to)));
  return [{ programme: id, from, to }];
}

/** Per built-in programme that has such parameters; `any` where the check asks for none: it holds in every year. */
export function yearsOf(
  { parameters }: Pick<CheckInfo, 'parameters'>,
  programmes: readonly Programme[] = PROGRAMMES,
): 'any' | readonly YearsOfCheck[] {
  return parameters.length === 0
    ? 'any'
    : programmes.flatMap((programme) => inProgramme(programme, parameters));
}
