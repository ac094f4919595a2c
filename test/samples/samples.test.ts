/** The five plans: every figure that they print is in its place, and the checks say of each what there is to say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewWorkbook } from '../../src/findings/review';
import { buildFormLayout } from '../../src/forms/catalogue';
import { attachedTo, fillLayout } from '../../src/samples/fillLayout';
import { SAMPLE_IDS, SAMPLES, type SampleId } from '../../src/samples/samples';
import { cellAt, type WorkbookSnapshot } from '../../src/sheet/snapshot';
import { parseCell } from '../../src/sheet/address';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { OPTIONS } from '../core/workbooks';
import { PRINTED } from './figures';

/** As somebody downloads it. */
function fileOf(id: SampleId): WorkbookSnapshot {
  return readWorkbook(new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', `${id}.xlsx`))));
}

function valueAt(workbook: WorkbookSnapshot, sheetName: string, address: string): unknown {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const at = parseCell(address);
  if (!sheet || !at) throw new Error(`${sheetName}!${address} is nowhere`);
  return cellAt(sheet, at.row, at.column)?.value?.value;
}

describe.each(SAMPLE_IDS)('%s', (id) => {
  it('holds every figure of the plan in its place', () => {
    const workbook = fileOf(id);
    for (const { sheet, columns, rows } of PRINTED[id]) {
      for (const [row, expected] of Object.entries(rows)) {
        const found = columns.split(' ').map((column) => valueAt(workbook, sheet, `${column}${row}`));
        expect([sheet, row, ...found]).toEqual([sheet, row, ...expected]);
      }
    }
  });

  it('says what plan it is attached to, and when that is signed', () => {
    const sheets = SAMPLES.find((one) => one.id === id)?.sheets() ?? [];
    expect(sheets.length).toBeGreaterThan(0);
    for (const { cells } of sheets) {
      const texts = cells.map(({ content }) => String(content));
      expect(
        texts.filter((text) => /^\(Kèm theo Kế hoạch số .* của (UBND|Ban) .*\)$/.test(text)),
      ).toHaveLength(1);
      expect(
        texts.filter((text) => text.endsWith(`năm ${id.slice(-4)}`) && text.startsWith('...')),
      ).toHaveLength(1);
    }
  });

  it('gives names, not prose', () => {
    const words = fileOf(id).sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap(({ row, value }) =>
        row > 8 && value?.type === 'text' ? [value.value] : [],
      ),
    );
    const programme = /^(Dự án|Tiểu dự án) \d: /;
    expect(words.filter((text) => text.length > 80 && !programme.test(text))).toEqual([]);
  });
});

function told(id: SampleId): readonly string[] {
  return reviewWorkbook(fileOf(id)).findings.map(
    ({ severity, check, sheet, cell, stated, expected, causes }) =>
      `${severity} ${check} ${sheet}!${cell}: ${stated} / ${expected}, ${causes[0]?.kind}`,
  );
}

describe('what the checks say', () => {
  it('of Lạng Sơn: the left-out line, the capital type, the local budget of 2021; no number of households for the rates', () => {
    expect(told('lang-son-2022')).toEqual([
      'error sum Phụ lục I!C10: 466028 / 476028, omitted-line',
      'error sum Phụ lục I!K10: 0 / 1300, wrong-capital-type',
      'error sum Nguồn lực huy động!D13: 394025 / 384025, one-digit',
      'warning rate Giảm nghèo theo năm!G10: 3.01 / null, missing-parts',
    ]);
    const { findings, coverage, unchecked } = reviewWorkbook(fileOf('lang-son-2022'));
    const symptoms = findings.map((finding) => finding.symptoms.map(({ cell }) => cell));
    expect(symptoms).toEqual([['D10', 'F10', 'G10', 'I10', 'J10'], ['L10'], ['D9'], ['I10', 'K10', 'O10']]);
    expect(unchecked).toEqual([]);
    expect(coverage).toMatchObject({ fail: 9, rounding: 0, cannotCheck: 4 });
    expect(coverage.equations).toBe(coverage.pass + coverage.fail + coverage.cannotCheck);
  });

  it('of Bắc Kạn: one notice, the count that was set from the rate', () => {
    expect(told('bac-kan-2022')).toEqual(['notice rate Mục tiêu giảm nghèo!G16: 4 / 4.01, count-from-rate']);
  });

  it.each(['ban-dan-toc-2022', 'son-ha-2024', 'hoa-dong-2022'] as const)('of %s: nothing', (id) => {
    const { findings, tables, coverage } = reviewWorkbook(fileOf(id));
    expect(findings).toEqual([]);
    expect(tables.map(({ sheet }) => sheet)).toEqual(fileOf(id).sheets.map(({ name }) => name));
    expect(coverage.pass).toBe(coverage.equations);
  });

  it('of the lines that the annexes have in common: they agree, source by source', () => {
    const changed = readWorkbook(
      new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/lang-son-2022.xlsx'))),
    );
    const [annex, ...others] = changed.sheets;
    const cell = annex && cellAt(annex, 15, 5);
    if (!annex || !cell) throw new Error('no F16');
    const spoilt = { ...cell, value: { type: 'number', value: 50_500 } } as const;
    const cells = new Map(annex.cells).set(
      [...annex.cells].find(([, one]) => one === cell)?.[0] ?? 0,
      spoilt,
    );
    const { findings } = reviewWorkbook({ ...changed, sheets: [{ ...annex, cells }, ...others] });
    expect(findings.map(({ cell: at, expected }) => [at, expected])).toContainEqual(['F16', '55000']);
  });
});

describe('filling in', () => {
  const layout = buildFormLayout('annex-3', OPTIONS);

  it('refuses a key that is not of the form', () => {
    expect(() => fillLayout(layout, [{ row: '9.9', column: 'name', value: 'x' }])).toThrow('9.9 / name');
    expect(() => fillLayout(layout, [{ row: 'total', column: 'nothing', value: 1 }])).toThrow(
      'total / nothing',
    );
  });

  it('gives a row the height that its words take, and leaves the others as they were', () => {
    const name = 'Hỗ trợ giống cây trồng, vật nuôi, thiết bị, vật tư, dụng cụ sản xuất, phân bón';
    const filled = fillLayout(layout, [{ row: '2#1', column: 'name', value: name }]);
    const row = layout.grid.rows.find(({ key }) => key === '2#1')?.row;
    const heights = filled.rowHeights.filter((one) => one.row === row);
    expect(heights).toEqual([{ row, height: 4 + 2 * 14.5 }]);
    expect(filled.rowHeights.length).toBe(layout.rowHeights.length + 1);
  });

  it('keeps text that begins with "=" plain', () => {
    const filled = fillLayout(layout, [{ row: '2#1', column: 'note', value: '=1+1' }]);
    expect(filled.cells.find(({ content }) => content === '=1+1')?.isFormula).toBe(false);
  });

  it('refuses to attach a sheet that has no such line', () => {
    const bare = { ...layout, cells: layout.cells.filter(({ row }) => row !== 3) };
    expect(() => attachedTo(bare, { plan: 'số 1', signed: 2022 })).toThrow('no such line');
  });
});

test('what several places wait for is named once', () => {
  for (const id of SAMPLE_IDS) {
    const { findings } = reviewWorkbook(fileOf(id));
    for (const { check, causes } of findings.filter(({ outcome }) => outcome === 'cannot-check')) {
      for (const { cells } of causes) expect([check, ...cells]).toEqual([check, ...new Set(cells)]);
    }
  }
});
