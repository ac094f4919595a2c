/** TCVN3 and VNI text is told from Unicode text and read exactly; everything else is left alone. */
import { loadUnits } from '../../src/units/loadUnits';
import { TCVN3, VNI } from '../../src/words/legacyTables';
import { decodeLegacy, isLegacyText, legacyEncodingOf } from '../../src/words/legacyText';

describe('TCVN3', () => {
  test.each([
    ['Tæng sè', 'Tổng số'],
    ['Tæng céng', 'Tổng cộng'],
    ['Céng', 'Cộng'],
    ['HuyÖn', 'Huyện'],
    ['X·', 'Xã'],
    ['Ph­êng', 'Phường'],
    ['ThÞ trÊn', 'Thị trấn'],
    ['TØnh L¹ng S¬n', 'Tỉnh Lạng Sơn'],
    ['B¾c K¹n', 'Bắc Kạn'],
    ['§¾k N«ng', 'Đắk Nông'],
    ['§¬n vÞ: TriÖu ®ång', 'Đơn vị: Triệu đồng'],
    ['Bé Tµi chÝnh', 'Bộ Tài chính'],
    ['KÕ ho¹ch vèn n¨m 2003', 'Kế hoạch vốn năm 2003'],
    ['Ng©n s¸ch trung ­¬ng', 'Ngân sách trung ương'],
    ['Ng©n s¸ch ®Þa ph­¬ng', 'Ngân sách địa phương'],
    ['Hé nghÌo', 'Hộ nghèo'],
    ['Hé cËn nghÌo', 'Hộ cận nghèo'],
    ['Tû lÖ (%)', 'Tỷ lệ (%)'],
    ['Sù nghiÖp', 'Sự nghiệp'],
    ['§Çu t­ ph¸t triÓn', 'Đầu tư phát triển'],
    ['Ghi chó: sè liÖu', 'Ghi chú: số liệu'],
    ['Trong ®ã', 'Trong đó'],
    ['Dù ¸n', 'Dự án'],
    ['TiÓu dù ¸n 2', 'Tiểu dự án 2'],
    ['Néi dung', 'Nội dung'],
    ['Hç trî s¶n xuÊt', 'Hỗ trợ sản xuất'],
    ['Gi¶m nghÌo bÒn v÷ng', 'Giảm nghèo bền vững'],
    ['§µo t¹o nghÒ', 'Đào tạo nghề'],
    ['Qu¶n lý', 'Quản lý'],
    ['N­íc s¹ch vµ vÖ sinh', 'Nước sạch và vệ sinh'],
    ['Nh©n khÈu', 'Nhân khẩu'],
    ['Thuû lîi', 'Thuỷ lợi'],
    ['§ª ®iÒu', 'Đê điều'],
    ['MÉu biÓu', 'Mẫu biểu'],
    ['TruyÒn th«ng', 'Truyền thông'],
    ['Gi¸m s¸t, ®¸nh gi¸', 'Giám sát, đánh giá'],
    ['TæNG Sè', 'TỔNG SỐ'],
    ['HUYÖN BA BÓ', 'HUYỆN BA BỂ'],
  ])('%s is %s', (text, decoded) => {
    expect(legacyEncodingOf(text)).toBe('tcvn3');
    expect(decodeLegacy(text)).toBe(decoded);
  });
});

describe('VNI', () => {
  test.each([
    ['Toång soá', 'Tổng số'],
    ['TOÅNG COÄNG', 'TỔNG CỘNG'],
    ['Huyeän', 'Huyện'],
    ['Phöôøng', 'Phường'],
    ['Ñôn vò tính: trieäu ñoàng', 'Đơn vị tính: triệu đồng'],
    ['Hoä ngheøo', 'Hộ nghèo'],
    ['Tyû leä', 'Tỷ lệ'],
    ['Ngaân saùch ñòa phöông', 'Ngân sách địa phương'],
    ['Keá hoaïch voán naêm', 'Kế hoạch vốn năm'],
    ['Xaõ', 'Xã'],
    ['Kinh teá - xaõ hoäi', 'Kinh tế - xã hội'],
    ['Nöôùc saïch', 'Nước sạch'],
    ['Tænh Ñaék Noâng', 'Tỉnh Đắk Nông'],
  ])('%s is %s', (text, decoded) => {
    expect(legacyEncodingOf(text)).toBe('vni');
    expect(decodeLegacy(text)).toBe(decoded);
  });
});

