/** The five real plans, each as a workbook of standard sheets: to try the checks on, and to see what the sheets are for. */
import { buildFormLayout, type FormId } from '../forms/catalogue';
import type { FormOptions } from '../forms/formOptions';
import type { Message } from '../messages/message';
import type { SheetLayout } from '../sheet/layout';
import { bacKanEntries, BAC_KAN_LOCALITIES } from './bacKan2022';
import { BAC_KAN_ACTIVITIES, BAC_KAN_TARGETS } from './bacKanActivities';
import { BAN_DAN_TOC_ACTIVITIES } from './banDanToc2022';
import { attachedTo, fillLayout, type Entry, type PlanNumber } from './fillLayout';
import {
  HOA_DONG_ACTIVITIES,
  HOA_DONG_PROGRAMME,
  HOA_DONG_TARGETS,
  hoaDongNearPoorReductions,
  hoaDongReductions,
} from './hoaDong2022';
import { langSonLineEntries, langSonPrintedTotals } from './langSon2022';
import { LANG_SON_ACTIVITIES, LANG_SON_WORKS } from './langSonDetails';
import { langSonReductions, langSonResources, LANG_SON_TARGETS } from './langSonResults';
import { listedEntries, rowsFor, type Listing } from './listing';
import { SON_HA_ACTIVITIES } from './sonHa2024';

export const SAMPLE_IDS = [
  'lang-son-2022',
  'bac-kan-2022',
  'ban-dan-toc-2022',
  'son-ha-2024',
  'hoa-dong-2022',
] as const;
export type SampleId = (typeof SAMPLE_IDS)[number];

export interface Sample {
  readonly id: SampleId;
  readonly title: Message;
  /** Whose plan it is, and what there is to see. */
  readonly description: Message;
  readonly sheets: () => readonly SheetLayout[];
}

/** Makes the sheets of one plan: all of one unit, attached to that plan. */
class Plan {
  constructor(
    private readonly options: FormOptions,
    private readonly number: PlanNumber,
  ) {}

  sheet(id: FormId, entries: readonly Entry[], change: Partial<FormOptions> = {}): SheetLayout {
    const layout = buildFormLayout(id, { ...this.options, ...change });
    return fillLayout(attachedTo(layout, this.number), entries);
  }

  /** A sheet of which the plan lists the rows. */
  list(id: FormId, listing: Listing, change: Partial<FormOptions> = {}): SheetLayout {
    return this.sheet(id, listedEntries(listing), { ...change, freeRows: rowsFor(listing) });
  }
}

const MILLIONS = { moneyUnit: 'trieu-dong', localities: [] } as const;

function langSon(): readonly SheetLayout[] {
  const unitName = 'UBND tỉnh Lạng Sơn';
  const plan = new Plan(
    { ...MILLIONS, unitName, year: 2022 },
    { plan: `số ....../KH-UBND ngày ...../...../2022 của ${unitName}`, signed: 2022 },
  );
  return [
    plan.sheet('annex-1', [...langSonLineEntries(), ...langSonPrintedTotals()]),
    plan.list('annex-2', LANG_SON_WORKS),
    plan.list('annex-3', LANG_SON_ACTIVITIES),
    plan.list('service-targets', LANG_SON_TARGETS),
    plan.sheet('poverty-multi-year', langSonReductions(), { year: 2020, endYear: 2022 }),
    plan.sheet('resources', langSonResources(), { year: 2021 }),
  ];
}

function bacKan(): readonly SheetLayout[] {
  const options = { ...MILLIONS, unitName: 'UBND tỉnh Bắc Kạn', year: 2022, localities: BAC_KAN_LOCALITIES };
  const plan = new Plan(options, {
    plan: 'số 166/KH-UBND ngày 17/3/2022 của UBND tỉnh Bắc Kạn',
    signed: 2022,
  });
  return [
    plan.sheet('poverty-target', bacKanEntries()),
    plan.list('service-targets', BAC_KAN_TARGETS),
    plan.list('annex-3', BAC_KAN_ACTIVITIES),
  ];
}

function banDanToc(): readonly SheetLayout[] {
  const unitName = 'Ban Dân tộc tỉnh Lạng Sơn';
  const plan = new Plan(
    { unitName, year: 2022, endYear: 2025, moneyUnit: 'dong', localities: [], project: '7.2' },
    { plan: `số ....../KH-BDT ngày ...../6/2022 của ${unitName}`, signed: 2022 },
  );
  return [plan.list('single-project', BAN_DAN_TOC_ACTIVITIES)];
}

function sonHa(): readonly SheetLayout[] {
  const unitName = 'UBND huyện Sơn Hà';
  const plan = new Plan(
    { ...MILLIONS, unitName, year: 2024, endYear: 2024, project: '7' },
    { plan: `số ....../KH-UBND ngày ...../4/2024 của ${unitName}`, signed: 2024 },
  );
  return [plan.list('single-project', SON_HA_ACTIVITIES)];
}

function hoaDong(): readonly SheetLayout[] {
  const unitName = 'UBND xã Hòa Đồng';
  const plan = new Plan(
    { ...MILLIONS, unitName, year: 2022, endYear: 2025, programme: HOA_DONG_PROGRAMME },
    { plan: `số ....../KH-UBND ngày ...../10/2022 của ${unitName}`, signed: 2022 },
  );
  return [
    plan.sheet('poverty-multi-year', hoaDongReductions()),
    plan.sheet('near-poor-multi-year', hoaDongNearPoorReductions()),
    plan.list('service-targets', HOA_DONG_TARGETS),
    plan.list('annex-3', HOA_DONG_ACTIVITIES),
  ];
}

const SHEETS: Readonly<Record<SampleId, Sample['sheets']>> = {
  'lang-son-2022': langSon,
  'bac-kan-2022': bacKan,
  'ban-dan-toc-2022': banDanToc,
  'son-ha-2024': sonHa,
  'hoa-dong-2022': hoaDong,
};

export const SAMPLES: readonly Sample[] = SAMPLE_IDS.map((id) => ({
  id,
  title: { key: `forms.sample.${id}.title` },
  description: { key: `forms.sample.${id}.description` },
  sheets: SHEETS[id],
}));
