/** Two real plans to try the checks on. */
import { buildFormLayout } from '../forms/catalogue';
import type { Message } from '../messages/message';
import type { SheetLayout } from '../sheet/layout';
import { bacKanEntries, BAC_KAN_LOCALITIES } from './bacKan2022';
import { fillLayout } from './fillLayout';
import { langSonLineEntries, langSonPrintedTotals } from './langSon2022';

export interface Sample {
  readonly id: 'lang-son-2022' | 'bac-kan-2022';
  readonly title: Message;
  readonly sheets: () => readonly SheetLayout[];
}

export const SAMPLES: readonly Sample[] = [
  {
    id: 'lang-son-2022',
    title: { key: 'forms.sample.lang-son-2022.title' },
    sheets: () => [
      fillLayout(
        buildFormLayout('annex-1', {
          unitName: 'UBND tỉnh Lạng Sơn',
          year: 2022,
          moneyUnit: 'trieu-dong',
          localities: [],
        }),
        [...langSonLineEntries(), ...langSonPrintedTotals()],
      ),
    ],
  },
  {
    id: 'bac-kan-2022',
    title: { key: 'forms.sample.bac-kan-2022.title' },
    sheets: () => [
      fillLayout(
        buildFormLayout('poverty-target', {
          unitName: 'UBND tỉnh Bắc Kạn',
          year: 2022,
          moneyUnit: 'trieu-dong',
          localities: BAC_KAN_LOCALITIES,
        }),
        bacKanEntries(),
      ),
    ],
  },
];
