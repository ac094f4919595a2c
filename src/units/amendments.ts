/** Changes since the lists in data/ were made, typed from the decrees. */
import type { EraId } from './eras';
import type { Renamings } from './register';

export interface Amendment {
  readonly era: EraId;
  readonly source: string;
  /** Code and new full name; codes stay when only the kind changes. */
  readonly renamed: Renamings;
}

/** Đồng Nai became a city under central government, ten of its communes became wards. */
const DONG_NAI_2026: Amendment = {
  era: '2026-04',
  source: 'Nghị quyết 30/2026/QH16; Nghị quyết 237/NQ-UBTVQH16',
  renamed: new Map([
    ['75', 'Thành phố Đồng Nai'],
    ['25270', 'Phường Lộc Ninh'],
    ['25357', 'Phường Tân Khai'],
    ['25363', 'Phường Đồng Phú'],
    ['26116', 'Phường Tân Phú'],
    ['26170', 'Phường Trị An'],
    ['26248', 'Phường Trảng Bom'],
    ['26326', 'Phường Dầu Giây'],
    ['26368', 'Phường Long Thành'],
    ['26425', 'Phường Xuân Lộc'],
    ['26485', 'Phường Nhơn Trạch'],
  ]),
};

export const AMENDMENTS: readonly Amendment[] = [DONG_NAI_2026];
