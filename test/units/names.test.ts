import { canonicalName, foldForSearch } from '../../src/units/canonicalName';
import { splitKind } from '../../src/units/kinds';
import { loadUnits } from '../../src/units/loadUnits';
import { sameName } from '../../src/units/sameName';
import { searchUnits } from '../../src/units/searchUnits';
import type { UnitKind } from '../../src/units/unit';

describe('the one spelling', () => {
  it.each([
    ['Hoà Đồng', 'Hòa Đồng'],
    ['Hòa Đồng'.normalize('NFD'), 'Hòa Đồng'],
    ['HOÀ BÌNH', 'HÒA BÌNH'],
    ['Thuỷ Nguyên', 'Thủy Nguyên'],
    ['Đặng Thuỳ Trâm', 'Đặng Thùy Trâm'],
    ['Sông Luỹ', 'Sông Lũy'],
    ['Hoè Nhai', 'Hòe Nhai'],
    ['Quý Hòa', 'Quý Hòa'],
    ['Quỳ Châu', 'Quỳ Châu'],
    ['QUỲ HỢP', 'QUỲ HỢP'],
    ['Hoàn Kiếm', 'Hoàn Kiếm'],
    ['Huỳnh', 'Huỳnh'],
    ['Khoái Châu', 'Khoái Châu'],
    ['Cư M’gar', "Cư M'gar"],
    ['  Cò  Nòi\u00a0', 'Cò Nòi'],
    ['HuyÖn Ba BÓ', 'Huyện Ba Bể'],
    ['Thuû Nguyªn', 'Thủy Nguyên'],
  ])('of "%s" is "%s"', (written, canonical) => {
    expect(canonicalName(written)).toBe(canonical);
    expect(canonicalName(canonical)).toBe(canonical);
  });
});

describe('the kind', () => {
  it.each<[string, UnitKind | null, string]>([
    ['Huyện Ba Bể', 'huyen', 'Ba Bể'],
    ['HUYỆN BA BỂ', 'huyen', 'BA BỂ'],
    ['H. Ba Bể', 'huyen', 'Ba Bể'],
    ['H.Ba Bể', 'huyen', 'Ba Bể'],
    ['TP Bắc Kạn', 'thanh-pho', 'Bắc Kạn'],
    ['TP. Bắc Kạn', 'thanh-pho', 'Bắc Kạn'],
    ['T.P Bắc Kạn', 'thanh-pho', 'Bắc Kạn'],
    ['TX Hương Trà', 'thi-xa', 'Hương Trà'],
    ['TT. Chợ Rã', 'thi-tran', 'Chợ Rã'],
    ['P.1', 'phuong', '1'],
    ['Q. 1', 'quan', '1'],
    ['Tỉnh Lạng Sơn', 'tinh', 'Lạng Sơn'],
    ['Đặc khu Vân Đồn', 'dac-khu', 'Vân Đồn'],
    ['Xá Lượng', null, 'Xá Lượng'],
    ['Thị Hoa', null, 'Thị Hoa'],
    ['Ba Bể', null, 'Ba Bể'],
    ['Huyện', null, 'Huyện'],
    ['', null, ''],
  ])('of "%s" is %s', (text, kind, name) => {
    expect(splitKind(text)).toEqual({ kind, name });
  });
});

