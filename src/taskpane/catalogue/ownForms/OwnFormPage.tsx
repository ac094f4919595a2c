/** One own form, to be read, edited or sent to others. */
import { Button } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { buildFormSet } from '../../../forms/formSet';
import { ownLeaves, type OwnForm } from '../../../forms/ownForms/ownForm';
import { ownFormInfo } from '../../../forms/ownForms/ownFormInfo';
import { ownFormText } from '../../../forms/ownForms/readOwnForm';
import { Fold } from '../../check/Fold';
import { LayoutPreview } from '../../create/LayoutPreview';
import { ExportButtons } from '../../files/ExportButtons';
import { fileNameOf } from '../../files/fileNameOf';
import { useTranslator } from '../../language';
import { useServices } from '../../services';
import { useCatalogueStyles } from '../useCatalogueStyles';
import { columnTitle, useColumnNote } from './columnWords';
import { OWN_FORMS_HEADING } from './ownFormsHeading';

function Preview({ form }: { form: OwnForm }) {
  const { today } = useServices();
  const { text } = useTranslator();
  const [layout] = useMemo(() => {
    const localities = [1, 2].map((number) => text('catalogue.own-forms.locality', { number }));
    const year = today().getFullYear();
    return buildFormSet([ownFormInfo(form).definition], {
      unitName: '',
      year,
      moneyUnit: 'trieu-dong',
      localities,
    });
  }, [form, today, text]);
  return layout ? <LayoutPreview layout={layout} /> : null;
}

function ColumnList({ form }: { form: OwnForm }) {
  const styles = useCatalogueStyles();
  const noteOf = useColumnNote();
  return (
    <ul className={styles.list}>
      {ownLeaves(form).map(({ column, groups, path }) => (
        <li key={path}>
          {columnTitle(column, groups)}
          <p className={styles.note}>{noteOf(column)}</p>
        </li>
      ))}
    </ul>
  );
}

/** @param props.children what there is to say first */
export function OwnFormPage(props: {
  form: OwnForm;
  onBack: () => void;
  onEdit: () => void;
  children?: ReactNode;
}) {
  const { form, onBack, onEdit, children } = props;
  const styles = useCatalogueStyles();
  const { text, say } = useTranslator();
  return (
    <section className={styles.section}>
      <div className={styles.actions}>
        <Button size="small" appearance="subtle" onClick={onBack}>
          {text('catalogue.programmes.back')}
        </Button>
      </div>
      {children}
      <div className={styles.card}>
        <h2 id={OWN_FORMS_HEADING} tabIndex={-1} className={styles.name}>
          {form.name}
        </h2>
        <p className={styles.note}>{say(ownFormInfo(form).description)}</p>
        <div className={styles.actions}>
          <Button size="small" onClick={onEdit}>
            {text('catalogue.programmes.edit')}
          </Button>
        </div>
        <ExportButtons fileName={fileNameOf('bieu', form.name)} text={() => ownFormText(form)} />
      </div>
      <p className={styles.note}>{text('catalogue.own-forms.use')}</p>
      <Preview form={form} />
      <Fold title={text('catalogue.own-forms.columns', { count: ownLeaves(form).length })} open>
        <ColumnList form={form} />
      </Fold>
    </section>
  );
}
