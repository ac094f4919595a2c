/** The columns of the form, and the headers over them, in the order of the sheet. */
import { Button } from '@fluentui/react-components';
import { addColumn, changeHeader } from '../../../../forms/ownForms/edit/editColumns';
import {
  isOwnGroup,
  ownLeaves,
  type OwnColumnGroup,
  type OwnColumnNode,
} from '../../../../forms/ownForms/ownForm';
import { useTranslator } from '../../../language';
import { EditCard } from '../../edit/EditCard';
import { EditorHeading } from '../../edit/EditorHeading';
import { ListProblem, LongTextField } from '../../edit/EditFields';
import { useCatalogueStyles } from '../../useCatalogueStyles';
import type { FormEditor } from './AboutForm';
import { ColumnEditor } from './ColumnEditor';
import { EquationsOffer } from './Offers';

interface PlacedNode<Node extends OwnColumnNode> {
  readonly node: Node;
  readonly groups: readonly string[];
  readonly path: string;
}

/** Headers before what stands under them. */
function placed(
  nodes: readonly OwnColumnNode[],
  groups: readonly string[] = [],
  at = '',
): readonly PlacedNode<OwnColumnNode>[] {
  return nodes.flatMap((node, place) => {
    const path = `${at}columns[${place}]`;
    const own = { node, groups, path };
    return isOwnGroup(node) ? [own, ...placed(node.columns, [...groups, node.header], `${path}.`)] : [own];
  });
}

function GroupEditor({ editor, node, groups, path }: PlacedNode<OwnColumnGroup> & { editor: FormEditor }) {
  const { text } = useTranslator();
  return (
    <EditCard
      card={path}
      name={[...groups, node.header].join(' › ')}
      note={text('catalogue.own-forms.edit.group', { count: ownLeaves(node).length })}
    >
      <LongTextField
        path={`${path}.header`}
        label={text('catalogue.own-forms.edit.header')}
        hint={text('catalogue.own-forms.edit.year-hint')}
        required
        value={node.header}
        onChange={(header) => editor.change((old) => changeHeader(old, path, header))}
      />
    </EditCard>
  );
}

export function ColumnsEditor({ editor }: { editor: FormEditor }) {
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  const { form } = editor.draft;
  const count = ownLeaves(form).length;
  return (
    <section className={shared.section}>
      <EditorHeading part="columns" title={text('catalogue.own-forms.columns', { count })} />
      <p className={shared.note}>{text('catalogue.own-forms.edit.columns-note')}</p>
      <EquationsOffer editor={editor} />
      <ListProblem path="columns" />
      {placed(form.columns).map(({ node, groups, path }) =>
        isOwnGroup(node) ? (
          <GroupEditor key={path} editor={editor} node={node} groups={groups} path={path} />
        ) : (
          <ColumnEditor key={path} editor={editor} column={node} groups={groups} path={path} />
        ),
      )}
      <div className={shared.actions}>
        <Button
          size="small"
          onClick={() => {
            editor.change(addColumn);
            editor.openNew(`columns[${form.columns.length}]`);
          }}
        >
          {text('catalogue.own-forms.edit.column.add')}
        </Button>
      </div>
    </section>
  );
}
