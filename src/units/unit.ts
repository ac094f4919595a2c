/** Administrative units as plain data. */

export type UnitLevel = 'province' | 'district' | 'commune';

export type UnitKind =
  'tinh' | 'thanh-pho' | 'quan' | 'huyen' | 'thi-xa' | 'phuong' | 'xa' | 'thi-tran' | 'dac-khu';

export interface Unit {
  /** Of the General Statistics Office: 2 digits for a province, 3 for a district, 5 for a commune. */
  readonly code: string;
  readonly level: UnitLevel;
  readonly kind: UnitKind;
  /** Without its kind: "Ba Bể". */
  readonly name: string;
  /** As it stands in plans: "Huyện Ba Bể". */
  readonly fullName: string;
  readonly parent: Unit | null;
  /** In the order of their codes, which is the official one. */
  readonly children: readonly Unit[];
}
