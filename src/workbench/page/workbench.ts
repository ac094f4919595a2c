/** The page: bars above, the grid on the left, the task pane on the right, and one workbook behind them. */
import { DEFAULT_LANGUAGE, translator, type Language, type Translator } from '../../locales/translate';
import { fileProblemMessage } from '../../xlsx/fileProblem';
import { readWorkbookFile } from '../files/readWorkbookFile';
import { writeWorkbookFile } from '../files/writeWorkbookFile';
import { commandBar } from './chrome/commandBar';
import { element } from './chrome/elements';
import { LineMenu } from './chrome/lineMenu';
import { Notices } from './chrome/notices';
import { ProblemPanel, type ProblemSource } from './chrome/problemPanel';
import { Splitter } from './chrome/splitter';
import { titleBar } from './chrome/titleBar';
import { newDocument, sampleDocument, type OpenDocument } from './documents/openDocument';
import { saveFile } from './documents/saveFile';
import { createGrid, setGridLanguage, type FUniver } from './grid/createGrid';
import { GridView } from './grid/gridView';
import { shiftSelectedLines, type LineAction } from './grid/lineShifts';
import { AddinFrame } from './pane/addinFrame';
import type { ConnectHost } from './pane/hostConnection';
import {
  ADDIN_PAGES,
  COMMANDS_PAGE,
  PANE_PAGE,
  RIBBON_EFFECTS,
  type RibbonAction,
} from './pane/ribbonActions';

/** What the page opens with, so that there is something to check at once. */
const FIRST_SAMPLE = 'lang-son-2022';

export class Workbench {
  private words: Translator = translator(DEFAULT_LANGUAGE);
  private document: OpenDocument = sampleDocument(FIRST_SAMPLE, this.words) ?? newDocument(this.words);
  private readonly bars = element('div', { className: 'bars' });
  private readonly problems = new ProblemPanel(this.words);
  private readonly notices = new Notices(this.words);
  private readonly splitter: Splitter;
  private readonly gridPlace = element('main', { className: 'grid', attributes: { 'data-testid': 'grid' } });
  private readonly panePlace = element('aside', { className: 'pane-place' });
  private readonly lineMenu = new LineMenu(this.gridPlace, (action) => this.shiftLines(action));
  private readonly grid: FUniver;
  private readonly gridView: GridView;
  private pane: AddinFrame | null = null;
  private commands: AddinFrame | null = null;

  constructor(
    root: HTMLElement,
    private readonly connect: ConnectHost,
  ) {
    const desk = element('div', { className: 'desk' });
    this.splitter = new Splitter((width) => desk.style.setProperty('--pane-width', `${width}px`));
    desk.append(this.gridPlace, this.splitter.element, this.panePlace);
    root.append(this.bars, this.problems.element, this.notices.element, desk, this.lineMenu.element);
    this.grid = createGrid(this.gridPlace, this.words.language);
    this.gridView = new GridView(this.grid, (error) => this.reportError('page', error));
    this.setLanguage(DEFAULT_LANGUAGE);
    this.open(this.document);
  }

  /** Says in the panel that something went wrong. */
  reportError(source: ProblemSource, error: unknown): void {
    this.problems.add({ source, text: error instanceof Error ? error.message : String(error) });
  }

  setLanguage(language: Language): void {
    this.words = translator(language);
    document.documentElement.lang = language;
    document.title = this.words.text('workbench.title');
    this.problems.setTranslator(this.words);
    this.notices.setTranslator(this.words);
    this.lineMenu.setTranslator(this.words);
    this.splitter.setLabel(this.words.text('workbench.splitter'));
    this.gridPlace.setAttribute('aria-label', this.words.text('workbench.grid'));
    setGridLanguage(this.grid, language);
    this.renderBars();
  }

  /** Shows another workbook, with a task pane of its own, as a new window of Excel would have. */
  private open(next: OpenDocument): void {
    const former = this.document;
    this.pane?.remove();
    this.commands?.remove();
    this.document = next;
    this.notices.clear();
    this.problems.clear();
    this.gridView.show(next.book);
    if (former !== next) former.book.dispose();
    this.pane = this.openFrame(PANE_PAGE, false);
    this.commands = this.openFrame(COMMANDS_PAGE, true);
    this.renderBars();
  }

  private openFrame(page: string, hidden: boolean): AddinFrame {
    return new AddinFrame({
      address: `${ADDIN_PAGES}${page}`,
      book: this.document.book,
      title: this.words.text('workbench.pane'),
      hidden,
      place: this.panePlace,
      connect: this.connect,
      onHostProblem: (text) => this.reportError('host', text),
      onPageProblem: (text) => this.reportError('pane', text),
    });
  }

  private renderBars(): void {
    this.bars.replaceChildren(
      titleBar(this.words, this.document.name, (language) => this.setLanguage(language)),
      commandBar(this.words, {
        openSample: (id) => this.openSample(id),
        newWorkbook: () => this.open(newDocument(this.words)),
        openFile: (file) => this.guard(this.openFile(file)),
        download: () => this.guard(this.download()),
        ribbon: (action) => this.guard(this.ribbon(action)),
      }),
    );
  }

  private openSample(id: string): void {
    const sample = sampleDocument(id, this.words);
    if (sample) this.open(sample);
  }

  private async openFile(file: File): Promise<void> {
    const result = await readWorkbookFile(new Uint8Array(await file.arrayBuffer()));
    const name = file.name.replace(/\.xlsx$/i, '');
    if (!result.ok) {
      const reason = { message: fileProblemMessage(result.code) };
      this.notices.show({ key: 'workbench.notice.not-opened', params: { name: file.name, reason } });
      return;
    }
    this.open({ book: result.book, name });
    this.notices.show(...result.notices);
  }

  private async download(): Promise<void> {
    this.gridView.flush();
    saveFile(await writeWorkbookFile(this.document.book), `${this.document.name}.xlsx`);
  }

  private async ribbon(action: RibbonAction): Promise<void> {
    const effect = RIBBON_EFFECTS[action];
    if (effect.kind === 'run-command') await this.commands?.runCommand(effect.functionName);
    else {
      this.pane?.remove();
      this.pane = this.openFrame(effect.page, false);
    }
  }

  private shiftLines(action: LineAction): void {
    try {
      if (!shiftSelectedLines(this.document.book, action))
        this.notices.show({ key: 'workbench.notice.sheet-protected' });
    } catch (error) {
      this.reportError('page', error);
    }
  }

  private guard(work: Promise<void>): void {
    work.catch((error: unknown) => this.reportError('page', error));
  }
}
