/** From a form's declaration to a sheet that is ready to fill in and to print. */
import type { Area } from '../../sheet/address';
import type { CellStyle, InputRule, LayoutCell, SheetLayout } from '../../sheet/layout';
import { MONEY_UNIT_NAMES } from '../../numbers/moneyUnit';
import { isGroup, type FormDefinition } from '../form';
import type { FormOptions } from '../formOptions';
import { bodyFormula } from './formulas';
import { placeForm, type FormPlaces } from './place';
import { bodyStyle, STYLES } from './styles';

/** Collects cells and merges; a merged area gets its style in every cell, so that borders close. */
class SheetDraft {
  readonly cells: LayoutCell[] = [];
  readonly merges: Area[] = [];

  put(
    row: number,
    column: number,
    content: string | number | null,
    style: CellStyle,
    isFormula = false,
  ): void {
    this.cells.push({ row, column, content, isFormula, style });
  }

  merged(area: Area, content: string, style: CellStyle): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const corner = row === area.top && column === area.left;
        this.put(row, column, corner ? content : null, style);
      }
    }
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
  }
}

function line(row: number, left: number, right: number): Area {
  return { top: row, left, bottom: row, right };
}

function withYear(text: string, year: number): string {
  return text.replaceAll('{year}', String(year));
}

/** Last column of the block that carries the unit's name: narrow enough to leave room for the annex number. */
function leftBlockEnd(lastColumn: number): number {
  return Math.max(1, Math.floor(lastColumn / 4));
}

function putTitleBlock(
  draft: SheetDraft,
  form: FormDefinition,
  options: FormOptions,
  places: FormPlaces,
): void {
  const { lastColumn } = places;
  const blockEnd = leftBlockEnd(lastColumn);
  const unitName = options.unitName.trim();
  draft.merged(line(places.unitNameRow, 0, blockEnd), unitName.toLocaleUpperCase('vi'), STYLES.unitName);
  if (form.annexLabel) {
    draft.merged(line(places.unitNameRow, blockEnd + 1, lastColumn), form.annexLabel, STYLES.annexLabel);
  }
  draft.merged(line(places.titleRow, 0, lastColumn), form.title(options), STYLES.title);
  const of = unitName ? ` của ${unitName}` : '';
  const attachment = `(Kèm theo Kế hoạch số ....../KH-UBND ngày ...../...../${options.year}${of})`;
  draft.merged(line(places.attachmentRow, 0, lastColumn), attachment, STYLES.attachment);
  if (form.usesMoneyUnit) {
    const text = `Đơn vị tính: ${MONEY_UNIT_NAMES[options.moneyUnit]}`;
    draft.merged(line(places.unitLineRow, 0, lastColumn), text, STYLES.unitLine);
  }
}

function putHeader(draft: SheetDraft, form: FormDefinition, options: FormOptions, places: FormPlaces): void {
  const bottom = places.indexRow - 1;
  let left = 0;
  for (const node of form.columns) {
    const header = withYear(node.header, options.year);
    if (isGroup(node)) {
      draft.merged(line(places.headerTop, left, left + node.columns.length - 1), header, STYLES.header);
      node.columns.forEach((column, place) => {
        draft.put(bottom, left + place, withYear(column.header, options.year), STYLES.header);
      });
      left += node.columns.length;
    } else {
      draft.merged({ top: places.headerTop, left, bottom, right: left }, header, STYLES.header);
      left += 1;
    }
  }
  places.columns.forEach(({ column }, place) => {
    draft.put(places.indexRow, place, column.equation ?? column.index, STYLES.index);
  });
}

function putBody(draft: SheetDraft, options: FormOptions, places: FormPlaces): InputRule[] {
  const rules: InputRule[] = [];
  const isNested = (parent: string | null): boolean => parent !== null && parent !== 'total';
  const hasLevels = places.rows.some(({ parent }) => isNested(parent));
  for (const row of places.rows) {
    const rowNumber = places.rowOf.get(row.key) ?? places.bodyTop;
    const nested = isNested(row.parent);
    places.columns.forEach(({ column }, place) => {
      const formula = bodyFormula(places, row, column);
      const fixed = column.kind === 'code' ? row.code : column.kind === 'name' ? row.name : null;
      const style = bodyStyle({
        kind: column.kind,
        unit: options.moneyUnit,
        derived: formula !== null,
        bold: row.role === 'total' || (hasLevels && !nested),
        indent: nested ? 1 : 0,
      });
      draft.put(rowNumber, place, formula ?? (fixed === '' ? null : fixed), style, formula !== null);
      const isEntry = formula === null && (column.kind === 'money' || column.kind === 'count');
      if (isEntry) rules.push(entryRule(line(rowNumber, place, place), column.kind === 'count'));
    });
  }
  return joinRules(rules);
}