describe('the same unit', () => {
  it.each([
    ['Xã Hòa Đồng', 'Xã Hoà Đồng'],
    ['Thành phố Thủy Nguyên', 'TP. Thuỷ Nguyên'],
    ['Đắk Lắk', 'Đăk Lăk'],
    ['Đắk Lắk', 'Đắc Lắc'],
    ['Tỉnh Bắc Kạn', 'BẮC CẠN'],
    ["Xã Đắk R'Măng", 'Xã Đăk RMăng'],
    ["Huyện Đắk R'Lấp", 'HUYỆN ĐĂK R’LẤP'],
    ['Phường 04', 'Phường 4'],
    ['Quy Nhơn', 'Qui Nhơn'],
    ['Mỹ Đức', 'Mĩ Đức'],
    ['Phan Rang-Tháp Chàm', 'Phan Rang - Tháp Chàm'],
    ['Huyện Ba Bể', 'Ba Bể'],
    ['HUYỆN BA BỂ', 'H. Ba Bể'],
    ['TX. Buôn Hồ', 'Thị xã Buôn Hồ'],
    ['Huyện Ba Bể', 'HuyÖn Ba BÓ'],
    ['TX. Buôn Hồ', 'ThÞ x· Bu«n Hå'],
    ['Huyện Đắk Glong', 'Huyeän Ñaék Glong'],
    ['TP.HCM', 'Thành phố Hồ Chí Minh'],
    ['TPHCM', 'Thành phố Hồ Chí Minh'],
    ['Huyện Ba Bể', 'Huyện Ba Bể'.normalize('NFD')],
  ])('%s = %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  it.each([
    ['Xã Hòa An', 'Xã Hoa An'],
    ['Xã Ba Bể', 'Huyện Ba Bể'],
    ['Chợ Đồn', 'Chợ Mới'],
    ['Thúy', 'Thúi'],
    ['Tháy', 'Thái'],
    ['Phường 1', 'Phường 11'],
    ['Bá', 'Ba'],
    ['', ''],
  ])('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});

describe('searching', () => {
  const names = async (id: '2023' | '2025-07', level: 'province' | 'district' | 'commune', query: string) =>
    searchUnits((await loadUnits(id)).all(level), query).map(({ fullName }) => fullName);

  it('needs no diacritics, case or apostrophe', async () => {
    expect(await names('2023', 'province', 'BAC KAN')).toEqual(['Tỉnh Bắc Kạn']);
    expect(await names('2023', 'district', 'dak rlap')).toEqual(["Huyện Đắk R'Lấp"]);
    expect(await names('2023', 'district', 'đak r lap')).toEqual(["Huyện Đắk R'Lấp"]);
  });

  it('takes kinds in full and in short', async () => {
    const found = ['tp bac kan', 'TP. Bắc Kạn', 'thanh pho bac kan'];
    for (const query of found) {
      expect(await names('2023', 'district', query)).toEqual(['Thành phố Bắc Kạn']);
    }
    expect((await names('2023', 'district', 'h. ba be'))[0]).toBe('Huyện Ba Bể');
  });

  it('puts a whole name before its beginnings, these before words, and words before pieces', async () => {
    const found = await names('2023', 'province', 'yen');
    expect(found[0]).toBe('Tỉnh Yên Bái');
    expect([...found.slice(1, 3)].sort()).toEqual(['Tỉnh Hưng Yên', 'Tỉnh Phú Yên']);
    expect([...found.slice(3)].sort()).toEqual(['Tỉnh Thái Nguyên', 'Tỉnh Tuyên Quang']);
    expect((await names('2023', 'district', 'châu'))[0]).toMatch(/^Huyện Châu/);
  });

  it('prefers the diacritics that were typed', async () => {
    const provinces = await names('2023', 'province', 'hà');
    expect(provinces[0]).toBe('Thành phố Hà Nội');
    expect(provinces.slice(1, 4)).toEqual(['Tỉnh Hà Giang', 'Tỉnh Hà Nam', 'Tỉnh Hà Tĩnh']);
    expect(provinces).toContain('Tỉnh Thanh Hóa');
    expect(provinces).not.toContain('Thành phố Cần Thơ');
    const found = await names('2025-07', 'commune', 'hoa');
    const typed = await names('2025-07', 'commune', 'hóa');
    expect([...typed].sort()).toEqual([...found].sort());
    expect(typed[0]).toBe('Xã Hóa Quỳ');
    expect(found[0]).not.toBe('Xã Hóa Quỳ');
  });

  it('puts a first word before the beginning of one', async () => {
    const inBacKan = (await loadUnits('2023')).find('06')?.children ?? [];
    expect(searchUnits(inBacKan, 'ba').map(({ name }) => name)).toEqual(['Ba Bể', 'Bắc Kạn', 'Bạch Thông']);
  });

  it('finds all without a query, and nothing with signs only', async () => {
    expect(await names('2023', 'province', '  ')).toHaveLength(63);
    expect(await names('2023', 'province', '*')).toEqual([]);
  });

  it('folds like this', () => {
    expect(foldForSearch('Huyện Đắk R’Lấp (cũ)')).toBe('huyen dak rlap cu');
  });
});
