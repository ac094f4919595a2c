/**
 * The rooms of src/ and what may pass between them (docs/architecture.md), as ESLint rules.
 *
 * Data flows one way: nothing left of excel/ and xlsx/ knows Office, React, the DOM or Node. One table says who may import whom;
 * everything that it does not name is refused.
 */

const CORE = [
  'numbers',
  'words',
  'messages',
  'programme',
  'sheet',
  'formulas',
  'forms',
  'kept',
  'reading',
  'changes',
  'checks',
  'diagnosis',
  'findings',
  'samples',
];
/** What is needed to tell tables and their lines; of units only how their names are compared, without their lists. */
const ABOUT_TABLES = [
  'forms',
  'formulas',
  'programme',
  'sheet',
  'numbers',
  'words',
  'messages',
  'units/sameName',
  'units/kinds',
  'units/knownNames',
];
const INTERFACE = [
  'excel',
  'changes',
  'findings',
  'forms',
  'kept',
  'samples',
  'sheet',
  'numbers',
  'messages',
  'programme',
  'units',
  'locales',
  'preferences',
];

/**
 * `rooms`: other rooms that a room may import, or single modules of them ("room/module"). `packages`: packages that it may import, by the beginning of their names.
 * `host`: what it may know of its surroundings: 'office' (Office.js), 'dom' (browser), 'node'.
 */
const ROOMS = {
  numbers: { rooms: [], packages: ['decimal.js'], host: [] },
  words: { rooms: [], packages: [], host: [] },
  messages: { rooms: [], packages: [], host: [] },
  programme: { rooms: ['numbers', 'messages'], packages: ['valibot'], host: [] },
  sheet: { rooms: ['numbers'], packages: [], host: [] },
  formulas: { rooms: ['sheet'], packages: ['@borgar/fx'], host: [] },
  forms: { rooms: ['programme', 'sheet', 'numbers', 'messages'], packages: ['valibot'], host: [] },
  kept: { rooms: ['forms', 'programme', 'sheet', 'numbers', 'messages'], packages: ['valibot'], host: [] },
  reading: {
    rooms: ['kept', ...ABOUT_TABLES],
    packages: [],
    host: [],
  },
  changes: {
    rooms: ['reading', 'kept', 'forms', 'programme', 'sheet', 'numbers', 'messages'],
    packages: [],
    host: [],
  },
  checks: {
    rooms: ['reading', 'kept/checkSetting', ...ABOUT_TABLES],
    packages: [],
    host: [],
  },
  diagnosis: {
    rooms: ['checks', 'reading', 'kept', 'forms', 'programme', 'sheet', 'numbers', 'messages'],
    packages: [],
    host: [],
  },
  findings: {
    rooms: ['diagnosis', 'checks', 'kept', 'reading', ...ABOUT_TABLES],
    packages: [],
    host: [],
  },
  samples: { rooms: ['forms', 'sheet', 'programme', 'numbers', 'messages'], packages: [], host: [] },
  units: { rooms: ['numbers', 'words', 'messages'], packages: [], host: [] },
  locales: { rooms: ['numbers', 'messages'], packages: ['intl-messageformat'], host: [] },
  preferences: { rooms: ['locales'], packages: [], host: ['dom'] },
  excel: { rooms: CORE, packages: [], host: ['office'] },
  xlsx: { rooms: CORE, packages: ['exceljs', 'fflate', 'saxes'], host: [] },
  // Declaring a form from the selected table is pure reading; all other reading reaches the pane as a review.
  taskpane: {
    rooms: [...INTERFACE, 'reading/declare/declareForm', 'reading/declare/draft'],
    packages: ['react', 'react-dom', '@fluentui/'],
    host: ['dom'],
  },
  commands: {
    // The user's language is kept by the pane; without React, so that the button answers at once.
    rooms: [...INTERFACE, 'taskpane/preferences', 'taskpane/storedLanguage'],
    packages: [],
    host: ['dom', 'office'],
  },
  cli: {
    rooms: [
      'xlsx',
      'findings',
      'checks',
      'forms',
      'kept',
      'samples',
      'locales',
      'programme',
      'units',
      'numbers',
      'messages',
      'sheet',
    ],
    packages: [],
    host: ['node'],
  },
};
/** Never shipped, so it may use everything; and for the same reason nothing may use it. */
const UNSHIPPED = ['workbench'];

