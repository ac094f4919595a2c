/** Equations that most figures of a foreign table go against: told once, as something to look at, never as so many errors. */
import type { SettledFamily } from '../diagnosis/settleEquations';
import { lighter } from '../checks/engine/severity';
import { locate, type WorkbookReading } from '../reading/readWorkbook';
import { lineLabel, message, namesFrom } from './describe';
import type { Finding } from './finding';
import { fingerprint } from './fingerprint';

const KIND = 'doubtful-equation';

function toFinding(reading: WorkbookReading, { telling, holds }: SettledFamily): readonly Finding[] {
  const failing = telling.filter(({ outcome }) => outcome === 'fail');
  const [first] = failing;
  if (!first) return [];
  const { equation } = first;
  const { sheet } = locate(reading, equation.target);
  const { address } = namesFrom(reading, equation.target);
  const cell = address(equation.target);
  const kind = equation.relation === 'outline' ? 'outline' : 'row';
  return [
    {
      check: first.check,
      outcome: 'cannot-check',
      severity: lighter('warning', first.severity),
      sheet,
      cell,
      // By an equation that most figures refute no figure is wrong.
      stated: null,
      expected: null,
      difference: null,
      unit: reading.places.get(equation.target)?.table.unit ?? null,
      equation: { text: equation.text, cells: [], source: equation.source },
      causes: [
        {
          kind: KIND,
          cells: failing.map((result) => address(result.equation.target)),
          message: message(`findings.doubtful.${kind}.cause`),
        },
      ],
      suspects: [],
      symptoms: [],
      fixes: [],
      message: message(`findings.doubtful.${kind}`, {
        equation: equation.text,
        line: lineLabel(reading, equation.target),
        holds,
        of: telling.length,
      }),
      waived: null,
      fingerprint: fingerprint([
        KIND,
        sheet,
        equation.text,
        cell,
        ...telling.map((result) => result.stated?.toString() ?? ''),
      ]),
    },
  ];
}

export function doubtfulFindings(
  reading: WorkbookReading,
  families: readonly SettledFamily[],
): readonly Finding[] {
  return families.flatMap((family) =>
    // That words do not mean what they might is nothing to look at.
    family.use === 'doubtful' && family.source !== 'words' ? toFinding(reading, family) : [],
  );
}
