/** Puts the stand-in Excel at the other end of a frame's messages. */
import { connectAddIn } from '../../host/crossFrame';
import { ExcelHost } from '../../host/excelHost';
import type { OfficeMetadata } from '../../host/metadata';
import type { ConnectHost, ConnectionOptions, HostConnection } from './hostConnection';

/** The language of Office itself; the add-in's own choice of language goes before it. */
const DISPLAY_LANGUAGE = 'vi-VN';
const CHECK_EVERY_MS = 50;
/** A page that has not asked for commands after this time never will. */
const LONGEST_START_MS = 15_000;

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + LONGEST_START_MS;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error('The commands page did not get ready');
    await new Promise((goOn) => setTimeout(goOn, CHECK_EVERY_MS));
  }
}

function connect(metadata: OfficeMetadata, { book, post, onProblem }: ConnectionOptions): HostConnection {
  const waiting: (() => void)[] = [];
  const host = new ExcelHost({
    metadata,
    book,
    onUnimplemented: (member) => onProblem(`not implemented: ${member}`),
    onHostFault: (error) => onProblem(describe(error)),
  });
  const addIn = connectAddIn({
    host,
    post,
    origin: location.origin,
    displayLanguage: DISPLAY_LANGUAGE,
    onUnknown: (what, details) => onProblem(`unknown: ${what} ${JSON.stringify([details]).slice(0, 500)}`),
    onCommandCompleted: () => waiting.shift()?.(),
  });
  return {
    frameName: addIn.frameName,
    receive: (text) => addIn.receive(text),
    runCommand: async (functionName) => {
      await until(() => addIn.acceptsCommands);
      const completed = new Promise<void>((done) => waiting.push(done));
      addIn.runCommand(functionName, functionName);
      await completed;
    },
    disconnect: () => {
      addIn.disconnect();
      // The workbook itself stays: another frame may be looking at it.
      host.events.dispose();
    },
  };
}

/** A way to connect frames, with the wire metadata that was made when the page was built. */
export function hostConnector(metadata: OfficeMetadata): ConnectHost {
  return (options) => connect(metadata, options);
}
