/** The programmes and projects that a sheet may have been made from, the most probable first. */
import type { FormDefinition } from '../forms/form';
import { programmeOf, type FormOptions } from '../forms/formOptions';
import { projectChoices } from '../forms/parts/chosenProject';
import { normalizeCode } from '../programme/outline';
import type { Programme } from '../programme/programme';
import { foldName } from '../reading/names';
import type { Table } from '../reading/table';
import { freeRow } from './identity';

function programmesFor(
  { form }: Table,
  options: FormOptions,
  programmes: readonly Programme[],
): readonly Programme[] {
  const first = programmeOf(options);
  return form.usesProgramme ? [first, ...programmes.filter(({ id }) => id !== first.id)] : [first];
}

/** The choice of each project, and the open one. */
function byProject({ project: _, ...options }: FormOptions): readonly FormOptions[] {
  const choices = projectChoices(programmeOf(options));
  return [options, ...choices.map(({ code }) => ({ ...options, project: code }))];
}

/** The form's own lines as "code name". */
function ownLines(form: FormDefinition, options: FormOptions): readonly string[] {
  return form
    .rows(options)
    .filter(({ key, role }) => freeRow(key) === null && role !== 'total')
    .map(({ code, name }) => `${normalizeCode(code)} ${foldName(name)}`);
}

/**
 * Projects have the same codes I, II on their tables, so only the names tell one from the other. Of those that fit, the one with the most lines:
 * a sub-project's table with its line I would fit a table of the whole project too.
 */
function projectsByName(table: Table, options: FormOptions): readonly FormOptions[] {
  const present = new Set(table.rows.map(({ code, name }) => `${normalizeCode(code)} ${foldName(name)}`));
  return byProject(options)
    .map((tried) => ({ tried, lines: ownLines(table.form, tried) }))
    .filter(({ lines }) => lines.every((line) => present.has(line)))
    .sort((a, b) => b.lines.length - a.lines.length)
    .map(({ tried }) => tried);
}

/** @param options what the plan and the sheet tell; its own project comes last, for a sheet whose names were reworded */
export function candidates(
  table: Table,
  options: FormOptions,
  programmes: readonly Programme[],
): readonly FormOptions[] {
  const tried = programmesFor(table, options, programmes).map((programme) => ({ ...options, programme }));
  if (!table.form.usesProject) return tried;
  return [...tried.flatMap((one) => projectsByName(table, one)), ...tried];
}
