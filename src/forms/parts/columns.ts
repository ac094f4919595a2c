/** Columns that several forms share. */
import type { SourceColumn } from '../../programme/programme';
import type { FormColumn, FormColumnGroup } from '../form';

export const CODE: FormColumn = { key: 'code', header: 'TT', index: 'A', kind: 'code', width: 6.5 };

export function nameColumn(header: string, width: number): FormColumn {
  return { key: 'name', header, index: 'B', kind: 'name', width };
}

export function textColumn(key: string, header: string, index: string, width: number): FormColumn {
  return { key, header, index, kind: 'text', width };
}

export interface BySourceOptions {
  readonly key: string;
  readonly header: string;
  /** Index code of the total; the sources follow it. */
  readonly first: number;
  readonly sources: readonly SourceColumn[];
  /** Equation of a source's column, where it is computed; given its place and code. */
  readonly equation?: (place: number, index: number) => string;
  readonly width?: number;
}

/** "Tổng số" and the sources it is made of: 1=2+3+4. */
export function bySource({
  key,
  header,
  first,
  sources,
  equation,
  width = 10.5,
}: BySourceOptions): FormColumnGroup {
  const codes = sources.map((_, place) => first + 1 + place);
  return {
    header,
    columns: [
      {
        key: `${key}.total`,
        header: 'Tổng số',
        index: String(first),
        equation: `${first}=${codes.join('+')}`,
        kind: 'money',
        width: width + 0.5,
      },
      ...sources.map(({ id, name }, place): FormColumn => {
        const index = first + 1 + place;
        const computed = equation?.(place, index);
        return {
          key: `${key}.${id}`,
          header: name,
          index: String(index),
          ...(computed === undefined ? {} : { equation: computed }),
          kind: 'money',
          width,
          source: id,
        };
      }),
    ],
  };
}
