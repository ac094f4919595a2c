/** Correcting an own form. */
import {
  draftOfForm,
  readFormDraft,
  type ColumnHint,
  type OwnFormDraft,
} from '../../../src/forms/ownForms/edit/draft';
import {
  addColumn,
  changeCountMayFollowRate,
  changeDecimals,
  changeEquation,
  changeHeader,
  changeKind,
  changeSigned,
  removeColumn,
} from '../../../src/forms/ownForms/edit/editColumns';
import {
  addLine,
  changeLine,
  changeRowsKind,
  changeTotal,
  removeLine,
} from '../../../src/forms/ownForms/edit/editRows';
import { openSuggestions, takeAllSuggestions } from '../../../src/forms/ownForms/edit/suggestions';
import { withYearPlaces } from '../../../src/forms/ownForms/edit/yearPlaces';
import { ownLeaves } from '../../../src/forms/ownForms/ownForm';
import { LINES, LOCALITIES } from './examples';

const DRAFT = draftOfForm(LINES);

/** "1=2+3" or "2" of every column, from the left. */
function codes({ form }: OwnFormDraft): readonly string[] {
  return ownLeaves(form).map(({ column }) => column.equation ?? column.index);
}

function problems(draft: OwnFormDraft): readonly string[] {
  const read = readFormDraft(draft);
  return read.ok ? [] : read.problems.map(({ path, reason }) => `${path} ${reason.key}`);
}

test('the example', () => {
  expect(codes(DRAFT)).toEqual(['A', 'B', '1=2+3', '2', '3', '4', '5=4/1*100', 'C']);
  expect(problems(DRAFT)).toEqual([]);
});

describe('columns', () => {
  test('words change at their place, of columns and of headers over them', () => {
    const changed = changeHeader(changeHeader(DRAFT, 'columns[2].columns[1]', 'TW'), 'columns[2]', 'Vốn');
    expect(ownLeaves(changed.form)[3]).toMatchObject({
      groups: ['Vốn'],
      column: { header: 'TW', index: '2' },
    });
    expect(ownLeaves(changed.form).filter(({ column }) => column.header === 'TW')).toHaveLength(1);
  });

  test('one that becomes words gets a letter, and those behind it and their equations follow', () => {
    const changed = changeKind(DRAFT, 'columns[3]', 'text');
    // The rate divides by what is no figure any more, and says so.
    expect(codes(changed)).toEqual(['A', 'B', '1=2+3', '2', '3', 'C', '4=C/1*100', 'D']);
    expect(problems(changed)).toEqual(['columns[4].equation own-forms.problem.equation-unreadable']);
  });

  test('one that stays a figure keeps its code and equation, but not its decimals', () => {
    const changed = changeKind(changeDecimals(DRAFT, 'columns[3]', 3), 'columns[3]', 'quantity');
    expect(ownLeaves(changed.form)[5]?.column).toEqual({
      kind: 'quantity',
      header: 'Giải ngân đến 31/12/{year}',
      index: '4',
      width: 12,
    });
    expect(codes(changed)).toEqual(codes(DRAFT));
  });

  test('with a column go the equations that speak of it: with other numbers they would say something else', () => {
    const changed = removeColumn(DRAFT, 'columns[2].columns[1]');
    expect(codes(changed)).toEqual(['A', 'B', '1', '2', '3', '4=3/1*100', 'C']);
    expect(problems(changed)).toEqual([]);
  });

  test('of other derivations those go that speak of the column', () => {
    const columns = LINES.columns.map((node, at) =>
      at === 4 ? { ...node, alternatives: ['5=(4+2)/1*100', '5=4/(1+3)*100'] } : node,
    );
    const changed = removeColumn(draftOfForm({ ...LINES, columns }), 'columns[2].columns[1]');
    expect(ownLeaves(changed.form)[5]?.column).toMatchObject({
      equation: '4=3/1*100',
      alternatives: ['4=3/(1+2)*100'],
    });
  });

  test('with the last column under a header goes the header', () => {
    const [first, second, third] = [0, 0, 0].map(() => 'columns[2].columns[0]');
    const changed = [first, second, third].reduce<OwnFormDraft>(
      (draft, path) => (path === undefined ? draft : removeColumn(draft, path)),
      DRAFT,
    );
    expect(changed.form.columns.map(({ header }) => header)).not.toContain('Kế hoạch vốn năm {year}');
    expect(codes(changed)).toEqual(['A', 'B', '1', '2', 'C']);
  });

  test('a new one stands last, with the next number, and wants a header', () => {
    const changed = addColumn(DRAFT);
    expect(codes(changed)).toEqual([...codes(DRAFT), '6']);
    expect(problems(changed)).toEqual(['columns[6].header own-forms.problem.empty']);
  });

  test('an equation that is emptied makes an entry, without the other derivations', () => {
    const path = 'columns[4]';
    const other = {
      ...LINES,
      columns: LINES.columns.map((node, at) => (at === 4 ? { ...node, alternatives: ['5=4/2*100'] } : node)),
    };
    const changed = changeEquation(draftOfForm(other), path, ' ');
    expect(ownLeaves(changed.form)[6]?.column).toEqual({
      kind: 'rate',
      header: 'Tỷ lệ giải ngân (%)',
      index: '5',
      decimals: 1,
      width: 10,
    });
    expect(problems(changeEquation(DRAFT, path, '5=9/1'))).toEqual([
      'columns[4].equation own-forms.problem.equation-unknown-column',
    ]);
  });

  test('what is usual stands nowhere in the document', () => {
    const path = 'columns[4]';
    const changed = changeCountMayFollowRate(DRAFT, path, true);
    expect(ownLeaves(changed.form)[6]?.column).toMatchObject({ countMayFollowRate: true });
    expect(changeCountMayFollowRate(changed, path, false).form).toEqual(LINES);
    expect(ownLeaves(changeDecimals(DRAFT, path, null).form)[6]?.column).not.toHaveProperty('decimals');
    const signed = changeSigned(DRAFT, path, true);
    expect(ownLeaves(signed.form).map(({ column }) => column.signed)).toEqual([
      ...Array.from({ length: 6 }, () => undefined),
      true,
      undefined,
    ]);
    expect(problems(signed)).toEqual([]);
    expect(changeSigned(signed, path, false).form).toEqual(LINES);
  });

  test('a column of changes stays one as another kind of figure, but words are not below nought', () => {
    const signed = changeSigned(DRAFT, 'columns[3]', true);
    expect(ownLeaves(changeKind(signed, 'columns[3]', 'count').form)[5]?.column).toMatchObject({
      signed: true,
    });
    expect(ownLeaves(changeKind(signed, 'columns[3]', 'text').form)[5]?.column).not.toHaveProperty('signed');
  });
});

