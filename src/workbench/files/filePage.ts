/** Page set-up, between .xlsx files and the stand-in workbook. Files measure margins in inches, the model in points. */
import type { PageSetup as FilePage } from 'exceljs';
import { columnIndex, parseArea, type Area } from '../../sheet/address';
import { DEFAULT_PAGE, type Margins, type PageSetup, type PrintZoom } from '../model';

const POINTS_PER_INCH = 72;
/** The numbers that files give to paper; others are kept as Letter, Office's own preset. */
const PAPERS: Readonly<Record<number, string>> = { 1: 'Letter', 5: 'Legal', 8: 'A3', 9: 'A4', 11: 'A5' };

type Lines = PageSetup['titleRows'];

/** Files name each side; the writer leaves out what it has none of. */
type FilePageParts = Partial<Omit<FilePage, 'margins'>> & { readonly margins?: Partial<FilePage['margins']> };

function fromMargins(margins: FilePageParts['margins']): Margins {
  const side = (name: keyof Margins): number => {
    const inches = margins?.[name];
    return inches === undefined ? DEFAULT_PAGE.margins[name] : inches * POINTS_PER_INCH;
  };
  return {
    top: side('top'),
    bottom: side('bottom'),
    left: side('left'),
    right: side('right'),
    header: side('header'),
    footer: side('footer'),
  };
}

function fromZoom({ fitToPage, fitToWidth, fitToHeight, scale }: FilePageParts): PrintZoom {
  if (fitToPage !== true) return { kind: 'scale', percent: scale ?? 100 };
  const pages = (count: number | undefined): number | null => (count === 0 ? null : (count ?? 1));
  return { kind: 'fit', pagesWide: pages(fitToWidth), pagesTall: pages(fitToHeight) };
}

function firstArea(text: string | undefined): Area | null {
  const [first = ''] = (text ?? '').replace(/\$/g, '').split('&&');
  return parseArea(first) ?? null;
}

function fromLines(text: string | undefined, index: (part: string) => number): Lines {
  const [first, last] = (text ?? '').replace(/\$/g, '').split(':');
  return first && last ? { first: index(first), last: index(last) } : null;
}

/** The page set-up that a file states; page breaks are not in this part of it. */
export function fromFilePage(page: FilePageParts): PageSetup {
  const { printTitlesRow, printTitlesColumn }: { printTitlesRow?: string; printTitlesColumn?: string } = page;
  return {
    orientation: page.orientation ?? 'portrait',
    paper: PAPERS[page.paperSize ?? 1] ?? 'Letter',
    printArea: firstArea(page.printArea),
    titleRows: fromLines(printTitlesRow, (part) => Number(part) - 1),
    titleColumns: fromLines(printTitlesColumn, columnIndex),
    margins: fromMargins(page.margins),
    zoom: fromZoom(page),
    rowBreaks: DEFAULT_PAGE.rowBreaks,
    centerHorizontally: page.horizontalCentered ?? false,
    centerVertically: page.verticalCentered ?? false,
    printGridlines: page.showGridLines ?? false,
  };
}

function paperNumber(paper: string): { paperSize?: number } {
  const number = Object.keys(PAPERS).find((key) => PAPERS[Number(key)] === paper);
  return number === undefined ? {} : { paperSize: Number(number) };
}

function toZoom(zoom: PrintZoom): Partial<FilePage> {
  if (zoom.kind === 'scale') return { scale: zoom.percent };
  return { fitToPage: true, fitToWidth: zoom.pagesWide ?? 0, fitToHeight: zoom.pagesTall ?? 0 };
}

/** The page set-up as a file states it, but for the print area and the titles, which are names. */
export function toFilePage(page: PageSetup): Partial<FilePage> {
  const { margins } = page;
  const inches = (points: number): number => points / POINTS_PER_INCH;
  const setup: Partial<FilePage> = {
    orientation: page.orientation,
    ...toZoom(page.zoom),
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
  };
  return Object.assign(setup, paperNumber(page.paper));
}
