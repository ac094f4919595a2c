/** The two packages against each other and against facts that can be looked up elsewhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeUnitFiles } from '../../scripts/units/makeUnitFiles';
import { readMappings, readNewCommunes, readNewProvinces, readOldUnits } from '../../scripts/units/packages';
import { sameName } from '../../src/units/sameName';

const made = makeUnitFiles();

describe('the packages', () => {
  it('have the numbers of units that the law has', () => {
    expect(readOldUnits('tinh_tp')).toHaveLength(63);
    expect(readOldUnits('quan_huyen')).toHaveLength(705);
    expect(readOldUnits('xa_phuong')).toHaveLength(10_599);
    expect(readNewProvinces()).toHaveLength(34);
    expect(readNewCommunes()).toHaveLength(3321);
    expect(readMappings()).toHaveLength(10_977);
  });

  it('mean the same provinces by the same names, but for Huế', () => {
    const before = readOldUnits('tinh_tp').map(({ fullName }) => fullName);
    const mapped = new Set(readMappings().map(({ oldProvince }) => oldProvince));
    mapped.delete('');
    const unknown = [...mapped].filter((name) => !before.some((other) => sameName(other, name)));
    expect(unknown).toEqual(['Thành phố Huế']);
    expect(mapped.size).toBe(63);
  });

  it('give the same commune the same code', () => {
    const byCode = new Map(readOldUnits('xa_phuong').map((unit) => [unit.code, unit.fullName]));
    const coded = readMappings().filter(({ oldCode }) => oldCode !== '');
    const other = coded.filter(({ oldCode, oldCommune }) => {
      const name = byCode.get(oldCode);
      return name === undefined || !sameName(name, oldCommune);
    });
    // Those were merged, renamed or raised to another kind between 2023 and 2025; the rest is one and the same.
    expect(coded).toHaveLength(10_034);
    expect(other.length).toBe(458);
  });

  it('leave few rows that name a commune which neither has', () => {
    expect(made.unresolved).toHaveLength(48);
  });
});

describe('src/units/data', () => {
  it.each(Object.entries(made.files))('%s is what npm run units makes', (name, content) => {
    const kept: unknown = JSON.parse(readFileSync(join(__dirname, '../../src/units/data', name), 'utf8'));
    expect(kept).toEqual(content);
  });
});
