/** `relations`: the tables of a file and their equations. */
import { strToU8 } from 'fflate';
import { NOTHING_KEPT, writeKept } from '../../src/kept/keptWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { sampleLayout } from '../core/plans';
import { runIn, type FakeWorld } from './fakeSurroundings';

interface Output {
  readonly files: readonly {
    readonly tables: readonly {
      readonly form: string | null;
      readonly equations: readonly {
        readonly id: string;
        readonly relation: string;
        readonly source: string;
        readonly use: string;
        readonly holds: number;
        readonly of: number;
        readonly cell: string;
      }[];
    }[];
  }[];
}

async function world(memory: string | null = null): Promise<FakeWorld> {
  const created = new Date(Date.UTC(2024, 0, 2));
  const bytes = await writeWorkbook([sampleLayout('lang-son-2022')], {
    created,
    ...(memory !== null && { memory }),
  });
  return { files: new Map([['a.xlsx', bytes]]) };
}

test('every equation, where it was learned from, and how often it holds', async () => {
  const { code, out } = await runIn(await world(), 'relations', 'a.xlsx', '--format', 'json');
  expect(code).toBe(0);
  const [table] = (JSON.parse(out) as Output).files[0]?.tables ?? [];
  expect(table?.form).toBe('annex-1');
  expect(table?.equations.find(({ id }) => id === '8=9+10')).toMatchObject({
    relation: 'row',
    source: 'form',
    use: 'used',
    holds: 18,
    of: 18,
    cell: 'J10',
  });
  // Two of the ten columns are right although the line is left out, since it has nothing there.
  expect(table?.equations.find(({ id }) => id === 'TỔNG SỐ')).toMatchObject({
    relation: 'outline',
    holds: 2,
    of: 10,
    cell: 'C10',
  });
});

test('what the user switched off is said so, and not checked', async () => {
  const equations = [{ sheet: 'Phụ lục I', relation: 'outline', text: 'TỔNG SỐ', use: 'off' }] as const;
  const files = await world(writeKept({ ...NOTHING_KEPT, equations }));
  const { out } = await runIn(files, 'relations', 'a.xlsx');
  expect(out).toContain('C10  TỔNG SỐ là tổng các dòng chi tiết: theo biểu mẫu, đúng 2/10, đã tắt');
  expect((await runIn(files, 'check', 'a.xlsx')).code).toBe(0);
  expect((await runIn(await world(), 'check', 'a.xlsx')).code).toBe(1);
});

describe('equations of the user', () => {
  const among = { place: 0, of: 1 };
  const row = (name: string) => ({ code: '', name, track: '', under: '', among });
  const kept = (target: string): string =>
    writeKept({
      ...NOTHING_KEPT,
      ownEquations: [
        {
          kind: 'row',
          id: 'pt-1',
          sheet: 'Phụ lục I',
          table: among,
          target: row(target),
          terms: [{ sign: 1, from: row('Dự án 7'), to: null }],
        },
      ],
    });

  test('are listed, or told with what of them is missing', async () => {
    const { out } = await runIn(await world(kept('Không có dòng này')), 'relations', 'a.xlsx');
    expect(out).toContain(
      'phép tính tự khai không dùng được: Phụ lục I: Dòng Không có dòng này = Dự án 7. Bảng không còn dòng Không có dòng này',
    );
    const { out: checked } = await runIn(await world(kept('Không có dòng này')), 'check', 'a.xlsx');
    expect(checked).toContain('phép tính tự khai không dùng được: Phụ lục I');
    const json = await runIn(await world(kept('Không có')), 'relations', 'a.xlsx', '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({ files: [{ lostEquations: [{ id: 'pt-1' }] }] });
  });
});

test('a file that cannot be read does not keep the others from being listed', async () => {
  const { files } = await world();
  files.set('b.xlsx', strToU8('no workbook'));
  const { code, out } = await runIn({ files }, 'relations', 'b.xlsx', 'a.xlsx');
  expect(code).toBe(2);
  expect(out).toMatch(/^b\.xlsx\n {2}.+\na\.xlsx\n {2}Phụ lục I A7:M28: Phụ lục I/);
});
