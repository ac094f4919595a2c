/** The fields of a policy parameter. */
import { makeStyles } from '@fluentui/react-components';
import { checksOfParameter } from '../../../../findings/parameterChecks';
import type { ParameterDraft } from '../../../../programme/edit/draft';
import type { ParameterChange } from '../../../../programme/edit/editParameters';
import {
  CERTAINTIES,
  COMPARISONS,
  PARAMETER_SEVERITIES,
  PARAMETER_UNITS,
} from '../../../../programme/policyParameter';
import { useTranslator } from '../../../language';
import { useCatalogueStyles } from '../../useCatalogueStyles';
import { useEditor } from './EditorContext';
import { ChoiceField, LongTextField, TextField } from '../../edit/EditFields';
import { draftValueText } from './parameterDraftTexts';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))', gap: '10px' },
});

interface Props {
  parameter: ParameterDraft;
  /** Place in the catalogue: "parameters[2]". */
  at: string;
  /** One that the user added: name, comparison and unit are the user's as well. */
  own: boolean;
  onChange: (change: ParameterChange) => void;
}

function MeaningFields({ parameter, at, onChange }: Props) {
  const styles = useStyles();
  const { text } = useTranslator();
  const comparisons = COMPARISONS.filter((one) => one !== 'rule');
  return (
    <>
      <LongTextField
        path={`${at}.name`}
        label={text('catalogue.edit.parameter-name')}
        required
        value={parameter.name}
        onChange={(name) => onChange({ name })}
      />
      <div className={styles.pair}>
        <ChoiceField
          path={`${at}.comparison`}
          label={text('catalogue.edit.comparison')}
          value={parameter.comparison}
          choices={comparisons.map((value) => ({ value, label: text(`catalogue.comparison.${value}`) }))}
          onChange={(comparison) => onChange({ comparison })}
        />
        <ChoiceField
          path={`${at}.unit`}
          label={text('catalogue.edit.unit')}
          value={parameter.unit}
          choices={PARAMETER_UNITS.map((value) => ({ value, label: text(`catalogue.unit-name.${value}`) }))}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
    </>
  );
}

function ValueFields({ parameter, at, onChange }: Props) {
  const styles = useStyles();
  const { text, say } = useTranslator();
  const { language } = useEditor();
  const { comparison, value, upper, certainty } = parameter;
  const range = comparison === 'between';
  const isKnown = value.trim() !== '';
  return (
    <>
      <div className={styles.pair}>
        <TextField
          path={`${at}.value`}
          label={text(range ? 'catalogue.edit.value.from' : 'catalogue.parameter.value')}
          isNumber
          value={value}
          onChange={(typed) => onChange({ value: typed })}
        />
        {range && (
          <TextField
            path={`${at}.upper`}
            label={text('catalogue.edit.value.to')}
            isNumber
            value={upper}
            onChange={(typed) => onChange({ upper: typed })}
          />
        )}
      </div>
      {isKnown && <Reading text={say(draftValueText(parameter, language))} />}
      {isKnown && (
        <ChoiceField
          path={`${at}.certainty`}
          label={text('catalogue.parameter.certainty')}
          value={certainty}
          choices={CERTAINTIES.filter((one) => one !== 'open').map((one) => ({
            value: one,
            label: text(`catalogue.certainty.${one}`),
          }))}
          onChange={(chosen) => onChange({ certainty: chosen })}
        />
      )}
    </>
  );
}

/** How what was typed is understood: nothing is taken for something else in silence. */
function Reading(props: { text: string }) {
  const styles = useCatalogueStyles();
  const { text } = useTranslator();
  return (
    <p className={styles.note} role="status">
      {text('catalogue.edit.understood', { value: props.text })}
    </p>
  );
}

function DocumentFields({ parameter, at, onChange }: Props) {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <>
      <TextField
        path={`${at}.document`}
        label={text('catalogue.edit.document')}
        hint={text('catalogue.edit.document.hint')}
        value={parameter.document}
        onChange={(document) => onChange({ document })}
      />
      <TextField
        path={`${at}.article`}
        label={text('catalogue.edit.article')}
        value={parameter.article}
        onChange={(article) => onChange({ article })}
      />
      <div className={styles.pair}>
        {(['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            path={`${at}.${end}`}
            label={text(`catalogue.edit.years.${end}`)}
            isNumber
            longest={4}
            value={parameter[end]}
            onChange={(year) => onChange({ [end]: year })}
          />
        ))}
      </div>
    </>
  );
}

/** How grave it is to miss it; of a parameter that no check asks for it would promise what nobody does. */
function SeverityField({ parameter, at, onChange }: Props) {
  const styles = useCatalogueStyles();
  const { text } = useTranslator();
  if (checksOfParameter(parameter.id).length === 0) {
    return <p className={styles.note}>{text('catalogue.edit.unchecked')}</p>;
  }
  return (
    <ChoiceField
      path={`${at}.severity`}
      label={text('catalogue.parameter.severity')}
      value={parameter.severity}
      choices={PARAMETER_SEVERITIES.map((value) => ({ value, label: text(`catalogue.severity.${value}`) }))}
      onChange={(severity) => onChange({ severity })}
    />
  );
}

export function ParameterFields(props: Props) {
  const { parameter, at, own, onChange } = props;
  const { text } = useTranslator();
  return (
    <>
      {own && <MeaningFields {...props} />}
      {parameter.comparison !== 'rule' && <ValueFields {...props} />}
      <DocumentFields {...props} />
      <SeverityField {...props} />
      <LongTextField
        path={`${at}.note`}
        label={text('catalogue.edit.note')}
        value={parameter.note}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}
