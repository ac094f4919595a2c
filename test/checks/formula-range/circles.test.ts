/** Formulas and equations that go round in circles are judged in time that goes with their number. */
import { handTable, line, money } from '../handTable';
import { judged } from './judgedCell';

test('forty lines each of which adds up all of them', () => {
  const sum = ['=SUM(C$4:C$43)', 0] as const;
  const table = handTable({
    columns: [money('1')],
    lines: [line('Tổng', null, sum), ...Array.from({ length: 40 }, (_, at) => line(`Xã ${at}`, 0, sum))],
  });
  expect(judged(table, 'C3')).toMatch(/^double-count C4 /);
});

test('twenty columns each of which is all others added up', () => {
  const codes = Array.from({ length: 20 }, (_, at) => String(at + 1));
  const columns = codes.map((code) =>
    money(code, `${code}=${codes.filter((other) => other !== code).join('+')}`),
  );
  const table = handTable({ columns, lines: [line('Xã', null, ['=SUM(D3:V3)', 0])] });
  expect(judged(table, 'C3')).toBe('right');
});
