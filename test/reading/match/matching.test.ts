/** Which form a table is by its columns: in any order, with other words, with columns more or fewer; and no other form than its own. */
import fc from 'fast-check';
import { FORM_DEFINITIONS } from '../../../src/forms/catalogue';
import { leafColumns, type FormDefinition } from '../../../src/forms/form';
import { optionsWithYears } from '../../../src/forms/formOptions';
import { PROGRAMMES } from '../../../src/programme/catalogue';
import { BUILT_IN } from '../../../src/reading/knownForms';
import type { ColumnWords } from '../../../src/reading/match/assign';
import { matchColumns } from '../../../src/reading/match/matchColumns';

function columnsOf(form: FormDefinition): readonly ColumnWords[] {
  return leafColumns(form, { ...optionsWithYears(3, PROGRAMMES[0]), year: 2022, endYear: 2024 }).map(
    ({ column: { header, kind }, groups }, place) => ({
      column: place,
      kind,
      header: [...groups, header].map((text) => text.replace('{year}', '2022')),
    }),
  );
}

const FORMS = Object.values(FORM_DEFINITIONS);

test.each(FORMS.map((form) => [form.id, form] as const))('%s is itself in any order', (id, form) => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...columnsOf(form)], { minLength: columnsOf(form).length }),
      (columns) => {
        const best = matchColumns(BUILT_IN, columns, 2022);
        expect([best?.match.form.id, best?.sure]).toEqual([id, true]);
        for (const { place, header } of best?.match.columns ?? []) {
          expect(columns[place ?? -1]?.header.join()).toBe(header.join());
        }
      },
    ),
    { numRuns: 8 },
  );
});

test.each(FORMS.map((form) => [form.id, form] as const))('%s is no other form for sure', (id, form) => {
  const others = { ...BUILT_IN, forms: BUILT_IN.forms.filter((other) => other.id !== id) };
  const best = matchColumns(others, columnsOf(form), 2022);
  // Twins differ in one column, by which one is told from the other as long as both are known.
  const twin = /deprivation|multi-year|annex-4b|single-project/.test(id);
  expect(best?.sure === true && !twin).toBe(false);
});

function words(...headers: readonly (readonly [ColumnWords['kind'], string])[]): readonly ColumnWords[] {
  return headers.map(([kind, text], column) => ({ column, kind, header: text.split(' > ') }));
}

const FUNDS = words(
  ['code', 'STT'],
  ['name', 'Nội dung'],
  ['money', 'Tổng cộng'],
  ['money', 'NSĐP > Cộng'],
  ['money', 'NSĐP > SN'],
  ['money', 'NSĐP > ĐTPT'],
  ['money', 'Vốn TW > Tổng'],
  ['money', 'Vốn TW > KP thường xuyên'],
  ['money', 'Vốn TW > Vốn đầu tư'],
  ['money', 'HUY ĐỘNG KHÁC > TỔNG SỐ'],
  ['money', 'HUY ĐỘNG KHÁC > ĐẦU TƯ PHÁT TRIỂN'],
  ['money', 'HUY ĐỘNG KHÁC > SỰ NGHIỆP'],
);

function mapped(
  columns: readonly ColumnWords[],
  year: number | null = 2022,
): Readonly<Record<string, number | null>> {
  const best = matchColumns(BUILT_IN, columns, year);
  return Object.fromEntries(
    (best?.match.columns ?? []).map(({ formColumn, place }) => [formColumn.key, place]),
  );
}

test('synonyms and abbreviations are the words of the form', () => {
  expect(matchColumns(BUILT_IN, FUNDS, 2022)?.sure).toBe(true);
  expect(mapped(FUNDS)).toMatchObject({
    total: 2,
    'central.total': 6,
    'central.development-investment': 8,
    'central.recurrent': 7,
    'local.development-investment': 5,
    'local.recurrent': 4,
    note: null,
  });
});

test('text from before Unicode is read', () => {
  const old = FUNDS.map((column) =>
    column.header[0] === 'Tổng cộng' ? { ...column, header: ['Tæng céng'] } : column,
  );
  expect(mapped(old)['total']).toBe(2);
});

test('a column of another year is none of the form', () => {
  const target = columnsOf(FORM_DEFINITIONS['poverty-target']);
  const before = words(['count', 'Số hộ nghèo đầu năm 2021 (hộ)'])[0];
  if (!before) throw new Error('no column');
  const places = mapped([...target.slice(0, 3), { ...before, column: 99 }, ...target.slice(3)]);
  expect(places['poor-households']).toBe(4);
  const onlyBefore = target.map((column, place) => (place === 3 ? { ...before, column: 3 } : column));
  expect(mapped(onlyBefore)['poor-households']).toBeNull();
});

test('the end of last year is the beginning of this one', () => {
  const target = columnsOf(FORM_DEFINITIONS['poverty-target']).map((column) => ({
    ...column,
    header: column.header.map((text) => text.replace('đầu năm 2022', 'cuối năm 2021')),
  }));
  const best = matchColumns(BUILT_IN, target, 2022);
  expect([best?.match.form.id, best?.sure]).toEqual(['poverty-target', true]);
});

test('central funds are never local ones, however much else agrees', () => {
  const central = FUNDS.map((column) => ({
    ...column,
    header: column.header.map((text) => text.replace('NSĐP', 'Ngân sách trung ương')),
  }));
  const places = mapped(central);
  expect(places['local.total']).toBeNull();
  expect(places['local.recurrent']).toBeNull();
});

test('a table that lacks much of a form only resembles it', () => {
  const best = matchColumns(BUILT_IN, FUNDS.slice(0, 9), 2022);
  expect([best?.match.form.id, best?.sure]).toEqual(['annex-1', false]);
});

test('plan, result and rate of anything are not yet the resources of a programme', () => {
  const any = words(
    ['code', 'TT'],
    ['name', 'Cây trồng'],
    ['money', 'Kế hoạch'],
    ['money', 'Thực hiện'],
    ['rate', 'Tỷ lệ thực hiện (%)'],
  );
  expect(matchColumns(BUILT_IN, any, 2022)?.sure).not.toBe(true);
});
