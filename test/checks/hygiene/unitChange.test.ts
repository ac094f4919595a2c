import { causesOf, changed, findingsOf, FUNDS, HOUSEHOLDS, sheetOf, told, type Line } from './sheets';

const ID = 'unit-change';

/** Every amount taken so many times; rounded as people do. */
function times(
  rows: readonly Line[],
  factor: number,
  vary: (row: number) => number = () => 1,
): readonly Line[] {
  return rows.map((line, row) =>
    line.map((cell, column) =>
      typeof cell === 'number' && column > 1 ? Math.round(cell * factor * vary(row) * 1000) / 1000 : cell,
    ),
  );
}

test('one unit throughout, and declared differences', () => {
  const billions = changed(times(FUNDS, 0.001), { A2: 'Đơn vị tính: Tỷ đồng' });
  expect(told(ID, sheetOf(FUNDS, 'A'), sheetOf(FUNDS, 'B'), sheetOf(HOUSEHOLDS, 'C'))).toEqual([]);
  expect(told(ID, sheetOf(FUNDS, 'A'), sheetOf(billions, 'B'))).toEqual([]);
});

describe('figures of another size in the same lines', () => {
  test('a thousandfold under the same unit', () => {
    const sheets = [sheetOf(FUNDS, 'Năm 2024'), sheetOf(times(FUNDS, 1000), 'Năm 2025')];
    expect(told(ID, ...sheets)).toEqual(["warning unit-of-other-size A2 C4 'Năm 2024'!C4"]);
    expect(
      findingsOf(ID, ...sheets).map(({ sheet, message: { params } }) => [sheet, params?.['times']]),
    ).toEqual([['Năm 2025', { decimal: '1000' }]]);
    expect(causesOf(ID, ...sheets)[0]).toContain('đều ghi đơn vị triệu đồng');
  });

  test('the same figures under another unit', () => {
    const relabelled = changed(FUNDS, { A2: 'Đơn vị tính: Tỷ đồng' });
    const found = findingsOf(ID, sheetOf(FUNDS, 'A'), sheetOf(relabelled, 'B'));
    expect(found.map(({ sheet, cell }) => [sheet, cell])).toEqual([['B', 'A2']]);
    expect(found[0]?.causes[0]?.message.key).toBe('findings.hygiene.unit-of-other-size.declared');
  });

  test('of another year, about a thousandfold; years in words do not count', () => {
    const next = changed(
      times(FUNDS, 1000, (row) => 0.85 + row * 0.05),
      { A1: 'PHÂN BỔ VỐN NĂM 2025' },
    );
    expect(told(ID, sheetOf(FUNDS, 'A'), sheetOf(next, 'B'))).toEqual([
      'warning unit-of-other-size A2 C4 A!C4',
    ]);
  });

  test('columns that name another year are the same columns', () => {
    const named = (year: number) => ({
      C3: `Tổng số năm ${year}`,
      D3: `NSTW năm ${year}`,
      E3: `NSĐP ${year}`,
    });
    const [one, next] = [changed(FUNDS, named(2024)), changed(times(FUNDS, 1000), named(2025))];
    expect(told(ID, sheetOf(one, 'A'), sheetOf(next, 'B'))).toEqual([
      'warning unit-of-other-size A2 C4 A!C4',
    ]);
  });

  test('lines of one name, in another order, say nothing', () => {
    const lines: readonly Line[] = [
      ...FUNDS.slice(0, 3),
      [null, 'Hạ tầng thiết yếu', 9900, 9000, 900],
      [null, 'Đa dạng hóa sinh kế', 4400, 4000, 400],
      [null, 'Dinh dưỡng', 2800, 2500, 300],
    ];
    const [small, large]: readonly Line[] = [
      [null, 'Khác', 11, 6, 5],
      [null, 'Khác', 900, 700, 200],
    ];
    const [one, other] = [
      [...lines, small ?? [], large ?? []],
      times([...lines, large ?? [], small ?? []], 1000),
    ];
    expect(told(ID, sheetOf(one, 'A'), sheetOf(other, 'B'))).toEqual([
      'warning unit-of-other-size A2 C4 A!C4',
    ]);
  });

  test('the odd one of three is told', () => {
    const sheets = [sheetOf(times(FUNDS, 1000000), 'A'), sheetOf(FUNDS, 'B'), sheetOf(FUNDS, 'C')];
    expect(findingsOf(ID, ...sheets).map(({ sheet }) => sheet)).toEqual(['A']);
  });

  test('larger in varied measure is no other unit', () => {
    const varied = times(FUNDS, 1000, (row) => (row % 2 === 0 ? 0.3 : 3));
    expect(told(ID, sheetOf(FUNDS, 'A'), sheetOf(varied, 'B'))).toEqual([]);
  });

  test('one column of three is no other unit of the table', () => {
    const column = changed(FUNDS, { D4: 16500000, D5: 9000000, D6: 4000000, D7: 2500000, D8: 1000000 });
    expect(told(ID, sheetOf(FUNDS, 'A'), sheetOf(column, 'B'))).toEqual([]);
  });

  test('a hundredfold is no unit', () => {
    expect(told(ID, sheetOf(FUNDS, 'A'), sheetOf(times(FUNDS, 100), 'B'))).toEqual([]);
  });

  test('two lines are too few', () => {
    const short = FUNDS.filter((_, row) => row < 6).map((line) => [...line]);
    expect(told(ID, sheetOf(short.slice(0, 5), 'A'), sheetOf(times(short.slice(0, 5), 1000), 'B'))).toEqual(
      [],
    );
  });
});

