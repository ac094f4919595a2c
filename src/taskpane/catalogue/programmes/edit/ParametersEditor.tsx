/** The policy parameters: what is not known is filled in, and others are added. */
import { Button } from '@fluentui/react-components';
import { addParameter, changeParameter, removeParameter } from '../../../../programme/edit/editParameters';
import type { ParameterDraft } from '../../../../programme/edit/draft';
import { useTranslator } from '../../../language';
import { useCatalogueStyles } from '../../useCatalogueStyles';
import { EditCard } from '../../edit/EditCard';
import { parameterCard } from './editCards';
import { useEditor } from './EditorContext';
import { EditorHeading } from '../../edit/EditorHeading';
import { ListProblem } from '../../edit/EditFields';
import { ParameterFields } from './ParameterFields';
import { draftValueText } from './parameterDraftTexts';
import { RemoveButton } from '../../edit/RemoveButton';

/** Those of the built-in catalogues have a meaning that the checks know; one's own can be called and taken out at will. */
function isOwn({ id }: ParameterDraft): boolean {
  return id.startsWith('own.');
}

function ParameterEditor({ parameter, place }: { parameter: ParameterDraft; place: number }) {
  const { text, say } = useTranslator();
  const { change, language } = useEditor();
  const { id, name } = parameter;
  return (
    <EditCard card={parameterCard(id)} name={name} note={say(draftValueText(parameter, language))}>
      <ParameterFields
        parameter={parameter}
        at={`parameters[${place}]`}
        own={isOwn(parameter)}
        onChange={(part) => change((old) => changeParameter(old, id, part))}
      />
      {isOwn(parameter) && (
        <div>
          <RemoveButton
            part="parameters"
            name={name}
            label={text('catalogue.edit.remove-parameter')}
            meaning={text('catalogue.edit.remove.parameter')}
            onRemove={() => change((old) => removeParameter(old, id))}
          />
        </div>
      )}
    </EditCard>
  );
}

export function ParametersEditor() {
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  const { draft, change, openNew } = useEditor();
  const { parameters } = draft;

  function add(): void {
    const next = addParameter(draft);
    change(() => next);
    const added = next.parameters.at(-1);
    if (added) openNew(parameterCard(added.id));
  }

  return (
    <section className={shared.section}>
      <EditorHeading
        part="parameters"
        title={text('catalogue.view.parameters', { count: parameters.length })}
      />
      <p className={shared.note}>{text('catalogue.edit.parameters.intro')}</p>
      <ListProblem path="parameters" />
      {parameters.map((parameter, place) => (
        <ParameterEditor key={parameter.id} parameter={parameter} place={place} />
      ))}
      <div className={shared.actions}>
        <Button size="small" onClick={add}>
          {text('catalogue.edit.parameter.add')}
        </Button>
      </div>
    </section>
  );
}
