/** What stands above and below the table: unit, annex number, title, unit of money, signatures. */
import { MONEY_UNIT_NAMES } from '../../numbers/moneyUnit';
import type { FormDefinition } from '../form';
import type { FormOptions } from '../formOptions';
import { line, type SheetDraft } from './draft';
import type { FormPlaces } from './place';
import { STYLES } from './styles';
import { textLines } from './textLines';

/** Last column of the block that carries the unit's name: narrow enough to leave room for the annex number. */
export function leftBlockEnd(lastColumn: number): number {
  return Math.max(1, Math.floor(lastColumn / 4));
}

export interface TitleTexts {
  readonly unitName: string;
  readonly title: string;
  readonly attachment: string;
}

export function titleTexts(form: FormDefinition, options: FormOptions): TitleTexts {
  const unitName = options.unitName.normalize('NFC').trim();
  const of = unitName ? ` của ${unitName}` : '';
  return {
    unitName: unitName.toLocaleUpperCase('vi'),
    title: form.title(options),
    attachment: `(Kèm theo Kế hoạch số ....../KH-UBND ngày ...../...../${options.year}${of})`,
  };
}

export function putTitleBlock(
  draft: SheetDraft,
  form: FormDefinition,
  options: FormOptions,
  places: FormPlaces,
): void {
  const { lastColumn } = places;
  const blockEnd = leftBlockEnd(lastColumn);
  const { unitName, title, attachment } = titleTexts(form, options);
  draft.merged(line(places.unitNameRow, 0, blockEnd), unitName, STYLES.unitName);
  if (form.annexLabel && lastColumn > blockEnd) {
    draft.merged(line(places.unitNameRow, blockEnd + 1, lastColumn), form.annexLabel, STYLES.annexLabel);
  }
  draft.merged(line(places.titleRow, 0, lastColumn), title, STYLES.title);
  draft.merged(line(places.attachmentRow, 0, lastColumn), attachment, STYLES.attachment);
  if (form.usesMoneyUnit) {
    const text = `Đơn vị tính: ${MONEY_UNIT_NAMES[options.moneyUnit]}`;
    draft.merged(line(places.unitLineRow, 0, lastColumn), text, STYLES.unitLine);
  }
}

/** From `middle`, or further to the left where a narrow table leaves no room for the line there: it has its row for itself. */
function roomFor(text: string, middle: number, { columns, lastColumn }: FormPlaces): number {
  const widths = columns.map(({ column }) => column.width);
  // A dot takes half of what a letter does.
  const measured = text.replaceAll('..', '.');
  let from = middle;
  const width = (): number => widths.slice(from, lastColumn + 1).reduce((total, one) => total + one, 0);
  while (from > 0 && textLines(measured, width()) > 1) from -= 1;
  return from;
}

export function putSignatures(draft: SheetDraft, options: FormOptions, places: FormPlaces): void {
  const { signatureRow, lastColumn } = places;
  const blockEnd = leftBlockEnd(lastColumn);
  const middle = Math.max(blockEnd + 1, Math.ceil(lastColumn / 2));
  const date = `.................., ngày ..... tháng ..... năm ${options.year}`;
  draft.merged(line(signatureRow, roomFor(date, middle, places), lastColumn), date, STYLES.signatureNote);
  draft.merged(line(signatureRow + 1, 0, blockEnd), 'NGƯỜI LẬP BIỂU', STYLES.signature);
  draft.merged(line(signatureRow + 1, middle, lastColumn), 'THỦ TRƯỞNG ĐƠN VỊ', STYLES.signature);
}
