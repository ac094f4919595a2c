/** Figures that stand somewhere else as well, or otherwise in another sheet: what happened is said with the figures. */
import { definitionsOf, type FormId } from '../../src/forms/catalogue';
import { buildFormSet } from '../../src/forms/formSet';
import type { Finding } from '../../src/findings/finding';
import { reviewWorkbook } from '../../src/findings/review';
import { translator } from '../../src/locales/translate';
import { toA1 } from '../../src/sheet/address';
import type { SheetLayout } from '../../src/sheet/layout';
import type { Edits } from '../core/layoutSnapshot';
import { filledWithFigures } from '../core/generator';
import { setSnapshot, type SetEdits } from '../core/setSnapshot';
import { filledAnnex, filledTargets, OPTIONS, reviewOf } from '../core/workbooks';

function only(findings: readonly Finding[]): Finding {
  const [first, ...others] = findings.filter(({ severity }) => severity !== 'notice');
  if (!first || others.length > 0) throw new Error(JSON.stringify(findings.map(({ cell }) => cell)));
  return first;
}

function kinds({ causes }: Finding): readonly string[] {
  return causes.map(({ kind }) => kind);
}

function causeIn(language: 'vi' | 'en', { causes }: Finding, kind: string): string {
  const cause = causes.find((one) => one.kind === kind);
  if (!cause) throw new Error(`No ${kind} among ${causes.map((one) => one.kind).join(', ')}`);
  return translator(language).say(cause.message);
}

describe('the figure of the next line or column', () => {
  test.each<[string, Edits, string, string]>([
    ['of the line below', { F13: 40_000 }, 'F13', 'Số 40.000 giống số ở dòng'],
    ['of the column beside it', { G16: 55_000 }, 'G16', 'giống số ở cột'],
  ])('%s', (_, edits, cell, said) => {
    const finding = only(reviewOf(filledAnnex(), edits, true).findings);
    expect(finding.cell).toBe(cell);
    expect(kinds(finding)).toContain('neighbour');
    expect(causeIn('vi', finding, 'neighbour')).toContain(said);
    expect(causeIn('en', finding, 'neighbour')).toContain('instead of');
  });

  test('a figure of one digit stands beside another by chance', () => {
    const layout = filledAnnex();
    const finding = only(reviewOf(layout, { F13: 5, F14: 5 }, true).findings.slice(0, 1));
    expect(kinds(finding)).not.toContain('neighbour');
  });
});

test('the rate of the line among its counts', () => {
  // Row 11: 3.443 poor households of 12.152, which is 28,33 %.
  const finding = only(reviewOf(filledTargets(), { D11: 28.33 }, true).findings);
  expect([finding.cell, finding.expected]).toEqual(['D11', '3443']);
  expect(kinds(finding)).toEqual(['rate-for-count']);
  expect(causeIn('vi', finding, 'rate-for-count')).toBe(
    '28,33 giống tỷ lệ ở ô E11 cùng dòng: có thể đã ghi tỷ lệ vào cột số lượng.',
  );
});

function linked(forms: readonly FormId[]): readonly SheetLayout[] {
  const options = {
    ...OPTIONS,
    endYear: 2025,
    localities: ['Huyện Một', 'Huyện Hai', 'Huyện Ba', 'Huyện Bốn'],
  };
  return buildFormSet(definitionsOf(forms), options).map((layout, at) =>
    layout.formId === 'annex-1'
      ? layout
      : filledWithFigures(layout, 31 + at, layout.formId.endsWith('flow') ? 0.1 : 1),
  );
}

test('a figure that was taken from another sheet, which was changed since', () => {
  const layouts = linked(['poverty-review', 'poverty-flow', 'near-poor-flow']);
  const sheet = 'Kết quả rà soát';
  const { findings } = reviewWorkbook(setSnapshot(layouts, { [sheet]: { E12: 131 } }));
  const finding = only(findings);
  expect([finding.sheet, finding.cell, finding.check]).toEqual([sheet, 'E12', 'between-sheets']);
  expect(kinds(finding)).toContain('stale-copy');
  expect(causeIn('vi', finding, 'stale-copy')).toMatch(
    /^131 khớp với các số khác trong biểu này, còn trang Diễn biến hộ nghèo .* có thể một biểu đã sửa mà biểu kia chưa sửa theo\.$/,
  );
});

/** All amounts of one sheet, times a factor, as edits. */
function scaled(layouts: readonly SheetLayout[], name: string, factor: number): SetEdits {
  const { sheets } = setSnapshot(layouts, {}, true);
  const cells = sheets.find((sheet) => sheet.name === name)?.cells.values() ?? [];
  const amounts = [...cells].flatMap(({ row, column, value, numberFormat }) =>
    value?.type === 'number' && numberFormat.startsWith('#,##0')
      ? [[toA1(row, column), value.value * factor] as const]
      : [],
  );
  return { [name]: Object.fromEntries(amounts) };
}

describe('the amounts of one sheet in another unit than those of the others', () => {
  const layouts = linked(['annex-1', 'annex-2', 'annex-3']);

  test.each<[string, number, string]>([
    ['Phụ lục I', 1000, 'gấp 1.000 lần số ở trang'],
    ['Phụ lục II', 1000, 'gấp 1.000 lần số ở trang Phụ lục I'],
    ['Phụ lục III', 1_000_000, 'gấp 1.000.000 lần số ở trang Phụ lục I'],
    ['Phụ lục III', 0.001, 'kém 1.000 lần so với trang Phụ lục I'],
  ])('%s x %d is one finding, on that sheet', (name, factor, said) => {
    const { findings } = reviewWorkbook(setSnapshot(layouts, scaled(layouts, name, factor), true));
    const finding = only(findings);
    expect([finding.sheet, kinds(finding)]).toEqual([name, ['sheet-unit']]);
    expect(translator('vi').say(finding.message)).toContain(said);
    expect(causeIn('vi', finding, 'sheet-unit')).toContain('đều ghi đơn vị triệu đồng');
    expect(finding.symptoms.length).toBeGreaterThan(5);
  });

  test('a few amounts times a thousand are slips of their own', () => {
    const [one, two] = Object.entries(scaled(layouts, 'Phụ lục II', 1000)['Phụ lục II'] ?? {}).slice(-2);
    const edits = { 'Phụ lục II': Object.fromEntries([one, two].flatMap((entry) => (entry ? [entry] : []))) };
    const { findings } = reviewWorkbook(setSnapshot(layouts, edits, true));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.flatMap(kinds)).not.toContain('sheet-unit');
  });
});

describe('a formula that is wrong by itself goes before a slip in one of its parts', () => {
  test('a rate that was typed over, though swapped digits in a count would make it right', () => {
    // 304 of 12.152 are 2,50 %; of 11.252 they would be 2,70 %.
    const finding = only(reviewOf(filledTargets(), { G11: 2.7 }, false).findings);
    expect(finding.cell).toBe('G11');
    expect(kinds(finding)).toContain('typed-other');
  });
});

test('what is computed from a count that is no number of households is told with it', () => {
  const findings = reviewOf(filledTargets(), { D12: 17.46 }, false).findings;
  expect(findings.map(({ cell }) => cell)).toEqual(['D12']);
});
