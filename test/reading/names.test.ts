import { foldName, isTotalName, shortName } from '../../src/reading/names';

test.each([
  ['Huyện  Đắk Glong', 'huyen dak glong'],
  ['Hòa Bình', 'hoa binh'],
  ['Hoà Bình', 'hoa binh'],
  ['Hòa Bình'.normalize('NFD'), 'hoa binh'],
  ['TỔNG SỐ', 'tong so'],
  ['Tỷ lệ (%)', 'ty le %'],
  ['HuyÖn §¾k Glong', 'huyen dak glong'],
  ['Ñôn vò tính', 'don vi tinh'],
  ['Bé', 'be'],
])('%p folds to %s', (text, folded) => {
  expect(foldName(text)).toBe(folded);
});

test.each([
  ...[
    'TỔNG SỐ',
    'Tổng số',
    'Tổng cộng',
    'TỔNG CỘNG',
    'Cộng',
    'Cộng:',
    'CỘNG',
    'Tổng',
    'Tổng chung',
    ' Tổng  số\n',
  ],
  ...['TỔNG SỐ (*)', '*TỔNG SỐ*', 'Tổng số:', 'Tổng số'.normalize('NFD'), 'CỘNG'.normalize('NFD')],
  ...[
    'Tổng (I+II)',
    'TỔNG (I+II)',
    'TỔNG CỘNG (A+B)',
    'Tổng số (1+2+3)',
    'Tổng cộng: I + II + III',
    'Cộng (1.1+1.2)',
  ],
  ...['Cộng I', 'Cộng mục A', 'Cộng (II)', 'Tổng I+II'],
  ...['Tổng nguồn vốn', 'Tổng vốn', 'TỔNG NGUỒN VỐN (I+II)'],
  ...['Toàn tỉnh', 'TOÀN HUYỆN', 'Toàn xã', 'Tổng cộng toàn tỉnh', 'Cộng toàn huyện', 'CẢ NƯỚC'],
  ...['Total', 'TOTAL', 'Subtotal', 'Sub-total', 'Grand total', 'Total (I+II)'],
  ...[
    'Tổng kinh phí',
    '*Tổng kinh phí đề xuất năm 2022',
    'Tổng số kinh phí thực hiện',
    'Tổng cộng năm 2023',
    'Tổng vốn giai đoạn 2021 - 2025',
  ],
  // Without any diacritics, and in old encodings.
  ...['TONG SO', 'Tong cong', 'Cong', 'TONG (I+II)', 'Toan tinh', 'Tong nguon von'],
  ...['Tæng sè', 'TæNG Sè', 'Tæng céng', 'Céng', 'Tæng (I+II)', 'Toång soá', 'TOÅNG COÄNG'],
])('%j names a total', (name) => {
  expect(isTotalName(name)).toBe(true);
});

test.each([
  ...['', 'Huyện Tổng', 'Cộng đồng', 'Tổng số hộ nghèo', 'Tổng số hộ', 'Xã Toàn', 'Xã Cộng Hòa', 'Cộng Hoà'],
  ...[
    'Công trình',
    'Công',
    'CÔNG',
    'Cống',
    'Cống thoát nước',
    'Cổng',
    'Cóng',
    'Tống',
    'TỐNG',
    'Tông',
    'Tòng',
    'Tổng đội TNXP',
  ],
  ...['Tổng đội'.normalize('NFD'), 'Cống'.normalize('NFD'), 'Cóng số', 'Tống số', 'Tổng sổ', 'Toán tỉnh'],
  ...[
    'Tổng công ty',
    'Tổng 2',
    'Tổng hợp số liệu',
    'Totalitarian',
    'Cong dong',
    'Cong trinh',
    'Cèng',
    'Vốn cộng',
    'Tổng kinh phí hỗ trợ nhà ở',
    'Tổng rà soát hộ nghèo năm 2021',
  ],
])('%j names no total', (name) => {
  expect(isTotalName(name)).toBe(false);
});

test('names are told without their ordinal, and long ones are cut', () => {
  expect(shortName('Tiểu dự án 2: Cải thiện dinh dưỡng')).toBe('Cải thiện dinh dưỡng');
  expect(shortName('Dự án 5 - Hỗ trợ nhà ở')).toBe('Hỗ trợ nhà ở');
  expect(shortName('Duy tu,  bảo dưỡng')).toBe('Duy tu, bảo dưỡng');
  expect(shortName('x'.repeat(80))).toHaveLength(58);
});
