/** In which years checks hold that look at what is prescribed. */
import { yearsOf } from '../../../src/checks/engine/years';
import { PROGRAMMES } from '../../../src/programme/catalogue';

test('the years of parameters lie within those of their programmes, the first to the last', () => {
  const [first] = PROGRAMMES;
  const shown = (...parameters: readonly string[]): string => {
    const years = yearsOf({ parameters });
    return years === 'any'
      ? years
      : years.map(({ programme, from, to }) => `${programme}: ${String(from)}-${String(to)}`).join(', ');
  };
  expect(shown()).toBe('any');
  expect(shown('of-tomorrow')).toBe('');
  const years = first?.parameters.map(({ id, from, to }) => [id, from, to] as const) ?? [];
  for (const [id, from, to] of years) {
    const start = Math.max(from ?? 2021, 2021);
    const end = Math.min(to ?? 2025, 2025);
    expect(shown(id).split(', ')[0]).toBe(`2021-2025: ${String(start)}-${String(end)}`);
  }
  expect(shown('housing.new', 'capital-type.lines')).toBe('2021-2025: 2021-2025');
});

describe('of parameters that hold for other years than their programme', () => {
  const [programme] = PROGRAMMES;
  const [parameter] = programme?.parameters ?? [];
  const years = (...limits: readonly (readonly [number | null, number | null])[]): string => {
    if (!programme || !parameter) throw new Error('no programme');
    const parameters = limits.map(([from, to], place) => ({
      ...parameter,
      id: `p${String(place)}`,
      from,
      to,
    }));
    const own = { ...programme, id: 'own', period: { from: 2021, to: 2025 }, parameters };
    const found = yearsOf({ parameters: ['p0', 'p1'] }, [own]);
    return found === 'any' ? found : found.map(({ from, to }) => `${String(from)}-${String(to)}`).join(', ');
  };

  test.each([
    ['what is not limited holds as long as the programme', [[null, null]], '2021-2025'],
    ['not before the programme, and not after it', [[2019, 2030]], '2021-2025'],
    ['within it, its own years', [[2022, 2024]], '2022-2024'],
    [
      'of two, from the first to the last',
      [
        [2023, 2023],
        [2022, 2024],
      ],
      '2022-2024',
    ],
    [
      'of two, of which one is not limited',
      [
        [2023, 2023],
        [null, null],
      ],
      '2021-2025',
    ],
    [
      'those that the check does not ask for say nothing',
      [
        [2023, 2023],
        [2023, 2023],
        [2021, 2025],
      ],
      '2023-2023',
    ],
  ] as const)('%s', (_what, limits, expected) => {
    expect(years(...limits)).toBe(expected);
  });
});
