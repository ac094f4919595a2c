/** Figures that were not read as they were meant. */
import type { CellIssue } from '../../../../src/checks/engine/result';
import { misreadCandidates } from '../../../../src/diagnosis/candidates/misread';
import { suppose } from '../../../../src/diagnosis/trial';
import {
  asText,
  cellNamed,
  decimal,
  handMade,
  live,
  nameOf,
  type HandEquation,
  type HandFigure,
  type HandMade,
} from '../handMade';
import { told, trialOf } from './told';

describe('figures that were not read as meant', () => {
  function issueOf(
    kind: string,
    address: string,
    proposed: number | null,
    stated: number | null = null,
  ): CellIssue {
    return {
      check: 'text-number',
      cell: cellNamed(address),
      severity: 'error',
      outcome: 'fail',
      kind,
      stated: stated === null ? null : decimal(stated),
      proposed: proposed === null ? null : decimal(proposed),
      message: { key: 'findings.hygiene.unit-missing' },
    };
  }
  function misread(hand: HandMade, issue: CellIssue, trial = trialOf(hand)): readonly string[] {
    return misreadCandidates(hand.network, trial, [issue]).map(told);
  }
  const slipped = handMade([{ rows: [[3526], [3.5], [26]] }], ['A1 = A2 + A3']);

  test('a separator that slipped', () => {
    const issue = issueOf('slipped-separator', 'A2', 3500, 3.5);
    expect(misread(slipped, issue)).toEqual(['A2=3500 at 0.4 (slipped-separator)']);
    const [found] = misreadCandidates(slipped.network, trialOf(slipped), [issue]);
    expect([found && nameOf(found.cell), found?.singleCell, found?.explanations]).toEqual([
      'A2',
      false,
      [{ kind: 'slipped-separator', stated: decimal(3.5), expected: decimal(3500) }],
    ]);
  });

  test('not where no other figure is proposed, or none is stated, or it was supposed already', () => {
    expect(misread(slipped, issueOf('slipped-separator', 'A2', null, 3.5))).toEqual([]);
    expect(misread(slipped, issueOf('slipped-separator', 'A2', 3500))).toEqual([]);
    expect(misread(slipped, issueOf('fraction', 'A2', 3500, 3.5))).toEqual([]);
    const { trial } = suppose(slipped.network, trialOf(slipped), new Map([[cellNamed('A2'), decimal(7)]]));
    expect(misread(slipped, issueOf('slipped-separator', 'A2', 3500, 3.5), trial)).toEqual([]);
  });

  /** Two totals of the text 35 and of 26. */
  function withText(
    total: HandFigure,
    second: HandFigure,
    equations: readonly HandEquation[] = ['A1 = A2 + A3', 'B1 = A2 + A3'],
  ): HandMade {
    return handMade(
      [
        {
          rows: [
            [total, second],
            [asText(35), null],
            [26, null],
          ],
        },
      ],
      equations,
    );
  }

  test.each<[string, HandFigure, HandFigure, readonly string[]]>([
    ['in one', live('=A2+A3', 26), 61, ['A1=61 at 0.4 (text-number)']],
    ['in both', live('=A2+A3', 26), live('=A2+A3', 26), ['A1=61 B1=61 at 0.4 (text-number)']],
    ['in none', live('=A2+A3', 61), 61, []],
    ['by another amount', live('=A2+A3', 27), 61, []],
    ['though typed', 26, 61, []],
    ['though it is text itself', asText(26), 61, []],
    ['where the total is empty', null, 61, []],
  ])('text that sums leave out: %s', (_, total, second, expected) => {
    expect(misread(withText(total, second), issueOf('number-as-text', 'A2', 35))).toEqual(expected);
  });

  test('text that is taken away', () => {
    const hand = handMade([{ rows: [[live('=A3-A2', 61)], [asText(35)], [61]] }], ['A1 = A3 - A2']);
    expect(misread(hand, issueOf('number-as-text', 'A2', 35))).toEqual(['A1=26 at 0.4 (text-number)']);
  });

  test('text that would have to be taken away, and not added', () => {
    const hand = handMade([{ rows: [[live('=A3-A2', -9)], [asText(35)], [61]] }], ['A1 = A3 - A2']);
    expect(misread(hand, issueOf('number-as-text', 'A2', 35))).toEqual([]);
  });

  test('rates say nothing of it', () => {
    const hand = handMade(
      [
        {
          rows: [
            [live('=A2/A3', 0), 0],
            [asText(35), 0],
            [1, 0],
          ],
        },
      ],
      ['A1 = A2 / A3 * 1'],
    );
    expect(hand.failing).toEqual([0]);
    expect(misread(hand, issueOf('number-as-text', 'A2', 35))).toEqual([]);
  });

  test('nor does a total that cannot be judged', () => {
    const hand = handMade([{ rows: [[live('=A2+A3', 26)], [asText(35)], ['?']] }], ['A1 = A2 + A3']);
    expect(misread(hand, issueOf('number-as-text', 'A2', 35))).toEqual([]);
  });

  test('nor does what else is said of a text', () => {
    expect(misread(withText(live('=A2+A3', 26), 61), issueOf('ambiguous', 'A2', 35))).toEqual([]);
  });
});
