import { MERGED_PROGRAMME_2026, POVERTY_REDUCTION_2021, PROGRAMMES } from '../../../src/programme/catalogue';
import { draftOf, readDraft } from '../../../src/programme/edit/draft';
import { addParameter, changeParameter, removeParameter } from '../../../src/programme/edit/editParameters';
import {
  addPart,
  addSource,
  changeSource,
  removePart,
  removeSource,
  renamePart,
} from '../../../src/programme/edit/editSources';
import { copyOf, isBuiltIn } from '../../../src/programme/edit/ownProgramme';
import { sourceColumns } from '../../../src/programme/programme';

const DRAFT = draftOf(MERGED_PROGRAMME_2026, 'vi');

describe('funding sources', () => {
  test('with parts of their own become columns of their own', () => {
    let draft = addPart(addPart(DRAFT, 'local'), 'local');
    draft = renamePart(draft, 'local', 'source-1', 'Ngân sách tỉnh');
    draft = renamePart(draft, 'local', 'source-2', 'Ngân sách xã');
    draft = changeSource(draft, 'local', { capitalTypes: ['recurrent', 'development-investment'] });
    const result = readDraft(removeSource(draft, 'integrated'), 'vi');
    expect(result.ok && sourceColumns(result.value)).toMatchObject([
      { id: 'central' },
      { name: 'Ngân sách tỉnh', capitalTypes: ['development-investment', 'recurrent'] },
      { name: 'Ngân sách xã' },
      { id: 'policy-credit' },
      { id: 'mobilised' },
    ]);
    expect(removePart(draft, 'local', 'source-1').sources[1]?.parts).toEqual([
      { id: 'source-2', name: 'Ngân sách xã' },
    ]);
  });

  test('that are new have an id of their own, also beside parts', () => {
    const draft = addSource(addPart(addSource(DRAFT), 'local'));
    const ids = draft.sources.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    const result = readDraft(draft, 'vi');
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      'sources[1].parts[0].name',
      'sources[5].name',
      'sources[6].name',
    ]);
  });
});

describe('policy parameters', () => {
  test('are known once they have a value, and open again without', () => {
    const change = { value: '10', document: 'NQ 5/2026/NQ-HĐND' };
    const known = changeParameter(DRAFT, 'counterpart.own', change);
    expect(known.parameters[0]).toMatchObject({ ...change, certainty: 'published' });
    const careful = changeParameter(known, 'counterpart.own', { certainty: 'plan' });
    expect(changeParameter(careful, 'counterpart.own', { value: '12' }).parameters[0]?.certainty).toBe(
      'plan',
    );
    expect(changeParameter(known, 'counterpart.own', { value: ' ' }).parameters[0]?.certainty).toBe('open');
  });

  test('that are new are empty, of the programme’s period', () => {
    const draft = addParameter(addParameter(DRAFT));
    expect(draft.parameters.slice(-2)).toMatchObject([
      { id: 'own.1', value: '', from: '2026', to: '2030', certainty: 'open' },
      { id: 'own.2' },
    ]);
    expect(removeParameter(draft, 'own.1').parameters).toHaveLength(DRAFT.parameters.length + 1);
  });
});

describe('a copy of one’s own', () => {
  test('has an id that nobody has, and says what it was made from', () => {
    const first = copyOf(POVERTY_REDUCTION_2021, 'Của tỉnh', PROGRAMMES);
    expect(first).toMatchObject({ id: 'own-1', basedOn: '2021-2025', shortName: 'Của tỉnh' });
    const second = copyOf(first, 'Của huyện', [...PROGRAMMES, first]);
    expect(second).toMatchObject({ id: 'own-2', basedOn: '2021-2025' });
    expect([isBuiltIn('2021-2025'), isBuiltIn('own-1')]).toEqual([true, false]);
  });
});
