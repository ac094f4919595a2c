import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkbenchServer } from '../../../src/workbench/server/createServer';
import { listenFrom } from '../../../src/workbench/server/listen';
import { workbenchFolders } from '../../../src/workbench/server/folders';

const PANE = `<html><head>
<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://appsforoffice.microsoft.com">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head></html>`;

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

describe('the workbench server', () => {
  let base: string;
  let server: Server;
  let port: number;

  function get(path: string, options: { method?: string; host?: string } = {}): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const headers = options.host === undefined ? {} : { host: options.host };
      const sent = request(
        { host: 'localhost', port, path, method: options.method ?? 'GET', headers },
        (reply) => {
          const parts: Buffer[] = [];
          reply.on('data', (part: Buffer) => parts.push(part));
          reply.on('end', () =>
            resolve({
              status: reply.statusCode,
              headers: reply.headers,
              text: Buffer.concat(parts).toString(),
            }),
          );
        },
      );
      sent.on('error', reject);
      sent.end();
    });
  }

  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), 'soat-bieu-'));
    const folders = {
      ...workbenchFolders(process.cwd()),
      page: join(base, 'page'),
      addin: join(base, 'addin'),
    };
    await mkdir(folders.page);
    await mkdir(folders.addin);
    await writeFile(join(folders.page, 'index.html'), 'page');
    await writeFile(join(folders.addin, 'taskpane.html'), PANE);
    await writeFile(join(folders.addin, 'other.html'), '<p>no Office.js</p>');
    await writeFile(join(base, 'secret.json'), '{}');
    server = createWorkbenchServer(folders);
    port = await listenFrom(server, 0);
  });
  afterAll(async () => {
    await new Promise((closed) => server.close(closed));
    await rm(base, { recursive: true });
  });

  it('serves the page under / with a content security policy', async () => {
    const reply = await get('/');
    expect([reply.status, reply.text]).toEqual([200, 'page']);
    expect(reply.headers['content-security-policy']).toContain("default-src 'self'");
    expect(reply.headers['content-security-policy']).not.toContain('unsafe-eval');
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
  });

  it('serves the shipped pane with Office.js from this machine', async () => {
    const { text } = await get('/addin/taskpane.html');
    expect(text).toContain('<script src="/office-js/office.js">');
    expect(text).not.toContain('appsforoffice');
    expect(text).toContain(`content="frame-src 'self'; script-src 'self' 'self'"`);
  });

  it('serves Office.js whatever the case of its folders', async () => {
    expect((await get('/office-js/office.js')).status).toBe(200);
    expect((await get('/office-js/en-US/office_strings.js')).status).toBe(200);
  });

  it('lets the frame trust its own origin only, by a page of its own policy', async () => {
    const reply = await get('/office-js/AgaveErrorUX/index.html');
    expect(reply.text).toContain('event.origin !== location.origin');
    expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/addin/..%2f..%2fsecret.json',
    '/%',
    '/none.js',
  ])('answers 404 to %s', async (path) => expect((await get(path)).status).toBe(404));

  it('answers only reading requests under its own name', async () => {
    expect((await get('/', { method: 'POST' })).status).toBe(404);
    expect((await get('/', { host: 'evil.example' })).status).toBe(404);
    expect((await get('/', { method: 'HEAD' })).text).toBe('');
  });

  it('reports a page that does not load Office.js as expected', async () => {
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect((await get('/addin/other.html')).status).toBe(500);
    silenced.mockRestore();
  });

  it('takes the next port when the wished one is taken', async () => {
    const second = createWorkbenchServer(workbenchFolders(process.cwd()));
    const other = await listenFrom(second, port);
    expect(other).toBeGreaterThan(port);
    await new Promise((closed) => second.close(closed));
  });
});
