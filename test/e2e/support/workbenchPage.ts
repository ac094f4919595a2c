/** The workbench in a browser, seen as a person sees it. */
import type { Server } from 'node:http';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import { createWorkbenchServer } from '../../../src/workbench/server/createServer';
import { workbenchFolders } from '../../../src/workbench/server/folders';
import { listenFrom } from '../../../src/workbench/server/listen';
import { ROOT } from '../../../scripts/build';

const BROWSER = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A server and a browser, shared by the tests of a file. */
export class WorkbenchBrowser {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  static async start(): Promise<WorkbenchBrowser> {
    const server = createWorkbenchServer(workbenchFolders(ROOT));
    const port = await listenFrom(server, 0);
    const browser = await chromium.launch({ executablePath: BROWSER, headless: true, args: BROWSER_FLAGS });
    return new WorkbenchBrowser(server, browser, `http://localhost:${port}`);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((closed) => this.server.close(closed));
  }

  /** Opens the workbench in a fresh window, as if for the first time. */
  async open(options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
    const context = await this.browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
    const page = await context.newPage();
    const opened = new WorkbenchPage(page, this.address);
    await page.goto(this.address);
    await opened.paneReady();
    return opened;
  }
}

export class WorkbenchPage {
  /** What must not happen: errors on the console, requests that leave this machine. */
  readonly faults: string[] = [];
  readonly pane: FrameLocator;

  constructor(
    readonly page: Page,
    address: string,
  ) {
    this.pane = page.frameLocator('[data-testid=pane]');
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.faults.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(address)) {
        this.faults.push(`request: ${request.url()}`);
      }
    });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  paneReady(): Promise<void> {
    return this.checkButton().waitFor();
  }

  checkButton(): ReturnType<FrameLocator['getByRole']> {
    return this.pane.getByRole('button', { name: 'Soát', exact: true });
  }

  async openSample(id: string): Promise<void> {
    await this.withNewPane(async () => {
      await this.page.getByTestId('sample').selectOption(id);
    });
  }

  /**
   * The workbench as it is when it has just been opened: the sample that comes first, in a pane of its own. Takes a quarter of the time that
   * opening it takes.
   */
  async startAfresh(): Promise<void> {
    // The switches of the pane, which outlive it.
    await this.page.evaluate(() => localStorage.clear());
    await this.openSample('lang-son-2022');
  }

  async newWorkbook(): Promise<void> {
    await this.withNewPane(() => this.page.getByTestId('new').click());
  }

  /** Presses the "+" beside the sheet tabs. */
  addSheet(): Promise<void> {
    return this.page.locator('[data-u-comp=sheet-bar-append-button]').first().click();
  }

  /** Moves the border between grid and pane by its keys, to the width in pixels. */
  async setPaneWidth(pixels: number): Promise<void> {
    const border = this.page.getByRole('separator').first();
    for (let left = 200; left > 0; left -= 1) {
      const now = Number(await border.getAttribute('aria-valuenow'));
      if (Math.abs(now - pixels) < 10) return;
      await border.press(now > pixels ? 'ArrowRight' : 'ArrowLeft');
    }
    throw new Error(`The pane cannot be ${pixels} pixels wide`);
  }

  /** Opens a file; `opens` is false when it is expected to be turned away. */
  async openFile(name: string, bytes: Uint8Array, opens = true): Promise<void> {
    const choose = (): Promise<void> =>
      this.page.getByTestId('file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await (opens ? this.withNewPane(choose) : choose());
  }

  /** Another workbook has a task pane of its own: waits until it has replaced the former one. */
  private async withNewPane(open: () => Promise<void>): Promise<void> {
    const former = await this.page.getByTestId('pane').elementHandle();
    await open();
    await former.waitForElementState('hidden');
    await this.paneReady();
  }

  /** Presses Soát and waits for the heading of the result. */
  async check(heading: string | RegExp): Promise<void> {
    await this.checkButton().click();
    await this.pane.getByText(heading).first().waitFor();
  }

  ribbon(action: string): Promise<void> {
    return this.page.locator(`[data-action=${action}]`).click();
  }

  /** The address in the name box beside the formula bar, such as "C10". */
  selectedCell(): Promise<string> {
    return this.page.locator('[data-testid=grid] input').first().inputValue();
  }

  async waitForSelectedCell(cell: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('[data-testid=grid] input')?.value === wanted,
      cell,
    );
  }

  /** Goes to a cell through the name box, as one does in Excel. */
  async goTo(cell: string): Promise<void> {
    const nameBox = this.page.locator('[data-testid=grid] input').first();
    await nameBox.fill(cell);
    await nameBox.press('Enter');
    await this.waitForSelectedCell(cell);
  }

  /** Types into the selected cell. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** How many points of the drawn grid have the colour of an error mark. */
  markedPoints(): Promise<number> {
    return this.page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main-canvas"]');
      const context = canvas?.getContext('2d');
      if (!canvas || !context) return 0;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let points = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === 0xff && data[at + 1] === 0xc7 && data[at + 2] === 0xce) points += 1;
      }
      return points;
    });
  }

  async download(): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByTestId('download').click(),
    ]);
    return download.path();
  }
}
