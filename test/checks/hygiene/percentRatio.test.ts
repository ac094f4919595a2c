import { causesOf, changed, findingsOf, sheetOf, told, withParts, type Line } from './sheets';

const ID = 'percent-ratio';

/** Rates in column E, rows 4 to 8, the total in row 9; the index row makes them an equation. */
const RATES: readonly Line[] = [
  ['TỶ LỆ HỘ NGHÈO NĂM 2023'],
  ['TT', 'Đơn vị', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ hộ nghèo (%)'],
  ['A', 'B', 1, 2, '3=2/1*100'],
  [1, 'Xã Bình An', 12035, 332, 2.76],
  [2, 'Xã Chi Lăng', 12152, 3443, 28.33],
  [3, 'Xã Na Rì', 8670, 1791, 20.66],
  [4, 'Xã Tân Lập', 13193, 2424, 18.37],
  [5, 'Xã Sơn Hà', 10355, 2208, 21.32],
  [null, 'Tổng cộng', 56405, 10198, 18.08],
];
/** The same without the counts: only the size of the rates tells. */
const ALONE: readonly Line[] = [
  ['TỶ LỆ HỘ NGHÈO NĂM 2023'],
  ['TT', 'Đơn vị', 'Năm 2022 (%)', 'Năm 2023 (%)'],
  [1, 'Xã Bình An', 4.76, 2.76],
  [2, 'Xã Chi Lăng', 30.33, 28.33],
  [3, 'Xã Na Rì', 21.66, 20.66],
  [4, 'Xã Tân Lập', 19.37, 18.37],
  [5, 'Xã Sơn Hà', 23.32, 21.32],
];

/** Every rate in a percent format: the number is a hundredth of what is shown. */
function inPercentFormat(rows: readonly Line[], cells: readonly string[]): ReturnType<typeof sheetOf> {
  return withParts(sheetOf(rows), Object.fromEntries(cells.map((cell) => [cell, { numberFormat: '0.00%' }])));
}

test('rates written one way', () => {
  expect(told(ID, sheetOf(RATES), sheetOf(ALONE, 'Khác'))).toEqual([]);
  const all = { E4: 0.0276, E5: 0.2833, E6: 0.2066, E7: 0.1837, E8: 0.2132, E9: 0.1808 };
  expect(told(ID, inPercentFormat(changed(RATES, all), Object.keys(all)))).toEqual([]);
});

test('small rates are no ratios: 0,19 beside 2,76', () => {
  expect(told(ID, sheetOf(changed(ALONE, { D3: 0.19 })))).toEqual([]);
  expect(told(ID, sheetOf(changed(ALONE, { D5: 0.21 })))).toEqual([]);
});

describe('a ratio among percentages', () => {
  test('by the counts of its row: told with the wrong figure, as its first cause', () => {
    const sheet = sheetOf(changed(RATES, { E6: 0.2066 }));
    expect(told(ID, sheet)).toEqual([]);
    expect(findingsOf('rate', sheet).map(({ cell, causes: [cause] }) => [cell, cause?.kind])).toEqual([
      ['E6', 'stored-as-ratio'],
    ]);
  });

  test('by how it is written and its size, where there are no counts', () => {
    const sheet = sheetOf(changed(ALONE, { D5: 0.2066 }));
    expect(told(ID, sheet)).toEqual(['warning stored-as-ratio D5']);
    expect(findingsOf(ID, sheet)[0]).toMatchObject({ stated: '0.2066', expected: '20.66' });
    expect(causesOf(ID, sheet)[0]).toContain('0,2066, ghi theo phần trăm như các ô khác là 20,66');
  });

  test('by a formula that does not multiply as the others do', () => {
    const formulas = Object.fromEntries(
      ['D3', 'D4', 'D6', 'D7'].map((cell) => [cell, { formula: '=A1/B1*100' }]),
    );
    const rows = changed(ALONE, { D5: 0.21 });
    const without = withParts(sheetOf(rows), { ...formulas, D5: { formula: '=A1/B1' } });
    expect(told(ID, without)).toEqual(['warning stored-as-ratio D5']);
    const alike = withParts(sheetOf(rows), { ...formulas, D5: { formula: '=A1/B1*100' } });
    expect(told(ID, alike)).toEqual([]);
  });

  test('one of a size that the others have not is a small rate', () => {
    expect(told(ID, sheetOf(changed(ALONE, { D3: 20.1, D5: 0.002 })))).toEqual([]);
  });
});

test('a whole column of ratios under a percent sign', () => {
  const rows = changed(RATES, { E4: 0.0276, E5: 0.2833, E6: 0.2066, E7: 0.1837, E8: 0.2132, E9: 0.1808 });
  expect(told(ID, sheetOf(rows))).toEqual(['warning column-of-ratios E4 E5 E6 E7 E8 E9']);
});

test('a percentage in a percent format: 2066%', () => {
  const all = { E4: 0.0276, E5: 0.2833, E6: 20.66, E7: 0.1837, E8: 0.2132, E9: 0.1808 };
  const sheet = inPercentFormat(changed(RATES, all), Object.keys(all));
  expect(findingsOf('rate', sheet).map(({ cell, causes: [cause] }) => [cell, cause?.kind])).toEqual([
    ['E6', 'percent-twice'],
  ]);
  const alone = { D3: 0.0276, D4: 0.2833, D5: 20.66, D6: 0.1837, D7: 0.2132 };
  const bySize = inPercentFormat(changed(ALONE, alone), Object.keys(alone));
  expect(told(ID, bySize)).toEqual(['warning percent-twice D5']);
  expect(causesOf(ID, bySize)[0]).toContain('hiện 2.066%, có thể là 20,66%');
});

test('right, but kept in two ways: the fewer are told', () => {
  const sheet = inPercentFormat(changed(RATES, { E5: 0.2833, E8: 0.2132 }), ['E5', 'E8']);
  expect(told(ID, sheet)).toEqual(['notice mixed-percent E5 E8']);
  const most = { E4: 0.0276, E5: 0.2833, E6: 0.2066, E7: 0.1837 };
  const other = inPercentFormat(changed(RATES, most), Object.keys(most));
  expect(told(ID, other)).toEqual(['notice mixed-percent E8 E9']);
});

test('noughts look the same in both', () => {
  expect(told(ID, inPercentFormat(changed(RATES, { D8: 0, E8: 0, D9: 7990, E9: 14.17 }), ['E8']))).toEqual(
    [],
  );
});

describe('beyond the whole', () => {
  test('a share above 100, although its counts agree with it', () => {
    const rows = changed(RATES, { C6: 10, E6: 17910, C9: 47745, E9: 21.36 });
    expect(told(ID, sheetOf(rows))).toEqual(['warning beyond-whole E6']);
  });

  test('100 is a share', () => {
    expect(told(ID, sheetOf(changed(RATES, { C6: 1791, E6: 100, C9: 49526, E9: 20.59 })))).toEqual([]);
  });

  test('a share below nought', () => {
    expect(told(ID, sheetOf(changed(ALONE, { D2: 'Tỷ lệ hộ nghèo (%)', D5: -0.5 })))).toEqual([
      'warning beyond-whole D5',
    ]);
  });

  test.each([
    'Tỷ lệ hộ thực hiện so với kế hoạch (%)',
    'Tỷ lệ tăng, giảm hộ nghèo (%)',
    'Tỷ lệ giải ngân (%)',
  ])('%s may go beyond', (header) => {
    expect(told(ID, sheetOf(changed(ALONE, { D2: header, D5: 128.5, D6: -3.2 })))).toEqual([]);
  });
});
