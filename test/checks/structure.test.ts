/** How checks of whole tables are told: by themselves, or with the wrong figure that they explain. */
import { EQUATION_CHECKS } from '../../src/checks/catalogue';
import type { StructureCheck } from '../../src/checks/engine/check';
import { reviewWorkbook } from '../../src/findings/review';
import { cellId } from '../../src/reading/cellId';
import { snapshotOf, workbookOf } from '../core/layoutSnapshot';
import { filledAnnex } from '../core/workbooks';

const text = { key: 'findings.cause.unexplained' };

/** Always points at C10, row 10 and column C. */
const pointing: StructureCheck = {
  kind: 'structure',
  id: 'pointing',
  family: 'formulas',
  severity: 'warning',
  source: 'test',
  description: text,
  severityReason: text,
  forms: 'any',
  parameters: [],
  restsOn: 'workbook',
  inspect: () => [
    {
      outcome: 'fail',
      kind: 'pointed-at',
      cell: cellId(0, 9, 2),
      further: [cellId(0, 10, 2)],
      stated: null,
      proposed: null,
      message: text,
      cause: text,
    },
  ],
};

function review(edits: Readonly<Record<string, number>>, structureChecks: readonly StructureCheck[]) {
  return reviewWorkbook(workbookOf(snapshotOf(filledAnnex(), edits, true)), {
    equationChecks: EQUATION_CHECKS,
    cellChecks: [],
    structureChecks,
  });
}

test('an issue of a table is a finding with all its cells', () => {
  expect(review({}, [pointing]).findings).toEqual([
    expect.objectContaining({
      check: 'pointing',
      outcome: 'fail',
      severity: 'warning',
      cell: 'C10',
      suspects: [{ cell: 'C10', expected: null }],
      causes: [{ kind: 'pointed-at', cells: ['C10', 'C11'], message: text }],
    }),
  ]);
});

test('where its cell is wrong anyway, it is the first cause of that finding', () => {
  const wrong = review({ C10: 1 }, []).findings;
  const told = review({ C10: 1 }, [pointing]).findings;
  expect(wrong).toHaveLength(1);
  expect(told).toHaveLength(1);
  expect(told[0]?.causes.map(({ kind }) => kind)).toEqual([
    'pointed-at',
    ...(wrong[0]?.causes ?? []).map(({ kind }) => kind).filter((kind) => kind !== 'unexplained'),
  ]);
  expect(told[0]?.check).toBe(wrong[0]?.check);
});

test('one that throws is named, and the rest goes on', () => {
  const throwing: StructureCheck = {
    ...pointing,
    id: 'throwing',
    inspect: () => {
      throw new Error('broken on purpose');
    },
  };
  const { findings } = review({}, [throwing, pointing]);
  expect(findings.map(({ check, outcome }) => [check, outcome])).toEqual([
    ['throwing', 'cannot-check'],
    ['pointing', 'fail'],
  ]);
});
