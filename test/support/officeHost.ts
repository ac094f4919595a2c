/**
 * Boots the real office.js, unchanged, inside a Jest test, over the stand-in Excel.
 *
 * The test file must begin with exactly this, in one comment (the address must be https, or the client never gets ready):
 *
 *   /**
 *    * @jest-environment jsdom
 *    * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 *    *\/
 *
 * Boot once per test file (`beforeAll`): the client cannot be loaded twice into one window. Between tests use
 * `reset()`, which empties the workbook. With other requirement sets, write another test file.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { clientFolder, ensureMetadata } from '../../scripts/office-metadata';
import { connectAddIn, type AddInConnection } from '../../src/workbench/host/crossFrame';
import { DEFAULT_REQUIREMENTS, ExcelHost } from '../../src/workbench/host/excelHost';
import type { WorkbookModel } from '../../src/workbench/model';

export interface BootOptions {
  /** Requirement sets that differ from Office LTSC 2021's, e.g. { ExcelApi: '1.9' }. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly book?: WorkbookModel;
  readonly displayLanguage?: string;
  /** The client as Microsoft ships it for production; the default is its readable form. */
  readonly minified?: boolean;
}

export interface BootedOffice {
  readonly book: WorkbookModel;
  readonly host: ExcelHost;
  readonly addIn: AddInConnection;
  readonly info: { host: Office.HostType | null; platform: Office.PlatformType | null };
  /** Number of requests (`context.sync()` calls that sent something) so far. */
  syncs(): number;
  /** What the stand-in lacks, does not understand or got wrong; should be empty at the end of every test. */
  readonly problems: string[];
  /** Ids of ribbon commands that were completed. */
  readonly completedCommands: string[];
  /** Waits until everything under way (requests, events, handlers) has been delivered. */
  settle(): Promise<void>;
  /** Empties the workbook down to one sheet "Sheet1". */
  reset(): void;
}

/** Boots office.js against a stand-in Excel of its own; resolves when `Office.onReady` does. */
export async function bootOffice(options: BootOptions = {}): Promise<BootedOffice> {
  const problems: string[] = [];
  const completedCommands: string[] = [];
  const host = new ExcelHost({
    metadata: ensureMetadata().metadata,
    requirements: { ...DEFAULT_REQUIREMENTS, ...options.requirements },
    ...(options.book ? { book: options.book } : {}),
    onUnimplemented: (member) => problems.push(`not implemented: ${member}`),
    onHostFault: (error) =>
      problems.push(`fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  });
  const { origin } = window.location;
  const addIn = connectAddIn({
    host,
    origin,
    displayLanguage: options.displayLanguage ?? 'vi-VN',
    post: (text) =>
      later(() => window.dispatchEvent(new MessageEvent('message', { data: text, origin, source: window }))),
    onUnknown: (what, details) =>
      problems.push(`unknown: ${what} ${JSON.stringify(details ?? null).slice(0, 200)}`),
    onCommandCompleted: (id) => completedCommands.push(id),
  });
  const info = await loadClient(addIn, origin, options.minified ?? false);
  return {
    book: host.book,
    host,
    addIn,
    info,
    problems,
    completedCommands,
    syncs: () => host.requestCount,
    settle,
    reset: () => emptyBook(host.book),
  };
}

async function loadClient(
  addIn: AddInConnection,
  origin: string,
  minified: boolean,
): Promise<BootedOffice['info']> {
  // jsdom lacks document.domain, by which the client decides whether to trust its host.
  if (!('domain' in document)) Object.defineProperty(document, 'domain', { value: window.location.hostname });
  window.name = addIn.frameName;
  // Without a parent frame the client speaks to its opener.
  const opener = { postMessage: (text: unknown) => later(() => addIn.receive(text)) };
  Object.defineProperty(window, 'opener', { value: opener, configurable: true });
  serveClientScripts(minified);
  const tag = document.createElement('script');
  tag.setAttribute('src', `${origin}/office-js/office.js`);
  // Only to be found by the client, which looks for its own address; jsdom does not fetch it.
  document.head.append(tag);
  runScript(clientFile('office.js', minified));
  return Office.onReady();
}

/** The client loads its other files through script tags; jsdom would not, so they are run from disk. */
function serveClientScripts(minified: boolean): void {
  const insertBefore = Node.prototype.insertBefore;
  const appendChild = Node.prototype.appendChild;
  const serve = (node: Node): boolean => {
    if (!(node instanceof HTMLScriptElement) || !node.src.includes('/office-js/')) return false;
    const name = new URL(node.src).pathname.split('/office-js/')[1] ?? '';
    later(() => {
      runScript(clientFile(name.toLowerCase(), minified));
      node.dispatchEvent(new Event('load'));
    });
    return true;
  };
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    return serve(node) ? node : Reflect.apply(appendChild, this, [node]);
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, child: Node | null): T {
    return serve(node) ? node : Reflect.apply(insertBefore, this, [node, child]);
  };
}

function clientFile(name: string, minified: boolean): string {
  const readable = name.replace(
    /(office|excel-web-16\.00)(\.debug)?\.js$/,
    minified ? '$1.js' : '$1.debug.js',
  );
  return path.join(clientFolder(), readable);
}

/** Runs a script in the test's own realm, so that arrays and errors are of the same kind as the test's. */
function runScript(file: string): void {
  const indirectEval = globalThis.eval;
  indirectEval(`${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`);
}

function emptyBook(book: WorkbookModel): void {
  book.edit('file', () => {
    book.structure.unlock();
    const fresh = book.addSheet({ name: 'fresh-sheet-of-a-reset' });
    // In one batch: else every sheet that goes calculates all that are left.
    book.batch(() => {
      for (const sheet of [...book.sheets]) if (sheet !== fresh) book.deleteSheet(sheet);
    });
    for (const { id } of [...book.names]) book.deleteName(id);
    for (const key of [...book.settings.keys()]) book.deleteSetting(key);
    for (const { id } of book.customXml.parts) book.customXml.delete(id);
    book.renameSheet(fresh, 'Sheet1');
    book.activate(fresh);
  });
}

/** In several rounds: what is under way goes through as many timers, which on a busy machine all come late. */
async function settle(): Promise<void> {
  for (let round = 0; round < 6; round++) await new Promise((done) => setTimeout(done, 6));
}

function later(work: () => void): void {
  setTimeout(work, 0);
}
