/** Units of money (đơn vị tính) that plan tables are written in. */

export const MONEY_UNITS = ['dong', 'nghin-dong', 'trieu-dong', 'ty-dong'] as const;

/** Đồng, nghìn đồng, triệu đồng, tỷ đồng. */
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** How the unit is written on a sheet ("Đơn vị tính: triệu đồng"). */
export const MONEY_UNIT_NAMES: Readonly<Record<MoneyUnit, string>> = {
  dong: 'đồng',
  'nghin-dong': 'nghìn đồng',
  'trieu-dong': 'triệu đồng',
  'ty-dong': 'tỷ đồng',
};

/** Powers of ten of the đồng. */
export const MONEY_UNIT_POWERS: Readonly<Record<MoneyUnit, number>> = {
  dong: 0,
  'nghin-dong': 3,
  'trieu-dong': 6,
  'ty-dong': 9,
};

const SPELLINGS: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/(tỷ|tỉ)\s*(đồng|đ)(?!\p{L})/iu, 'ty-dong'],
  [/(triệu|tr\.?)\s*(đồng|đ)/iu, 'trieu-dong'],
  [/(nghìn|ngàn|1\.?000)\s*(đồng|đ)/iu, 'nghin-dong'],
  // A word boundary (\b) knows only a-z; "đ" on its own has to be told by the letters beside it. "Hợp đồng", "đồng bào" are other words.
  [
    /(?<!(?:hợp|hội|cộng|lao|tương|bất|hiệp)\s+)đồng(?!\s+(?:bào|bằng|bộ|thời|hồ|đội|đều|quản|tài trợ))|(?<!\p{L})đ(?!\p{L})/iu,
    'dong',
  ],
];

/** Finds a money unit in a line such as "Đơn vị tính: Triệu đồng" or "ĐVT: Tr.đồng"; `null` when there is none. */
export function findMoneyUnit(line: string): MoneyUnit | null {
  const text = line.normalize('NFC');
  return SPELLINGS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

export function isMoneyUnit(text: string): text is MoneyUnit {
  return (MONEY_UNITS as readonly string[]).includes(text);
}
