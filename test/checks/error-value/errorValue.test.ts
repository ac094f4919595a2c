import { errorValueCheck } from '../../../src/checks/error-value/check';
import type { InspectedCell } from '../../../src/checks/engine/check';
import { BROKEN, DASH, idAt, typed, WORDS } from '../engine/equations';
import { onlyTable, readingOf } from '../engine/tables';
import { HOUSEHOLDS, sheetOf } from '../hygiene/sheets';

describe('an error in a figure cell', () => {
  const reading = readingOf(sheetOf(HOUSEHOLDS));
  const place = reading.places.get(idAt('C3'));
  const [column] = onlyTable(reading).columns;

  function inspected(figure: InspectedCell['figure']) {
    if (!place || !column) throw new Error('C3 is no figure');
    const cell: InspectedCell = { id: idAt('C3'), figure, place, snapshot: undefined, column: [] };
    expect(errorValueCheck.looksAtColumn(figure, place)).toBe(false);
    return errorValueCheck.inspect(cell);
  }

  test('is told with its code', () => {
    expect(inspected(BROKEN)).toEqual({
      outcome: 'fail',
      kind: 'error-value',
      stated: null,
      proposed: null,
      message: { key: 'findings.error-value.message', params: { code: '#REF!' } },
    });
  });

  test('all else is none', () => {
    expect([typed(5), WORDS, DASH, { state: 'blank' } as const].map(inspected)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
