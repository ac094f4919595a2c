/** docs/mutation.md: what the last run came to, per folder, and every survivor with the reason why it may live. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { folderOf } from './mutant';
import { reasonOf, type FileResult, type Known, type Results, type Survivor } from './results';

const PAGE = join(__dirname, '../../docs/mutation.md');
/** Everything below is written by the command. */
const FROM_HERE = '<!-- Below: written by `npm run mutation`. -->';

type Files = readonly (readonly [string, FileResult])[];

const percent = (part: number, whole: number): string =>
  whole === 0 ? '0' : ((part * 100) / whole).toFixed(1);

function rowOf(name: string, files: Files, known: readonly Known[]): string {
  const mutants = files.reduce((sum, [, result]) => sum + result.mutants, 0);
  const timeouts = files.reduce((sum, [, result]) => sum + result.timeouts, 0);
  const alive = files.flatMap(([file, result]) => result.alive.map((one) => [file, one] as const));
  const explained = alive.filter(([file, one]) => reasonOf(file, one, known) !== null).length;
  const unreached = alive.filter(([, one]) => one.unreached).length;
  const cells = [mutants, mutants - alive.length, timeouts, alive.length, unreached, explained].map(String);
  return `| ${[name, ...cells, percent(alive.length, mutants)].join(' | ')} |`;
}

/** Code within a table. */
function code(text: string): string {
  const escaped = text.replaceAll('|', '\\|');
  return escaped.includes('`') ? `\`\` ${escaped} \`\`` : `\`${escaped}\``;
}

function survivorLine(file: string, survivor: Survivor, known: readonly Known[]): string {
  const { line, inside, was, now, unreached } = survivor;
  const why = reasonOf(file, survivor, known) ?? `unexplained${unreached ? ' (no test comes here)' : ''}`;
  return `| ${String(line)} ${inside && code(inside)} | ${code(was)} → ${code(now)} | ${why} |`;
}

function survivorsOf([file, { alive }]: Files[number], known: readonly Known[]): readonly string[] {
  if (alive.length === 0) return [];
  return [
    '',
    `### ${file}`,
    '',
    '| Line | Change | Why it lives |',
    '| --- | --- | --- |',
    ...alive.map((survivor) => survivorLine(file, survivor, known)),
  ];
}

const HEAD = [
  '| Folder | Mutants | Noticed | of these out of time | Alive | of these not reached | of these explained | Alive % |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
];

function tableOf(all: Files, known: readonly Known[]): readonly string[] {
  const folders = [...new Set(all.map(([file]) => folderOf(file)))];
  const inFolder = (folder: string): Files => all.filter(([file]) => folderOf(file) === folder);
  const rows = folders.map((folder) => rowOf(folder, inFolder(folder), known));
  return [...HEAD, ...rows, rowOf('**all**', all, known)];
}

function sectionOf(title: string, all: Files, known: readonly Known[]): readonly string[] {
  if (all.length === 0) return [];
  return [
    '',
    `## ${title}`,
    '',
    ...tableOf(all, known),
    ...all.flatMap((result) => survivorsOf(result, known)),
  ];
}

function staleReasons(files: Results['files'], known: readonly Known[]): readonly string[] {
  return known
    .filter((one) => {
      const result = files[one.file];
      return result && !result.alive.some((survivor) => reasonOf(one.file, survivor, [one]) !== null);
    })
    .map(({ file, was, now }) => `no longer alive: ${file}: ${was} -> ${now}`);
}

/** Writes the page, and says which reasons have nothing to explain any more. */
export async function writePage(
  { date, leftOut, files, sample }: Results,
  known: readonly Known[],
): Promise<readonly string[]> {
  const page = readFileSync(PAGE, 'utf8');
  const lines = [
    FROM_HERE,
    ...(sample
      ? sectionOf(
          `A sample of all ${String(sample.of)} mutants, by seed ${String(sample.seed)}, on ${sample.date}`,
          Object.entries(sample.files),
          known,
        )
      : []),
    ...sectionOf(`Whole files, the last of them on ${date}`, Object.entries(files), known),
    '',
    '## Tests that were left out',
    '',
    ...leftOut.map((test) => `- ${test}`),
    '',
  ];
  const style = await resolveConfig(PAGE);
  const text = page.slice(0, page.indexOf(FROM_HERE)) + lines.join('\n');
  writeFileSync(PAGE, await format(text, { ...style, parser: 'markdown' }));
  return staleReasons(files, known);
}
