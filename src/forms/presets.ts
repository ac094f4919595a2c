/**
 * Bộ biểu: which standard sheets go together for a plan. Put together from what the plans of each level contain; nothing prescribes them, so
 * every set can be changed before it is inserted.
 */
import type { Message } from '../messages/message';
import type { FormId } from './catalogue';

/** Tỉnh, sở ngành, huyện (until 30/6/2025), xã. */
export const LEVELS = ['tinh', 'so', 'huyen', 'xa'] as const;
export type Level = (typeof LEVELS)[number];

export const PRESET_IDS = [
  'province-year',
  'province-period',
  'agency',
  'district',
  'commune',
  'review',
] as const;
export type PresetId = (typeof PRESET_IDS)[number];

export interface Preset {
  readonly id: PresetId;
  readonly level: Level;
  readonly title: Message;
  readonly forms: readonly FormId[];
}

function preset(id: PresetId, level: Level, forms: readonly FormId[]): Preset {
  return { id, level, title: { key: `forms.preset.${id}` }, forms };
}

/** The first set of a level is the one it starts from. */
export const PRESETS: readonly Preset[] = [
  preset('province-year', 'tinh', [
    'annex-1',
    'annex-2',
    'annex-3',
    'annex-4a',
    'poverty-target',
    'near-poor-target',
  ]),
  preset('province-period', 'tinh', ['annex-4b', 'poverty-multi-year', 'near-poor-multi-year', 'resources']),
  preset('agency', 'so', ['single-project', 'annex-3']),
  preset('district', 'huyen', [
    'annex-1',
    'annex-2',
    'annex-3',
    'annex-4a',
    'poverty-target',
    'near-poor-target',
  ]),
  preset('commune', 'xa', ['annex-1', 'poverty-multi-year', 'near-poor-multi-year', 'service-targets']),
  preset('review', 'xa', [
    'poverty-review',
    'poverty-flow',
    'near-poor-flow',
    'deprivation-counts',
    'near-poor-deprivation-counts',
  ]),
];

export function isLevel(text: string): text is Level {
  return (LEVELS as readonly string[]).includes(text);
}

/** The sheets that a level's plan starts from. */
export function formsOfLevel(level: Level): readonly FormId[] {
  return PRESETS.find((one) => one.level === level)?.forms ?? [];
}
