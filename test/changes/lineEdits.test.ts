import fc from 'fast-check';
import { keptIds, lineEdits } from '../../src/changes/lineEdits';
import { movedLine, type LineEdit } from '../../src/sheet/sheetChange';

/** What the edits make of a list of lines; inserted ones are blank. */
function applied(lines: readonly string[], edits: readonly LineEdit[]): readonly string[] {
  const result = [...lines];
  for (const { kind, first, count } of edits) {
    if (kind === 'delete') result.splice(first, count);
    else result.splice(first, 0, ...Array.from({ length: count }, () => ''));
  }
  return result;
}

function placed(ids: readonly string[], from = 0) {
  return ids.map((id, place) => ({ id, at: from + place }));
}

test('one line more, in the middle, at the beginning, at the end', () => {
  expect(lineEdits('row', placed(['a', 'b'], 9), ['a', 'x', 'b'])).toEqual([
    { kind: 'insert', axis: 'row', first: 10, count: 1 },
  ]);
  expect(lineEdits('row', placed(['a', 'b'], 9), ['x', 'a', 'b'])).toEqual([
    { kind: 'insert', axis: 'row', first: 9, count: 1 },
  ]);
  expect(lineEdits('column', placed(['a', 'b'], 9), ['a', 'b', 'x', 'y'])).toEqual([
    { kind: 'insert', axis: 'column', first: 11, count: 2 },
  ]);
});

test('lines that go are deleted from the end, neighbours together', () => {
  expect(lineEdits('row', placed(['a', 'b', 'c', 'd', 'e']), ['a', 'd'])).toEqual([
    { kind: 'delete', axis: 'row', first: 4, count: 1 },
    { kind: 'delete', axis: 'row', first: 1, count: 2 },
  ]);
});

test('foreign lines between stay where they are', () => {
  const before = [
    { id: 'a', at: 0 },
    { id: 'b', at: 2 },
  ];
  const edits = lineEdits('row', before, ['a', 'x', 'b']);
  expect(applied(['A', 'foreign', 'B'], edits)).toEqual(['A', '', 'foreign', 'B']);
});

test('any list becomes any other: kept lines keep what stands in them', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(ids, ids, (before, after) => {
      const edits = lineEdits('row', placed(before), after);
      const kept = keptIds(before, after);
      expect(applied(before, edits)).toEqual(after.map((id) => (kept.has(id) ? id : '')));
      for (const [place, id] of before.entries()) {
        expect(movedLine(place, 'row', edits)).toBe(kept.has(id) ? after.indexOf(id) : null);
      }
    }),
  );
});

test('edits of the other axis do not move a line', () => {
  expect(movedLine(5, 'row', [{ kind: 'insert', axis: 'column', first: 0, count: 3 }])).toBe(5);
});
