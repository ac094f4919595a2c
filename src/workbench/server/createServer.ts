/** The workbench's own web server: the page, the built add-in and Office.js, read-only, to this machine only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { OFFICE_JS_PATH, withLocalOfficeJs } from './paneHtml';
import { readServedFile } from './staticFolder';
import { TRUST_PAGE, TRUST_PAGE_PATH } from './trustPage';

export interface WorkbenchFolders {
  /** The built workbench page. */
  readonly page: string;
  /** The built add-in, as it is shipped. */
  readonly addin: string;
  /** `dist` of the npm package @microsoft/office-js. */
  readonly officeJs: string;
}

interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer | string;
}

export const ADDIN_PATH = '/addin/';
const NOT_FOUND: Answer = { status: 404, contentType: 'text/plain; charset=utf-8', body: 'Not found' };

/** Nothing from outside and nothing to outside. Office.js and Fluent set inline styles; the grid draws from blobs. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The trust page's script is inline; it is the only such page. */
const TRUST_PAGE_POLICY = "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'self'";

async function addinFile(folder: string, path: string): Promise<Answer> {
  const file = await readServedFile(folder, path);
  if (!file) return NOT_FOUND;
  const body = path.endsWith('.html') ? withLocalOfficeJs(file.body.toString('utf8')) : file.body;
  return { status: 200, contentType: file.contentType, body };
}

async function answerFor(folders: WorkbenchFolders, path: string): Promise<Answer> {
  if (TRUST_PAGE_PATH.test(path))
    return { status: 200, contentType: 'text/html; charset=utf-8', body: TRUST_PAGE };
  if (path.startsWith(ADDIN_PATH)) return addinFile(folders.addin, path.slice(ADDIN_PATH.length));
  const file = path.startsWith(OFFICE_JS_PATH)
    ? // The package's folders are in lower case; Office.js asks for "AgaveErrorUX", "en-US" and the like.
      await readServedFile(folders.officeJs, path.slice(OFFICE_JS_PATH.length).toLowerCase())
    : await readServedFile(folders.page, path === '/' ? 'index.html' : path.slice(1));
  return file ? { status: 200, ...file } : NOT_FOUND;
}

/** The decoded path of a request; undefined for addresses that cannot be decoded. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** Other sites must not reach this server under a name of their own (DNS rebinding). */
function isLocalHost(request: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '');
}

async function respond(
  folders: WorkbenchFolders,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request);
  const readable = (request.method === 'GET' || request.method === 'HEAD') && isLocalHost(request);
  const answer = path !== undefined && readable ? await answerFor(folders, path) : NOT_FOUND;
  response.writeHead(answer.status, {
    'Content-Type': answer.contentType,
    'Content-Length': Buffer.byteLength(answer.body),
    'Content-Security-Policy':
      path !== undefined && TRUST_PAGE_PATH.test(path) ? TRUST_PAGE_POLICY : CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

/** A server that is ready to listen. */
export function createWorkbenchServer(folders: WorkbenchFolders): Server {
  return createServer((request, response) => {
    respond(folders, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}