test.each([
  '',
  'Tong so',
  'TỔNG SỐ',
  'Tổng số'.normalize('NFD'),
  'Huyện',
  'Ca Mau',
  'Hà Giang',
  'Sín Chéng',
  'Kon Plông',
  'Krông Bông',
  'Ia Rvê',
  "H'Mông",
  // TCVN3 for "Bộ", "Ghi chú" and "cũ", but words as they stand as well: small, dog, stork.
  'Bé',
  'Ghi chó',
  'Cò',
  '10 µm',
  'µg/m³',
  '3 × 4',
  '25 °C',
  'Microsoft® Office',
  '§ 12',
  '«Tổng»',
  'café',
  'Müller & Söhne',
  'El Niño',
  'São Paulo',
  'Ba¹',
  'Thu¹',
  'Tổng số¹',
  'm²',
  'Công ty TNHH ABC®',
  '1½',
])('%j is no legacy text and stays as it is', (text) => {
  expect(isLegacyText(text)).toBe(false);
  expect(decodeLegacy(text)).toBe(text);
});

test('text that is in one of the two encodings and cannot tell which is legacy text, and is not guessed', () => {
  expect(isLegacyText('Hoa Lö')).toBe(true);
  expect(legacyEncodingOf('Hoa Lö')).toBeNull();
  expect(decodeLegacy('Hoa Lö')).toBe('Hoa Lö');
});

/** The text as an old font has it; `null` where the encoding has no letter for one of its own. */
function encoded(table: ReadonlyMap<string, string>, text: string, smallCapitals: boolean): string | null {
  const bytes = new Map([...table].map(([byte, letter]) => [letter, byte]));
  const letters = [...text.normalize('NFC')].map((letter) => {
    if (letter < '\u00a1') return letter;
    return bytes.get(letter) ?? (smallCapitals ? bytes.get(letter.toLowerCase()) : letter) ?? null;
  });
  return letters.includes(null) ? null : letters.join('');
}

test('no table gives one letter twice', () => {
  expect(new Set(TCVN3.values()).size).toBe(TCVN3.size);
  // 12 vowels with five tones, seven letters of their own, and the three capitals of those that have tones of their own.
  expect(TCVN3.size).toBe(74);
});

describe('every name of a unit, of every year', () => {
  const eras = ['2023', '2025', '2025-07', '2026-04'] as const;
  const names = async (): Promise<readonly string[]> => {
    const registers = await Promise.all(eras.map(loadUnits));
    return [
      ...new Set(
        registers.flatMap((register) =>
          (['province', 'district', 'commune'] as const).flatMap((level) =>
            register.all(level).flatMap(({ name, fullName }) => [name, fullName]),
          ),
        ),
      ),
    ];
  };

  test('is no legacy text', async () => {
    const all = await names();
    expect(all.length).toBeGreaterThan(10_000);
    expect(all.filter(isLegacyText)).toEqual([]);
  });

  test.each([
    ['tcvn3', TCVN3, true],
    ['vni', VNI, false],
  ] as const)('comes back exactly from %s, or is left as it is', async (encoding, table, smallCapitals) => {
    let read = 0;
    const wrong: string[] = [];
    const all = await names();
    for (const name of all) {
      const old = encoded(table, name, smallCapitals);
      if (old === null || old === name) continue;
      const decoded = decodeLegacy(old);
      if (decoded === old) continue;
      read += 1;
      if (decoded.toLowerCase() !== name.normalize('NFC').toLowerCase())
        wrong.push(`${name}: ${old}, ${decoded}`);
    }
    expect(wrong).toEqual([]);
    expect([encoding, read > all.length * 0.7]).toEqual([encoding, true]);
  });
});
