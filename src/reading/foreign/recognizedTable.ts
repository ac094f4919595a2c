/** What a table is that no index row tells: as the user said, by the words of its columns, or no known form. */
import { toFormDefinition } from '../../forms/ownForms/toFormDefinition';
import type { TableDecision } from '../../kept/tableDecision';
import type { FoundTable } from '../declare/foundTable';
import { implicitForm } from '../declare/writeDraft';
import type { KnownForms } from '../knownForms';
import type { ChosenColumns } from '../match/assign';
import { matchedColumns } from '../match/matchedColumns';
import { fitForm, matchColumns, type ColumnsMatch } from '../match/matchColumns';
import { headerKey, placeOfDecided, type FormLikeness, type Recognition } from '../match/recognition';
import { matchByWords } from '../matchByWords';
import { buildTable, tableOfForm, type FormPlace } from '../readTables';
import type { Table } from '../table';
import { foreignTable, formColumns, unitOf } from './foreignTable';

/** The columns of a known form, all of them and in its order, without its index row: taken away, or typed over. */
function inOrder(found: FoundTable, sheetIndex: number, known: KnownForms): Table | null {
  const { above, columns } = found;
  if (found.found.asOnSheet === true) return null;
  const match = matchByWords(known, columns);
  if (!match) return null;
  return tableOfForm(
    { ...placeOf(found, sheetIndex), indexRow: null },
    match,
    new Map(columns.map(({ column, header }) => [column, header])),
    { unit: match.form.usesMoneyUnit ? above.unit : null, year: above.year },
  );
}

function placeOf({ view, parts, last, indexRow }: FoundTable, sheetIndex: number): FormPlace {
  const { headerTop, bodyTop: first } = parts;
  return { sheet: view.sheet, sheetIndex, headerTop, indexRow: indexRow?.row ?? null, first, last };
}

/** Columns of a form, as the user sees them: by the columns of the sheet. */
function likenessOf({ form, score, columns }: ColumnsMatch, found: FoundTable): FormLikeness {
  return {
    form,
    score,
    columns: columns.map(({ formColumn: { key, kind }, header, place }) => ({
      key,
      header,
      column: place === null ? null : (found.columns[place]?.column ?? null),
      isText: kind === 'text',
    })),
  };
}

/** A table that is told by the words of its columns, wherever they stand, or by the user. */
function byColumns(
  found: FoundTable,
  sheetIndex: number,
  match: ColumnsMatch,
  recognition: Recognition,
): Table {
  const { above } = found;
  const declared = formColumns(toFormDefinition(implicitForm(found).form));
  const hasIndexRow = found.indexRow !== null && found.found.asOnSheet === true;
  const stated = hasIndexRow
    ? [...declared].flatMap(([code, { equation }]) =>
        equation === undefined ? [] : [[code, equation] as const],
      )
    : [];
  const unit = match.form.usesMoneyUnit ? unitOf(found) : null;
  const columns = matchedColumns(found.columns, match.columns, unit, new Map(stated));
  return buildTable(
    placeOf(found, sheetIndex),
    match,
    columns,
    { unit, year: match.firstYear ?? above.year },
    recognition,
  );
}

/** Where the kept columns stand now; those that cannot be found are looked for by their words again. */
function chosenColumns({ columns }: TableDecision, found: FoundTable): ChosenColumns {
  return new Map(
    columns.flatMap(({ key, column }): readonly (readonly [string, number | null])[] => {
      if (column === null) return [[key, null]];
      const place = placeOfDecided(found.columns, column);
      return place === null ? [] : [[key, place]];
    }),
  );
}

/** What a table is that no index row tells. */
export function recognizedTable(
  found: FoundTable,
  sheetIndex: number,
  known: KnownForms,
  decision: TableDecision | undefined,
): Table {
  const { columns, above } = found;
  const recognition: Recognition = {
    how: 'none',
    likeness: null,
    header: decision?.header ?? headerKey(columns),
    columns: columns.map(({ column, header }) => ({ column, header })),
    isDecided: decision !== undefined,
  };
  const form = known.forms.find(({ id }) => id === decision?.form);
  const chosen =
    decision && form && fitForm(form, known.programmes, columns, above.year, chosenColumns(decision, found));
  if (chosen) {
    const likeness = likenessOf(chosen, found);
    return byColumns(found, sheetIndex, chosen, { ...recognition, how: 'chosen', likeness });
  }
  // None of the forms, the user says. A form that is not there any more says nothing.
  if (decision?.form === null) return foreignTable(found, sheetIndex, recognition);
  const ordered = inOrder(found, sheetIndex, known);
  if (ordered) return ordered;
  const best = matchColumns(known, columns, above.year);
  if (!best) return foreignTable(found, sheetIndex, recognition);
  const likeness = likenessOf(best.match, found);
  return best.sure
    ? byColumns(found, sheetIndex, best.match, { ...recognition, how: 'words', likeness })
    : foreignTable(found, sheetIndex, { ...recognition, likeness });
}
