/** What a note about a check after edits says, sentence by sentence. */
import type { Finding } from '../../../findings/finding';
import type { Message } from '../../../messages/message';
import { describeFailure } from '../../failures/describeFailure';
import { severityCounts } from '../summary';
import type { RecheckNote } from './useAutoRecheck';

function counted(key: string, findings: readonly Finding[]): Message[] {
  if (findings.length === 0) return [];
  return [{ key, params: { parts: { list: severityCounts(findings).map((message) => ({ message })) } } }];
}

export function recheckSentences(note: RecheckNote): readonly Message[] {
  switch (note.kind) {
    case 'waiting':
      return [{ key: 'pane.check.recheck.waiting' }];
    case 'failed': {
      const reason = { message: { key: describeFailure(note.error).titleKey } };
      return [{ key: 'pane.check.recheck.failed', params: { reason } }];
    }
    case 'updated': {
      const { place, gone, added } = note;
      const address = place.kind === 'several' ? '' : place.address;
      const changes = [
        ...counted('pane.check.recheck.gone', gone),
        ...counted('pane.check.recheck.added', added),
      ];
      return [
        { key: `pane.check.recheck.after.${place.kind}`, params: { address } },
        ...(changes.length > 0 ? changes : [{ key: 'pane.check.recheck.same' }]),
      ];
    }
  }
}
