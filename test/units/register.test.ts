import { BAC_KAN_LOCALITIES } from '../../src/samples/bacKan2022';
import { AMENDMENTS } from '../../src/units/amendments';
import { ERAS, eraAt, eraOfPlanYear, type EraId } from '../../src/units/eras';
import { loadUnits, unitsAt } from '../../src/units/loadUnits';
import { buildRegister, readUnitList, type UnitRegister } from '../../src/units/register';
import { sameName } from '../../src/units/sameName';
import { loadSuccessors, readSuccessors } from '../../src/units/successors';
import type { Unit, UnitLevel } from '../../src/units/unit';

function province(register: UnitRegister, name: string): Unit {
  const found = register.provinces.find(({ fullName }) => sameName(fullName, name));
  if (!found) throw new Error(`No province ${name}`);
  return found;
}

function childrenOf(unit: Unit): string[] {
  return unit.children.map(({ fullName }) => fullName);
}

describe('eras', () => {
  it.each<[string, EraId]>([
    ['1999-01-01', '2023'],
    ['2022-01-01', '2023'],
    ['2024-12-31', '2023'],
    ['2025-01-01', '2025'],
    ['2025-06-30', '2025'],
    ['2025-07-01', '2025-07'],
    ['2026-04-29', '2025-07'],
    ['2026-04-30', '2026-04'],
    ['2040-01-01', '2026-04'],
  ])('%s belongs to %s', (date, id) => {
    expect(eraAt(date).id).toBe(id);
  });

  it('refuses what is no date', () => {
    expect(() => eraAt('2022')).toThrow(RangeError);
  });

  it.each<[number, EraId]>([
    [2021, '2023'],
    [2024, '2023'],
    [2025, '2025'],
    [2026, '2026-04'],
    [2030, '2026-04'],
  ])('a plan for %d is made by the units of %s', (year, id) => {
    expect(eraOfPlanYear(year).id).toBe(id);
  });
});

describe('how many units there are', () => {
  it.each<[EraId, number, number, number]>([
    ['2023', 63, 705, 10_599],
    ['2025', 63, 696, 10_035],
    ['2025-07', 34, 0, 3321],
    ['2026-04', 34, 0, 3321],
  ])('in %s', async (id, provinces, districts, communes) => {
    const register = await loadUnits(id);
    const count = (level: UnitLevel) => register.all(level).length;
    expect([count('province'), count('district'), count('commune')]).toEqual([
      provinces,
      districts,
      communes,
    ]);
  });

  it('is 687 wards, 2.621 communes and 13 special zones since 1/7/2025, and ten wards more since Đồng Nai is a city', async () => {
    const kinds = async (id: EraId) => {
      const all = (await loadUnits(id)).all('commune');
      return (['phuong', 'xa', 'dac-khu'] as const).map(
        (kind) => all.filter((unit) => unit.kind === kind).length,
      );
    };
    expect(await kinds('2025-07')).toEqual([687, 2621, 13]);
    expect(await kinds('2026-04')).toEqual([697, 2611, 13]);
  });
});

describe('facts', () => {
  it.each(['2022-01-01', '2025-03-01'])('Bắc Kạn has the eight districts of its plan on %s', async (date) => {
    const districts = childrenOf(province(await unitsAt(date), 'Bắc Kạn'));
    expect([...districts].sort()).toEqual([...BAC_KAN_LOCALITIES].sort());
    expect(districts[0]).toBe('Thành phố Bắc Kạn');
  });

  it('Lạng Sơn has eleven districts', async () => {
    const districts = childrenOf(province(await unitsAt('2022-01-01'), 'Lạng Sơn'));
    expect(districts).toHaveLength(11);
    expect(districts).toEqual(
      expect.arrayContaining(['Thành phố Lạng Sơn', 'Huyện Hữu Lũng', 'Huyện Đình Lập']),
    );
  });

  it('Bắc Kạn is part of Thái Nguyên since 1/7/2025', async () => {
    const now = await unitsAt('2025-07-01');
    expect(now.provinces.some(({ name }) => name === 'Bắc Kạn')).toBe(false);
    const { after } = await loadSuccessors();
    const codes = after(province(await unitsAt('2022-01-01'), 'Bắc Kạn').code);
    expect(codes.map((code) => now.find(code)?.fullName)).toEqual(['Tỉnh Thái Nguyên']);
  });

  it('Hòa Đồng in Tây Hòa, Phú Yên, went into a commune of Đắk Lắk', async () => {
    const before = await unitsAt('2025-03-01');
    const taiHoa = province(before, 'Phú Yên').children.find(({ fullName }) =>
      sameName(fullName, 'H. Tây Hoà'),
    );
    const hoaDong = taiHoa?.children.find(({ fullName }) => fullName === 'Xã Hòa Đồng');
    const now = await unitsAt('2025-07-01');
    const [code = ''] = (await loadSuccessors()).after(hoaDong?.code ?? '');
    expect(now.find(code)).toMatchObject({ fullName: 'Xã Hòa Thịnh', parent: { fullName: 'Tỉnh Đắk Lắk' } });
  });

  it('Quảng Ngãi took in Kon Tum and has no districts any more; Sơn Hà was one', async () => {
    const { before } = await loadSuccessors();
    const old = await unitsAt('2025-03-01');
    const quangNgai = province(await unitsAt('2025-07-01'), 'Quảng Ngãi');
    expect(before(quangNgai.code).map((code) => old.find(code)?.name)).toEqual(['Quảng Ngãi', 'Kon Tum']);
    expect(old.named('Huyện Sơn Hà').some(({ parent }) => parent?.name === 'Quảng Ngãi')).toBe(true);
  });

  it('Đồng Nai is a province until 29/4/2026 and a city from the next day', async () => {
    expect((await unitsAt('2026-04-29')).find('75')?.fullName).toBe('Tỉnh Đồng Nai');
    expect((await unitsAt('2026-04-30')).find('75')?.fullName).toBe('Thành phố Đồng Nai');
  });
});