describe('rows', () => {
  test('looking at the other kind loses nothing', () => {
    const looked = changeRowsKind(DRAFT, 'localities');
    expect(looked.form.rows).toEqual({ kind: 'localities', total: 'first' });
    expect(changeRowsKind(looked, 'lines').form).toEqual(LINES);
    const there = changeTotal(draftOfForm(LOCALITIES), 'last');
    expect(changeRowsKind(changeRowsKind(there, 'lines'), 'localities').form.rows).toEqual(there.form.rows);
  });

  test('a line behind the total stands at the top, whatever the total says of itself', () => {
    const deep = changeLine(DRAFT, 0, { total: true, level: 2 });
    const { rows } = addLine(deep, 0).form;
    expect(rows.kind === 'lines' && rows.lines[1]).toEqual({ code: '', name: '', level: 0 });
  });

  test('lines change, come and go at their place', () => {
    const changed = removeLine(addLine(changeLine(DRAFT, 1, { name: 'Đầu tư', freeRows: 2 }), 1), 4);
    const { rows } = changed.form;
    expect(rows.kind === 'lines' && rows.lines).toEqual([
      { code: '', name: 'TỔNG SỐ', level: 0, total: true },
      { code: 'A', name: 'Đầu tư', level: 0, freeRows: 2 },
      { code: '', name: '', level: 0 },
      { code: 'I', name: 'Công trình chuyển tiếp', level: 1, freeRows: 3 },
      { code: 'B', name: 'Vốn sự nghiệp', level: 0, addsUp: false },
      { code: '', name: 'Trong đó: hỗ trợ sản xuất', level: 1 },
    ]);
    expect(problems(changed)).toEqual(['rows.lines[2].name own-forms.problem.empty']);
    const back = changeLine(changeLine(DRAFT, 0, { total: false, addsUp: false }), 0, {
      total: true,
      addsUp: true,
    });
    expect(back.form).toEqual(LINES);
  });
});

describe('what the table suggests', () => {
  const suggestion = { text: '1=2+3', holds: 5, of: 6, countMayFollowRate: false };
  const hints: readonly ColumnHint[] = [
    { code: '1', notes: [], suggestion },
    { code: '5', notes: [], suggestion: { text: '5=4/1*100', holds: 6, of: 6, countMayFollowRate: true } },
  ];
  const open = draftOfForm(
    changeEquation(changeEquation(DRAFT, 'columns[2].columns[0]', ''), 'columns[4]', '').form,
    hints,
  );

  test('is offered for columns without an equation, and taken whole', () => {
    expect(openSuggestions(draftOfForm(LINES, hints))).toEqual([]);
    expect(openSuggestions(open).map(({ path, suggestion: { text } }) => [path, text])).toEqual([
      ['columns[2].columns[0]', '1=2+3'],
      ['columns[4]', '5=4/1*100'],
    ]);
    const taken = takeAllSuggestions(open);
    expect([codes(taken), openSuggestions(taken)]).toEqual([codes(DRAFT), []]);
    expect(ownLeaves(taken.form)[6]?.column.countMayFollowRate).toBe(true);
  });

  test('is not offered for a column of words', () => {
    // Its file says so: words with the code of a figure.
    const columns = LINES.columns.map((node, at) =>
      at === 3 ? { kind: 'text' as const, header: 'Ghi chú', index: '4', width: 12 } : node,
    );
    const hint = { code: '4', notes: [], suggestion: { ...suggestion, text: '4=2+3' } };
    expect(openSuggestions(draftOfForm({ ...LINES, columns }, [hint]))).toEqual([]);
  });

  test('follows its columns when they are numbered anew, and goes with a column that it speaks of', () => {
    const fewer = removeColumn(open, 'columns[2].columns[1]');
    expect(openSuggestions(fewer).map(({ suggestion: { text } }) => text)).toEqual(['4=3/1*100']);
  });

  test('years near the plan year of the table follow the plan year', () => {
    const fixed = {
      ...LINES,
      title: 'KẾT QUẢ NĂM 2024, KẾ HOẠCH NĂM 2025',
      columns: LINES.columns.map((node, at) => (at === 3 ? { ...node, header: 'Giải ngân năm 2023' } : node)),
    };
    const { form } = withYearPlaces(draftOfForm(fixed), 2024);
    expect([form.title, form.columns[3]?.header]).toEqual([
      'KẾT QUẢ NĂM {year}, KẾ HOẠCH NĂM {year+1}',
      'Giải ngân năm {year-1}',
    ]);
    expect(withYearPlaces(DRAFT, 2024)).toBe(DRAFT);
  });
});
