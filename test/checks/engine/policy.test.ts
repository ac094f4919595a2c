/** Which catalogue a table follows, and what is in force of it. */
import { programmeFor, ruleInForce } from '../../../src/checks/engine/policy';
import { toPlain } from '../../../src/numbers/decimal';
import { MERGED_PROGRAMME_2026, POVERTY_REDUCTION_2021 } from '../../../src/programme/catalogue';
import type { PolicyParameter } from '../../../src/programme/policyParameter';
import type { Programme } from '../../../src/programme/programme';
import { BUILT_IN } from '../../../src/reading/knownForms';
import type { Table } from '../../../src/reading/table';
import { readingOf, tableOf, withTables } from './tables';

const READING = readingOf();
const TABLE: Table = {
  ...tableOf([
    ['TT', 'Nội dung', 'Số hộ'],
    [1, 'Xã Một', 30],
    [2, 'Xã Hai', 40],
  ]),
  programme: null,
  year: 2023,
};

const OWN: Programme = { ...POVERTY_REDUCTION_2021, id: 'own', basedOn: POVERTY_REDUCTION_2021.id };

/** The catalogue of a table among others. */
function followed(
  { year = 2023, programme = null }: Partial<Pick<Table, 'year' | 'programme'>>,
  others: readonly (Programme | null)[] = [],
  programmes: readonly Programme[] = BUILT_IN.programmes,
): string | null {
  const table = { ...TABLE, year, programme };
  const beside = others.map((other) => ({ ...TABLE, programme: other }));
  const reading = withTables(READING, [table, ...beside], { known: { ...BUILT_IN, programmes } });
  return programmeFor(reading, table)?.id ?? null;
}

describe('the catalogue of a table', () => {
  test('is its own, whatever the year', () => {
    expect(followed({ programme: MERGED_PROGRAMME_2026, year: 2023 }, [OWN])).toBe(MERGED_PROGRAMME_2026.id);
  });

  test('else the one that all others follow, where its year allows', () => {
    expect(followed({}, [OWN, null, OWN])).toBe('own');
    expect(followed({ year: null }, [OWN])).toBe('own');
    expect(followed({ year: 2021 }, [OWN])).toBe('own');
    expect(followed({ year: 2025 }, [OWN])).toBe('own');
    expect(followed({ year: 2026 }, [OWN])).toBe(MERGED_PROGRAMME_2026.id);
    expect(followed({ year: 2020 }, [OWN])).toBeNull();
  });

  test('else the one of its year, a kept one first', () => {
    expect(followed({})).toBe(POVERTY_REDUCTION_2021.id);
    expect(followed({ year: 2026 })).toBe(MERGED_PROGRAMME_2026.id);
    expect(followed({}, [], [POVERTY_REDUCTION_2021, OWN])).toBe('own');
    expect(followed({}, [OWN, POVERTY_REDUCTION_2021], [POVERTY_REDUCTION_2021])).toBe(
      POVERTY_REDUCTION_2021.id,
    );
    expect(followed({ year: 2020 })).toBeNull();
    expect(followed({ year: 2031 })).toBeNull();
  });

  test('none where neither others nor a year tell', () => {
    expect(followed({ year: null })).toBeNull();
    expect(followed({ year: null }, [OWN, MERGED_PROGRAMME_2026])).toBeNull();
  });
});

describe('a rule', () => {
  const PARAMETER: PolicyParameter = {
    id: 'of-test',
    name: 'Mức thử',
    comparison: 'between',
    value: '1.5',
    upper: '2',
    unit: 'percent',
    document: '',
    article: '',
    from: 2022,
    to: 2024,
    certainty: 'plan',
    severity: 'notice',
    note: '',
  };

  function rule(changes: Partial<PolicyParameter> = {}, year: number | null = 2023, id = 'of-test') {
    const other = { ...PARAMETER, id: 'other', severity: 'error' } as const;
    const programme = { ...OWN, parameters: [other, { ...PARAMETER, ...changes }] };
    const table = { ...TABLE, programme, year };
    const found = ruleInForce(withTables(READING, [table]), table, id);
    if (!found) return null;
    const plain = (value: typeof found.value): string => (value ? toPlain(value) : '-');
    return `${found.parameter.id} ${found.severity} ${plain(found.value)} ${plain(found.upper)}`;
  }

  test('has the values and the severity of its parameter', () => {
    expect(rule()).toBe('of-test notice 1.5 2');
    expect(rule({ upper: null, severity: 'warning' })).toBe('of-test warning 1.5 -');
    expect(rule({ comparison: 'rule', value: null, upper: null })).toBe('of-test notice - -');
  });

  test('holds from its first year to its last', () => {
    expect([2021, 2022, 2024, 2025].map((year) => rule({}, year) !== null)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('does not hold without a year, a value, or switched off; nor does one that is not there', () => {
    expect(rule({}, null)).toBeNull();
    expect(rule({ from: null, to: null }, null)).toBeNull();
    expect(rule({ value: null })).toBeNull();
    expect(rule({ severity: 'off' })).toBeNull();
    expect(rule({}, 2023, 'of-tomorrow')).toBeNull();
  });

  test('does not hold where no catalogue is known', () => {
    const table = { ...TABLE, year: 1999 };
    expect(ruleInForce(withTables(READING, [table]), table, 'counterpart.others')).toBeNull();
  });
});