describe('every unit', () => {
  it.each(ERAS.map(({ id }) => id))('of %s has a spelling of its own among its siblings', async (id) => {
    const register = await loadUnits(id);
    const groups = [
      register.provinces,
      ...register.all('province').map(({ children }) => children),
      ...register.all('district').map(({ children }) => children),
    ];
    const alike = groups.flatMap((siblings) =>
      siblings.filter((unit, index) =>
        siblings.some((other, at) => at < index && sameName(unit.fullName, other.fullName)),
      ),
    );
    expect(alike.map(({ fullName, parent }) => `${fullName}, ${parent?.fullName ?? ''}`)).toEqual([]);
  });

  it.each(ERAS.map(({ id }) => id))('of %s has a clean name and can be found by it', async (id) => {
    const register = await loadUnits(id);
    const units = [...register.provinces, ...register.all('district'), ...register.all('commune')];
    expect(
      units.filter(({ name }) => !/^[\p{L}\d][\p{L}\d' -]*$/u.test(name) || name !== name.normalize('NFC')),
    ).toEqual([]);
    expect(units.filter((unit) => !register.named(unit.fullName).includes(unit))).toEqual([]);
    expect(units.filter((unit) => register.find(unit.code) !== unit)).toEqual([]);
  });

  it.each(ERAS.map(({ id }) => id))('of %s stands in the order of the codes', async (id) => {
    const codes = (await loadUnits(id)).provinces.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
  });

  it('of 30/6/2025 has a successor, and every commune since then a predecessor but the islands', async () => {
    const { after, before } = await loadSuccessors();
    const old = await loadUnits('2025');
    const now = await loadUnits('2025-07');
    expect([...old.provinces, ...old.all('commune')].filter(({ code }) => after(code).length === 0)).toEqual(
      [],
    );
    expect(
      now
        .all('commune')
        .filter(({ code }) => before(code).length === 0)
        .map(({ name }) => name),
    ).toEqual(['Bạch Long Vĩ', 'Cồn Cỏ', 'Hoàng Sa', 'Lý Sơn', 'Côn Đảo']);
    expect(
      now
        .all('commune')
        .filter(({ parent, code }) =>
          before(code).some((earlier) => !provinceWentTo(old, after, earlier, parent?.code ?? '')),
        ),
    ).toEqual([]);
  });
});

/** A commune goes where its province goes; what only the list of 2023 has is not looked at. */
function provinceWentTo(
  old: UnitRegister,
  after: (code: string) => readonly string[],
  commune: string,
  to: string,
): boolean {
  const from = old.find(commune)?.parent?.parent;
  return !from || after(from.code).includes(to);
}

describe('amendments', () => {
  it.each(
    AMENDMENTS.flatMap(({ era, renamed }) => [...renamed].map(([code, name]) => [code, name, era] as const)),
  )('%s is %s in %s, and had the same name with another kind before', async (code, name, era) => {
    const earlier = ERAS[ERAS.findIndex(({ id }) => id === era) - 1];
    const unit = (await loadUnits(era)).find(code);
    const before = (await loadUnits(earlier?.id ?? '2023')).find(code);
    expect(unit?.fullName).toBe(name);
    expect(before?.name).toBe(unit?.name);
    expect(before?.kind).not.toBe(unit?.kind);
  });
});

describe('a damaged list', () => {
  it.each([[null], [{}], [{ provinces: [] }], [{ provinces: [{ unit: '01 Tỉnh A' }] }], [[]]])(
    '%j is refused',
    (value) => {
      expect(() => readUnitList(value)).toThrow('Not a list');
      expect(() => readSuccessors(value === null ? value : { a: value })).toThrow('Not a list');
    },
  );

  it('names the entry that is no unit', () => {
    const list = readUnitList({ provinces: [{ unit: '01 Tỉnh A', communes: '00001 Xã B;Xã C' }] });
    expect(() => buildRegister(eraAt('2026-01-01'), list)).toThrow('Xã C');
  });
});
