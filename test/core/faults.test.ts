/** Every figure of both forms, spoilt in turn: the finding must name the very cell, its right value and the cause. */
import { toA1 } from '../../src/sheet/address';
import type { SheetLayout } from '../../src/sheet/layout';
import { freeze, snapshotOf, workbookOf } from './layoutSnapshot';
import { CORRECT_ANNEX, CORRECT_TARGETS } from './plans';
import { reviewFigures } from './policy';

interface Figure {
  readonly cell: string;
  readonly value: number;
}

function figures(layout: SheetLayout): readonly Figure[] {
  const contents = new Map(layout.cells.map(({ row, column, content }) => [toA1(row, column), content]));
  return layout.grid.rows.flatMap(({ row }) =>
    layout.grid.columns.flatMap(({ column }) => {
      const cell = toA1(row, column);
      const value = contents.get(cell);
      return typeof value === 'number' && value !== 0 ? [{ cell, value }] : [];
    }),
  );
}

function swaps(value: number): readonly number[] {
  const text = String(value);
  return [...text].flatMap((digit, place) => {
    const next = text[place + 1];
    if (next === undefined || digit === next || digit === '.' || next === '.') return [];
    const swapped = Number(text.slice(0, place) + next + digit + text.slice(place + 2));
    return String(swapped).length === text.length ? [swapped] : [];
  });
}

/** What went wrong with the diagnosis, as text; empty when it was right. */
function misses(
  layout: SheetLayout,
  { cell, value }: Figure,
  wrong: number,
  cause: string,
): readonly string[] {
  const { findings } = reviewFigures(workbookOf(snapshotOf(layout, { [cell]: wrong })));
  const [first, ...others] = findings.filter(({ outcome }) => outcome === 'fail');
  const right =
    others.length === 0 &&
    first?.cell === cell &&
    Number(first.expected) === value &&
    first.causes.some(({ kind }) => kind === cause);
  return right ? [] : [`${cell}: ${value} → ${wrong} came out as ${JSON.stringify(findings)}`];
}

describe.each([
  ['annex-1', freeze(CORRECT_ANNEX)],
  ['poverty-target', freeze(CORRECT_TARGETS)],
])('%s, all figures typed', (_, layout) => {
  const all = figures(layout);

  it('has figures to spoil', () => {
    expect(all.length).toBeGreaterThan(50);
  });

  it('names every pair of swapped digits', () => {
    const wrong = all.flatMap((figure) =>
      swaps(figure.value).flatMap((value) => misses(layout, figure, value, 'swapped-digits')),
    );
    expect(wrong).toEqual([]);
  });

  it('names every figure times ten', () => {
    expect(all.flatMap((figure) => misses(layout, figure, figure.value * 10, 'factor'))).toEqual([]);
  });
});
