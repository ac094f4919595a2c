/** One project or budget line: TT, code, name, capital types, its place among the others. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LineDraft, ProjectDraft } from '../../../../programme/edit/draft';
import { changeLine, moveLine, removeLine } from '../../../../programme/edit/editProjects';
import { useTranslator } from '../../../language';
import { useCatalogueStyles } from '../../useCatalogueStyles';
import { typeNames } from '../../../../programme/programmeTexts';
import { EditCard } from '../../edit/EditCard';
import { useEditor } from './EditorContext';
import { LongTextField, TextField } from '../../edit/EditFields';
import { TypesField } from './TypesField';
import { RemoveButton } from '../../edit/RemoveButton';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '10px' },
});

function MoveButtons(props: { lineKey: string; first: boolean; last: boolean }) {
  const { lineKey, first, last } = props;
  const { text } = useTranslator();
  const { change, focusOn } = useEditor();
  const button = (way: 'up' | 'down', disabled: boolean) => (
    <Button
      size="small"
      data-move={way}
      disabledFocusable={disabled}
      onClick={() => {
        change((old) => moveLine(old, lineKey, way === 'up' ? -1 : 1));
        // The button moves with its line, and the browser takes the focus from what moves.
        focusOn(`[data-card="${lineKey}"] [data-move="${way}"]`);
      }}
    >
      {text(`catalogue.edit.${way}`)}
    </Button>
  );
  return (
    <>
      {button('up', first)}
      {button('down', last)}
    </>
  );
}

export interface LinePlace {
  /** Place in the catalogue: "projects[2].lines[0]". */
  at: string;
  first: boolean;
  last: boolean;
}

/** @param props.project the same as `line` where it is a project; @param props.children further buttons */
export function LineEditor(
  props: LinePlace & { line: LineDraft; project: ProjectDraft | null; children?: ReactNode },
) {
  const { at, first, last, line, project, children } = props;
  const styles = useStyles();
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  const { draft, change } = useEditor();
  const { key, code, name, capitalTypes } = line;
  const hasLines = project !== null && project.lines.length > 0;
  return (
    <EditCard
      card={key}
      code={project === null ? code : project.outlineCode}
      name={name}
      note={text('catalogue.view.types', { types: typeNames(draft, capitalTypes) })}
    >
      <LongTextField
        path={`${at}.name`}
        label={text(project === null ? 'catalogue.edit.line-name' : 'catalogue.edit.project-name')}
        hint={text(project === null ? 'catalogue.edit.line-name.hint' : 'catalogue.edit.project-name.hint')}
        required
        value={name}
        onChange={(value) => change((old) => changeLine(old, key, { name: value }))}
      />
      <div className={styles.pair}>
        {project !== null && (
          <TextField
            path={`${at}.outlineCode`}
            label={text('catalogue.edit.outline-code')}
            required
            longest={12}
            value={project.outlineCode}
            onChange={(value) => change((old) => changeLine(old, key, { outlineCode: value }))}
          />
        )}
        <TextField
          path={`${at}.code`}
          label={text(project === null ? 'catalogue.edit.outline-code' : 'catalogue.edit.project-code')}
          required
          longest={12}
          value={code}
          onChange={(value) => change((old) => changeLine(old, key, { code: value }))}
        />
      </div>
      {hasLines ? (
        <p className={shared.note}>{text('catalogue.edit.types-of-lines')}</p>
      ) : (
        <TypesField
          path={`${at}.capitalTypes`}
          label={text('catalogue.edit.line-types')}
          value={capitalTypes}
          onChange={(value) => change((old) => changeLine(old, key, { capitalTypes: value }))}
        />
      )}
      <div className={shared.actions}>
        {children}
        <MoveButtons lineKey={key} first={first} last={last} />
        <RemoveButton
          part="projects"
          name={name}
          label={text('catalogue.edit.remove')}
          meaning={text(hasLines ? 'catalogue.edit.remove.project' : 'catalogue.edit.remove.line')}
          onRemove={() => change((old) => removeLine(old, key))}
        />
      </div>
    </EditCard>
  );
}
