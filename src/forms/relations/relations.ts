/** All that the standard sheets say about each other. */
import type { Programme } from '../../programme/programme';
import { programmeRelations } from './annexRelations';
import { HOUSEHOLD_RELATIONS } from './householdRelations';
import type { FormRelation } from './relation';

export function relationsOf(programme: Programme): readonly FormRelation[] {
  return [...programmeRelations(programme), ...HOUSEHOLD_RELATIONS];
}
