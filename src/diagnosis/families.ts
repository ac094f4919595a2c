/** The instances of one equation, together: along all rows of a column, in all columns of a row, or between a column and another sheet. */
import type { EquationResult, Evaluation } from '../checks/engine/result';
import { isSameEquation, type EquationDecision, type EquationKey } from '../kept/equationDecision';
import { positionOf, sheetIndexOf } from '../reading/cellId';
import { ruleCells, type EquationSource } from '../reading/equation';
import type { WorkbookReading } from '../reading/readWorkbook';
import { grouped } from './grouped';

export interface EquationFamily {
  readonly key: EquationKey;
  /** Place of the table. */
  readonly table: number;
  readonly source: EquationSource;
  readonly results: readonly EquationResult[];
  /** Instances that tell something: noughts hold whatever one likes, and what is not there says nothing. */
  readonly telling: readonly EquationResult[];
  readonly holds: number;
  readonly decision: EquationDecision['use'] | null;
}

/** Sheets that an equation takes its figures from, apart from its own. */
function otherSheets({ equation }: EquationResult, reading: WorkbookReading): readonly string[] {
  const own = sheetIndexOf(equation.target);
  const others = new Set(ruleCells(equation.rule).map(sheetIndexOf));
  return [...others]
    .filter((sheet) => sheet !== own)
    .flatMap((sheet) => reading.workbook.sheets[sheet]?.name ?? []);
}

function keyOf(result: EquationResult, reading: WorkbookReading): EquationKey {
  const { equation } = result;
  const { relation } = equation;
  const place = reading.places.get(equation.target);
  const sheet = reading.workbook.sheets[sheetIndexOf(equation.target)]?.name ?? '';
  if (equation.own !== undefined) return { sheet, relation: 'own', text: equation.own.id };
  if (relation === 'row') return { sheet, relation, text: equation.text };
  if (relation === 'outline') {
    const { code = '', name = '', track = '' } = place?.row ?? {};
    return {
      sheet,
      relation,
      text:
        [code, name, track].filter((part) => part !== '').join(' ') ||
        String(positionOf(equation.target).row),
    };
  }
  const column = place?.column.index ?? '';
  return { sheet, relation, text: `${column} = ${otherSheets(result, reading).join(' + ')}` };
}

export function isTelling({ outcome, stated, expected }: Evaluation): boolean {
  if (outcome !== 'pass' && outcome !== 'rounding' && outcome !== 'fail') return false;
  return !(stated?.isZero() === true && expected?.isZero() === true);
}

export function familiesOf(
  reading: WorkbookReading,
  results: readonly EquationResult[],
  decisions: readonly EquationDecision[],
): readonly EquationFamily[] {
  const keyed = results.map((result) => ({ result, key: keyOf(result, reading) }));
  const families = grouped(
    keyed,
    ({ result, key }) => `${result.equation.table} ${key.relation} ${key.text}`,
  );
  return [...families.values()].map((members): EquationFamily => {
    const [{ key, result: first }] = members;
    const own = members.map(({ result }) => result);
    const telling = own.filter(isTelling);
    return {
      key,
      table: first.equation.table,
      source: first.equation.source,
      results: own,
      telling,
      holds: telling.filter(({ outcome }) => outcome !== 'fail').length,
      decision: decisions.find((one) => isSameEquation(one, key))?.use ?? null,
    };
  });
}
