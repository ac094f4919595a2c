/** From the words of the command line to a command with its options, checked. */
import { parseArgs } from 'node:util';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../locales/translate';
import { usage } from './usageError';

export const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  lang: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  forms: { type: 'string' },
  programme: { type: 'string' },
  project: { type: 'string' },
  unit: { type: 'string' },
  level: { type: 'string' },
  year: { type: 'string' },
  localities: { type: 'string' },
  province: { type: 'string' },
  id: { type: 'string' },
  catalogue: { type: 'string' },
  'own-forms': { type: 'string' },
  checks: { type: 'string' },
} as const;
type OptionName = keyof typeof OPTIONS;

const EVERYWHERE: readonly OptionName[] = ['help', 'version', 'lang'];
const COMMAND_OPTIONS = {
  check: ['format', 'catalogue', 'own-forms', 'checks'],
  new: [
    'out',
    'forms',
    'programme',
    'project',
    'unit',
    'level',
    'year',
    'localities',
    'province',
    'catalogue',
    'own-forms',
  ],
  forms: ['format', 'id'],
  programmes: ['format', 'id', 'catalogue'],
  checks: ['format'],
  relations: ['format', 'catalogue', 'own-forms'],
} as const satisfies Record<string, readonly OptionName[]>;
export type CommandName = keyof typeof COMMAND_OPTIONS;

export interface CommandLine {
  /** `null` when none was named, as in `soat-bieu --help`. */
  readonly command: CommandName | null;
  readonly files: readonly string[];
  readonly values: Readonly<Partial<Record<OptionName, string>>>;
  readonly help: boolean;
  readonly version: boolean;
}

function isCommand(text: string): text is CommandName {
  return Object.hasOwn(COMMAND_OPTIONS, text);
}

function isOption(text: string): text is OptionName {
  return Object.hasOwn(OPTIONS, text);
}

export function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/**
 * The language of the answers, found before anything else so that even a complaint about the command line is understood:
 * `--lang`, then SOAT_BIEU_LANG, then Vietnamese.
 */
export function chooseLanguage(words: readonly string[], environment: string | undefined): Language {
  const { tokens } = tokenize(words);
  const named = tokens.flatMap((token) =>
    token.kind === 'option' && token.name === 'lang' ? [token.value] : [],
  );
  return [named.at(-1), environment].find(isLanguage) ?? DEFAULT_LANGUAGE;
}

// Not "strict": Node's own complaints are English only, so the tokens are looked at here.
function tokenize(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
}

/** @throws UsageError for anything that is not part of the command */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const values: Partial<Record<OptionName, string>> = {};
  const positionals: string[] = [];
  const given = new Set<OptionName>();
  for (const token of tokenize(words).tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (!isOption(token.name)) throw usage('unknown-option', { option: token.rawName });
    given.add(token.name);
    if (OPTIONS[token.name].type === 'boolean') {
      if (token.value !== undefined) throw usage('no-value', { option: token.rawName });
      continue;
    }
    const isNextOption = !token.inlineValue && token.value?.startsWith('--');
    if (token.value === undefined || token.value === '' || isNextOption) {
      throw usage('missing-value', { option: token.rawName });
    }
    values[token.name] = token.value;
  }
  const [command = null, ...files] = positionals;
  if (command !== null && !isCommand(command)) throw usage('unknown-command', { command });
  checkOptions(command, given, values);
  return { command, files, values, help: given.has('help'), version: given.has('version') };
}

function checkOptions(
  command: CommandName | null,
  given: ReadonlySet<OptionName>,
  values: CommandLine['values'],
): void {
  const own: readonly OptionName[] = command === null ? [] : COMMAND_OPTIONS[command];
  const foreign = [...given].find((name) => !EVERYWHERE.includes(name) && !own.includes(name));
  if (foreign !== undefined)
    throw usage('foreign-option', { option: `--${foreign}`, command: command ?? '' });
  if (values.lang !== undefined && !isLanguage(values.lang)) throw usage('language', { value: values.lang });
  if (values.format !== undefined && values.format !== 'text' && values.format !== 'json') {
    throw usage('format', { value: values.format });
  }
}