function entryRule(area: Area, wholeNumber: boolean): InputRule {
  return {
    area,
    minimum: 0,
    wholeNumber,
    errorTitle: 'Số liệu chưa hợp lệ',
    errorText: wholeNumber
      ? 'Ô này ghi số hộ: chỉ nhận số nguyên, không âm. Số có phần nghìn thì gõ liền, ví dụ 12035.'
      : 'Ô này ghi số tiền: chỉ nhận số không âm. Số có phần nghìn thì gõ liền, ví dụ 12035.',
  };
}

/** Neighbouring entries of one row share a rule: fewer rules, the same effect. */
function joinRules(rules: readonly InputRule[]): InputRule[] {
  const joined: InputRule[] = [];
  for (const rule of rules) {
    const last = joined.at(-1);
    const touches =
      last &&
      last.wholeNumber === rule.wholeNumber &&
      last.area.top === rule.area.top &&
      last.area.right + 1 === rule.area.left;
    if (last && touches) {
      joined[joined.length - 1] = { ...last, area: { ...last.area, right: rule.area.right } };
    } else joined.push(rule);
  }
  return joined;
}

function putSignatures(draft: SheetDraft, options: FormOptions, places: FormPlaces): void {
  const { signatureRow, lastColumn } = places;
  const middle = Math.ceil(lastColumn / 2);
  const date = `.................., ngày ..... tháng ..... năm ${options.year}`;
  draft.merged(line(signatureRow, middle, lastColumn), date, STYLES.signatureNote);
  draft.merged(line(signatureRow + 1, 0, leftBlockEnd(lastColumn)), 'NGƯỜI LẬP BIỂU', STYLES.signature);
  draft.merged(line(signatureRow + 1, middle, lastColumn), 'THỦ TRƯỞNG ĐƠN VỊ', STYLES.signature);
}

export function buildLayout(form: FormDefinition, options: FormOptions): SheetLayout {
  const places = placeForm(form, options);
  const draft = new SheetDraft();
  putTitleBlock(draft, form, options, places);
  putHeader(draft, form, options, places);
  const inputRules = putBody(draft, options, places);
  putSignatures(draft, options, places);
  const { lastColumn, headerTop, indexRow, signatureRow } = places;
  return {
    name: form.sheetName,
    formId: form.id,
    cells: draft.cells,
    merges: draft.merges,
    columnWidths: places.columns.map(({ column }) => column.width),
    rowHeights: [
      { row: places.titleRow, height: 22 },
      ...(indexRow - headerTop > 1 ? [{ row: headerTop, height: 32 }] : []),
      { row: indexRow - 1, height: form.columns.some(isGroup) && form.usesMoneyUnit ? 34 : 48 },
      ...longNameRows(places),
    ],
    freeze: { rows: indexRow + 1, columns: 2 },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: signatureRow + 1, right: lastColumn },
      titleRows: { first: headerTop, last: indexRow },
      margins: { top: 1.5, bottom: 1.5, left: 1.5, right: 1 },
      centerHorizontally: true,
    },
    inputRules,
    grid: {
      rows: places.rows.map(({ key }) => ({ key, row: places.rowOf.get(key) ?? places.bodyTop })),
      columns: places.columns.map(({ column }, place) => ({ key: column.key, column: place })),
    },
  };
}

/** Excel does not grow rows for merged or programmatically written text; names that wrap get their height here. */
function longNameRows(places: FormPlaces): { row: number; height: number }[] {
  const nameWidth = places.columns.find(({ column }) => column.kind === 'name')?.column.width ?? 30;
  return places.rows.map(({ key, name }) => {
    const lines = Math.ceil((name.length * 1.12) / nameWidth);
    return { row: places.rowOf.get(key) ?? places.bodyTop, height: Math.max(18, 4 + lines * 15) };
  });
}
