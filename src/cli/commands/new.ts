/** `new`: writes a workbook with standard sheets. Never writes over a file. */
import { FORMS, type FormInfo } from '../../forms/catalogue';
import { buildFormSet } from '../../forms/formSet';
import { projectChoices } from '../../forms/parts/chosenProject';
import { ownFormInfo } from '../../forms/ownForms/ownFormInfo';
import { isLevel, LEVELS } from '../../forms/presets';
import type { FormOptions } from '../../forms/formOptions';
import type { KeptPlan } from '../../kept/keptPlan';
import { writeKept } from '../../kept/keptWorkbook';
import type { Translator } from '../../locales/translate';
import { programmeOfYear } from '../../programme/catalogue';
import type { Programme } from '../../programme/programme';
import { chooseForms } from '../chooseForms';
import { chooseProgramme } from '../chooseProgramme';
import type { CommandLine } from '../commandLine';
import { ExitCode } from '../exitCode';
import { readLocalities } from '../localities';
import { keepingOwnForms, readOwnForms } from '../ownFormFile';
import { plainLine } from '../plainLine';
import { provinceLocalities } from '../provinceLocalities';
import { FileAccessError, type Surroundings } from '../surroundings';
import { usage } from '../usageError';

/** Who makes the plan. Accepted already; the forms that differ by level come later. */
const YEARS = { first: 2016, last: 2050 };

function chooseYear(text: string | undefined, now: Date): number {
  if (text === undefined) return now.getFullYear();
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  if (!(year >= YEARS.first && year <= YEARS.last)) {
    throw usage('year', { value: text, first: String(YEARS.first), last: String(YEARS.last) });
  }
  return year;
}

function checkLevel({ level }: CommandLine['values']): void {
  if (level !== undefined && !isLevel(level)) {
    throw usage('level', { value: level, known: { list: LEVELS } });
  }
}

/** What the table of one project is for; nothing when it is left open. */
function chooseProject(
  code: string | undefined,
  programme: Programme,
  forms: readonly FormInfo[],
): Pick<FormOptions, 'project'> {
  if (code === undefined) return {};
  const forProject = FORMS.filter(({ usesProject }) => usesProject).map(({ id }) => id);
  if (!forms.some(({ usesProject }) => usesProject))
    throw usage('project-unused', { forms: { list: forProject } });
  const known = projectChoices(programme).map((choice) => choice.code);
  if (known.includes(code)) return { project: code };
  const params = { code: plainLine(code), programme: programme.shortName };
  throw known.length === 0
    ? usage('no-projects', params)
    : usage('unknown-project', { ...params, known: { list: known } });
}

async function chooseLocalities(
  { localities, province }: CommandLine['values'],
  year: number,
  surroundings: Surroundings,
): Promise<readonly string[]> {
  if (localities !== undefined && province !== undefined) throw usage('localities-twice');
  if (province !== undefined) return provinceLocalities(province, year);
  return localities === undefined ? [] : readLocalities(localities, surroundings);
}

/** What the sheets were made with, as the pane keeps it: there they can be changed, and the next ones start from it. */
function planMade(forms: readonly FormInfo[], options: FormOptions, programme: Programme): KeptPlan {
  const { unitName, year, moneyUnit, localities, project = null } = options;
  return {
    set: 'own',
    forms: forms.map(({ id }) => id),
    unitName,
    year,
    endYear: null,
    moneyUnit,
    localities,
    programme: programme.id === programmeOfYear(year).id ? null : programme.id,
    project,
    freeRows: {},
  };
}

async function save(path: string, bytes: Uint8Array, surroundings: Surroundings): Promise<void> {
  try {
    await surroundings.writeNewFile(path, bytes);
  } catch (error) {
    if (error instanceof FileAccessError) throw usage(`write-${error.code}`, { path: plainLine(path) });
    throw error;
  }
}

export async function newCommand(
  { values }: CommandLine,
  texts: Translator,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { out: path } = values;
  if (path === undefined) throw usage('no-out');
  if (!/\.xlsx$/i.test(path)) throw usage('out-extension', { path: plainLine(path) });
  checkLevel(values);
  const ownForms = await readOwnForms(values, surroundings);
  const forms = chooseForms(values.forms, values.level, ownForms.map(ownFormInfo));
  const year = chooseYear(values.year, surroundings.now());
  const { kept, programme } = await chooseProgramme(values, year, surroundings);
  const options: FormOptions = {
    unitName: plainLine(values.unit ?? '').trim(),
    year,
    moneyUnit: 'trieu-dong',
    programme,
    ...chooseProject(values.project, programme, forms),
    localities: await chooseLocalities(values, year, surroundings),
  };
  const layouts = buildFormSet(
    forms.map(({ definition }) => definition),
    options,
  );
  const memory = writeKept({
    ...keepingOwnForms(kept, ownForms),
    plan: planMade(forms, options, programme),
  });
  // Loaded only here: writing needs a large library that checking does not.
  const { writeWorkbook } = await import('../../xlsx/writeWorkbook');
  await save(path, await writeWorkbook(layouts, { created: surroundings.now(), memory }), surroundings);
  const lacking = forms.some(({ usesLocalities }) => usesLocalities);
  if (lacking && options.localities.length === 0)
    surroundings.err(`${texts.text('cli.new.no-localities')}\n`);
  const sheets = { list: layouts.map(({ name }) => name) };
  surroundings.out(`${texts.text('cli.new.done', { path: plainLine(path), sheets })}\n`);
  return ExitCode.fine;
}