describe('no unit', () => {
  const without = changed(FUNDS, { A2: null });

  test('where another table has one', () => {
    const found = findingsOf(ID, sheetOf(FUNDS, 'A'), sheetOf(without, 'B'));
    expect(
      found.map(({ severity, sheet, cell, causes: [cause] }) => [severity, sheet, cell, cause?.kind]),
    ).toEqual([['notice', 'B', 'D3', 'unit-missing']]);
  });

  test('nowhere: nothing to compare with', () => {
    expect(told(ID, sheetOf(without, 'A'), sheetOf(without, 'B'))).toEqual([]);
  });

  test('a table of households needs none', () => {
    expect(told(ID, sheetOf(FUNDS, 'A'), sheetOf(HOUSEHOLDS, 'B'))).toEqual([]);
  });
});

describe('a header that says another unit than the line above', () => {
  test('of a column that is added up with others', () => {
    const sheet = sheetOf(changed(FUNDS, { E3: 'NSĐP (nghìn đồng)' }));
    expect(told(ID, sheet)).toEqual(['warning unit-contradiction A2 E3']);
  });

  test('of all columns', () => {
    const sheet = sheetOf(changed(FUNDS, { C3: 'Tổng vốn (đồng)', D3: 'NSTW (đồng)', E3: 'NSĐP (đồng)' }));
    expect(told(ID, sheet)).toEqual(['warning unit-contradiction A2 C3 D3 E3']);
  });

  test.each([
    ['the same unit', { C3: 'Tổng số (triệu đồng)' }],
    ['a word with "đồng" in it', { E3: 'Cộng đồng đóng góp' }],
    ['a column of its own', { F3: 'Vốn vay (nghìn đồng)', F5: 5000, F6: 7000, F7: 9000, F8: 4000 }],
    ['a norm', { F3: 'Định mức hỗ trợ (đồng)', F5: 5000, F6: 7000, F7: 9000, F8: 4000 }],
    ['an amount for each', { F3: 'Kinh phí (nghìn đồng/hộ)', F5: 5000, F6: 7000, F7: 9000, F8: 4000 }],
  ])('%s', (_what, edits) => {
    expect(told(ID, sheetOf(changed(FUNDS, edits)))).toEqual([]);
  });
});
