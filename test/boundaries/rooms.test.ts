/** The linter, not good will, keeps the rooms apart: these snippets show that it does. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';

const rooms = jest.requireActual<Linter.Config[]>('../../eslint.rooms.js');
const linter = new Linter({ configType: 'flat' });
const config: Linter.Config[] = [
  { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: tseslint.parser } },
  ...rooms,
];

/** The rules that a snippet breaks when it stands in that file; a snippet that cannot be parsed fails the test. */
function reported(file: string, code: string): string[] {
  return linter
    .verify(code, config, { filename: file })
    .map(({ ruleId, message }) => ruleId ?? `no parse: ${message}`);
}

describe('a room may import', () => {
  test.each([
    ['src/programme/a.ts', '../numbers/decimal'],
    ['src/sheet/a.ts', '../numbers/decimal'],
    ['src/forms/a.ts', '../programme/catalogue'],
    ['src/reading/a.ts', '../forms/catalogue'],
    ['src/checks/sum/a.ts', '../../reading/table'],
    ['src/diagnosis/a.ts', '../checks/sum/check'],
    ['src/findings/a.ts', '../diagnosis/diagnose'],
    ['src/samples/a.ts', '../forms/catalogue'],
    ['src/locales/a.ts', '../messages/message'],
    ['src/excel/a.ts', '../findings/finding'],
    ['src/xlsx/a.ts', '../sheet/snapshot'],
    ['src/xlsx/a.ts', 'fflate'],
    ['src/taskpane/check/A.tsx', '../../excel/workbookPort'],
    ['src/taskpane/A.tsx', '@fluentui/react-components'],
    ['src/commands/a.ts', '../excel/workbookPort'],
    ['src/commands/a.ts', '../taskpane/preferences'],
    ['src/cli/a.ts', '../xlsx/readWorkbook'],
    ['src/cli/a.ts', 'node:fs'],
    ['src/workbench/server/a.ts', 'node:http'],
    ['src/workbench/a.ts', '../excel/workbookPort'],
    ['src/numbers/a.ts', 'decimal.js'],
    ['src/numbers/a.ts', './decimal'],
    ['src/checks/sum/a.ts', '../shared'],
  ])('%s: %s', (file, target) => {
    expect(reported(file, `import { x } from '${target}'; x();`)).toEqual([]);
  });
});

test('a part of the pane may be loaded later', () => {
  const code = "export const x = [import('@fluentui/react-components'), import('../forms/catalogue')];";
  expect(reported('src/taskpane/A.tsx', code)).toEqual([]);
});

describe('a room may not import', () => {
  test.each([
    ['src/numbers/a.ts', '../messages/message'],
    ['src/messages/a.ts', '../numbers/decimal'],
    ['src/programme/a.ts', '../forms/catalogue'],
    ['src/sheet/a.ts', '../messages/message'],
    ['src/forms/a.ts', '../reading/table'],
    ['src/reading/a.ts', '../checks/sum/check'],
    ['src/reading/deep/a.ts', '../../findings/finding'],
    ['src/checks/sum/a.ts', '../../diagnosis/diagnose'],
    ['src/diagnosis/a.ts', '../findings/finding'],
    ['src/findings/a.ts', '../excel/workbookPort'],
    ['src/findings/a.ts', '../locales/translate'],
    ['src/samples/a.ts', '../reading/table'],
    ['src/excel/a.ts', '../taskpane/App'],
    ['src/excel/a.ts', '../xlsx/readWorkbook'],
    ['src/xlsx/a.ts', '../excel/workbookPort'],
    ['src/taskpane/A.tsx', '../xlsx/readWorkbook'],
    ['src/taskpane/A.tsx', '../reading/table'],
    ['src/commands/a.ts', '../taskpane/App'],
    ['src/commands/a.ts', '../taskpane/preferences/more'],
    ['src/cli/a.ts', '../excel/workbookPort'],
    ['src/cli/a.ts', '../taskpane/App'],
    ['src/taskpane/A.tsx', '../workbench/page/main'],
    ['src/cli/a.ts', '../workbench/model'],
    ['src/forms/a.ts', '../../src/excel/workbookPort'],
    ['src/forms/a.ts', '../excel'],
    ['src/findings/a.ts', 'node:crypto'],
    ['src/findings/a.ts', 'crypto'],
    ['src/forms/a.ts', 'react'],
    ['src/excel/a.ts', 'node:fs'],
    ['src/taskpane/A.tsx', 'exceljs'],
    ['src/numbers/a.ts', 'decimal.js-light'],
    ['src/workbench/page/a.ts', 'node:fs'],
  ])('%s: %s', (file, target) => {
    expect(reported(file, `import { x } from '${target}'; x();`)).toEqual(['no-restricted-imports']);
  });

  test.each([
    ["export { x } from '../excel/run';", 'no-restricted-imports'],
    ["import type { X } from '../excel/run'; export type Y = X;", 'no-restricted-imports'],
    ["export const x = import('../excel/run');", 'no-restricted-syntax'],
    ["export type Y = import('../excel/run').X;", 'no-restricted-syntax'],
    ["export const x = import('react');", 'no-restricted-syntax'],
  ])('by another way: %s', (code, rule) => {
    expect(reported('src/forms/a.ts', code)).toEqual([rule]);
  });
});

describe('surroundings', () => {
  test('the types of Office.js are as closed to a room as its objects', () => {
    expect(reported('src/xlsx/a.ts', 'export type A = Excel.Range;')).toEqual(['no-restricted-syntax']);
  });

  test.each([
    ['src/findings/a.ts', 'void Office.context;'],
    ['src/taskpane/check/A.tsx', 'void Excel.run;'],
    ['src/forms/a.ts', 'document.title;'],
    ['src/checks/a.ts', 'window.name;'],
    ['src/excel/a.ts', 'document.title;'],
    ['src/numbers/a.ts', 'process.exit();'],
    ['src/taskpane/A.tsx', 'process.exit();'],
    ['src/cli/a.ts', 'window.name;'],
  ])('%s may not: %s', (file, code) => {
    expect(reported(file, code)).toEqual(['no-restricted-globals']);
  });

  test.each([
    ['src/excel/a.ts', 'void Excel.run; export type A = Excel.Range;'],
    ['src/commands/a.ts', 'Office.actions.associate();'],
    ['src/taskpane/index.tsx', 'Office.onReady(); document.title;'],
    ['src/taskpane/check/A.tsx', 'document.title;'],
    ['src/cli/a.ts', 'process.exit();'],
    ['src/forms/a.ts', 'const document = 1; export { document };'],
  ])('%s may: %s', (file, code) => {
    expect(reported(file, code)).toEqual([]);
  });
});

test('every folder of src/ is a room with rules, or the workbench', () => {
  const folders = readdirSync(join(__dirname, '../../src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const ruled = rooms.map(({ name }) => name?.replace('rooms/', ''));
  expect(folders.filter((name) => name !== 'workbench' && !ruled.includes(name))).toEqual([]);
});