/** Where Office.js starts up, which the task pane has to wait for. */
const PANE_START = ['src/taskpane/index.{ts,tsx}'];
const WORKBENCH_IN_BROWSER = ['src/workbench/page/**/*.{ts,tsx}'];

const OFFICE_GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime', 'OSF'];
const OFFICE_MESSAGE = 'Only excel/ and commands/ talk to Office.js.';
const DOM_GLOBALS = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'postMessage',
  'alert',
  'confirm',
  'prompt',
];
const NODE_GLOBALS = ['process', 'Buffer', 'require', 'module', '__dirname', '__filename', 'global'];

function escapePattern(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A module of another room, "../numbers/decimal" from any depth, but for the single modules that are allowed. */
function roomPattern(rooms, modules) {
  const allowed = modules.length > 0 ? `(?!(?:${modules.join('|')})$)` : '';
  return `^(?:\\.{1,2}/)*\\.\\./(?:src/)?${allowed}(?:${rooms.join('|')})(?:/|$)`;
}

/** A package that is not among those named; files with a relative path are another rule's matter. */
function packagePattern({ packages, host }) {
  const allowed = packages.map((name) => escapePattern(name) + (name.endsWith('/') ? '' : '(?:/|$)'));
  if (host.includes('node')) allowed.push('node:');
  return `^(?!${['\\.', ...allowed].join('|')})`;
}

function restrictedGlobals(host) {
  const names = [
    ...(host.includes('office') ? [] : OFFICE_GLOBALS.map((name) => [name, OFFICE_MESSAGE])),
    ...(host.includes('dom') ? [] : DOM_GLOBALS.map((name) => [name, 'This room knows no browser.'])),
    ...(host.includes('node') ? [] : NODE_GLOBALS.map((name) => [name, 'This room knows no Node.'])),
  ];
  return names.map(([name, message]) => ({ name, message }));
}

/**
 * `import(...)` and type-only `import('...')` are held to the same rules as ordinary imports, and `Excel.Range` as a type to
 * those of the globals.
 */
function restrictedSyntax(patterns, host) {
  const imports = patterns.flatMap(({ regex, message }) => {
    const matching = `/${regex.replaceAll('/', '\\u002F')}/`;
    return [
      { selector: `ImportExpression[source.value=${matching}]`, message },
      { selector: `TSImportType[source.value=${matching}]`, message },
    ];
  });
  const officeTypes = `TSQualifiedName[left.name=/^(?:${OFFICE_GLOBALS.join('|')})$/]`;
  return host.includes('office') ? imports : [...imports, { selector: officeTypes, message: OFFICE_MESSAGE }];
}

function roomConfig(name, room, files = [`src/${name}/**/*.{ts,tsx}`]) {
  const others = [...Object.keys(ROOMS), ...UNSHIPPED].filter((other) => other !== name);
  const refused = others.filter((other) => !room.rooms.includes(other));
  const modules = room.rooms.filter((allowed) => allowed.includes('/'));
  const patterns = [
    {
      regex: roomPattern(refused, modules),
      message: `src/${name} may not import this room (see eslint.rooms.js).`,
    },
    {
      regex: packagePattern(room),
      message: `src/${name} may not import this package (see eslint.rooms.js).`,
    },
  ];
  return {
    name: `rooms/${name}`,
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': ['error', ...restrictedSyntax(patterns, room.host)],
      'no-restricted-globals': ['error', ...restrictedGlobals(room.host)],
    },
  };
}

module.exports = [
  ...Object.entries(ROOMS).map(([name, room]) => roomConfig(name, room)),
  roomConfig('taskpane', { ...ROOMS.taskpane, host: ['dom', 'office'] }, PANE_START),
  {
    name: 'rooms/workbench-in-browser',
    files: WORKBENCH_IN_BROWSER,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'This runs in the browser.' }] },
      ],
    },
  },
];
