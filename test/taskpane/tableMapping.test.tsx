/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import type { ReviewedRecognition } from '../../src/findings/finding';
import { readKept } from '../../src/kept/keptWorkbook';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { fakePort, review } from './fakes';
import { press, renderChecked } from './renderPane';

const KEY = { sheet: 'Phụ lục I', header: 'tt | noi dung | tong so' };
const A = { column: 'A', header: 'TT', decided: { words: 'tt', place: 0 } };
const C = { column: 'C', header: 'Tổng số', decided: { words: 'tong so', place: 0 } };

function withRecognition(recognition: Partial<ReviewedRecognition>) {
  const [table] = review().tables;
  if (!table) throw new Error('no table');
  const forms = [{ form: 'annex-1', title: { key: 'forms.annex-1.title' } }];
  return review({
    forms,
    tables: [{ ...table, recognition: { ...table.recognition, key: KEY, columns: [A, C], ...recognition } }],
  });
}

const NONE: Partial<ReviewedRecognition> = {
  form: null,
  similar: { form: 'annex-1', title: { key: 'forms.annex-1.title' } },
  reasons: [],
  mapping: [],
  isDecided: false,
};
const AS_ANNEX: Partial<ReviewedRecognition> = {
  form: 'annex-1',
  similar: null,
  reasons: [],
  mapping: [
    { key: 'code', header: 'TT', column: 'A' },
    { key: 'total', header: 'Tổng số', column: 'C' },
  ],
  isDecided: true,
};

async function shown(recognition: Partial<ReviewedRecognition>) {
  const port = fakePort();
  const seen: WorkbookSnapshot[] = [];
  await renderChecked({
    port,
    review: (snapshot: WorkbookSnapshot) => {
      seen.push(snapshot);
      return withRecognition(recognition);
    },
  });
  fireEvent.click(screen.getByText('Biểu và các cột'));
  return { port, seen };
}

function keptTables(port: ReturnType<typeof fakePort>) {
  return readKept(port.kept.at(-1) ?? null).kept.tables;
}

test('a table that resembles a form can be said to be it: kept, and checked again', async () => {
  const { port, seen } = await shown(NONE);
  await press(/^Đúng là biểu: /);
  expect(keptTables(port)).toEqual([{ ...KEY, form: 'annex-1', columns: [] }]);
  expect(seen).toHaveLength(2);
  // The user is in the middle of it: it stays open.
  expect(screen.getByText('Biểu và các cột').closest('details')?.open).toBe(true);
});

test('a column of the form is put to another column of the sheet, which then is no other one', async () => {
  const { port } = await shown(AS_ANNEX);
  const select = screen.getByRole('combobox', { name: 'TT' });
  fireEvent.change(select, { target: { value: 'C' } });
  await screen.findByText('Biểu và các cột');
  expect(keptTables(port)).toEqual([
    {
      ...KEY,
      form: 'annex-1',
      columns: [
        { key: 'total', column: null },
        { key: 'code', column: C.decided },
      ],
    },
  ]);
});

test('no form at all, and back to what was recognised', async () => {
  const { port } = await shown(AS_ANNEX);
  fireEvent.change(screen.getByRole('combobox', { name: 'Soát bảng này theo biểu' }), {
    target: { value: '' },
  });
  await screen.findByText('Biểu và các cột');
  expect(keptTables(port)).toEqual([{ ...KEY, form: null, columns: [] }]);
  await press('Trở lại như máy nhận ra');
  expect(keptTables(port)).toEqual([]);
});
