/** Policy parameters, with how sure their values are, and which checks ask for them. */
import { checksOfParameter } from '../../../findings/parameterChecks';
import type { PolicyParameter } from '../../../programme/policyParameter';
import type { Programme } from '../../../programme/programme';
import { Fold } from '../../check/Fold';
import { useTranslator } from '../../language';
import { FactList } from '../FactList';
import { useCatalogueStyles } from '../useCatalogueStyles';
import { documentText, isUnknown, valueText, yearsText } from '../../../programme/programmeTexts';

function Parameter({ parameter }: { parameter: PolicyParameter }) {
  const styles = useCatalogueStyles();
  const { text, say } = useTranslator();
  const document = documentText(parameter);
  const { id, name, certainty, severity, note } = parameter;
  const checks = checksOfParameter(id);
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{name}</h3>
      <FactList
        facts={[
          { name: text('catalogue.parameter.value'), value: say(valueText(parameter)) },
          {
            name: text('catalogue.parameter.document'),
            value: typeof document === 'string' ? document : say(document),
          },
          { name: text('catalogue.parameter.years'), value: say(yearsText(parameter)) },
          { name: text('catalogue.parameter.certainty'), value: text(`catalogue.certainty.${certainty}`) },
          {
            name: text('catalogue.parameter.severity'),
            value: text(
              checks.length > 0 ? `catalogue.severity.${severity}` : 'catalogue.parameter.unchecked',
            ),
          },
          ...checks.map(({ description }) => ({
            name: text('catalogue.parameter.check'),
            value: say(description),
          })),
        ]}
      />
      {note !== '' && <p className={styles.note}>{note}</p>}
    </li>
  );
}

export function ParameterList({ programme }: { programme: Programme }) {
  const styles = useCatalogueStyles();
  const { text } = useTranslator();
  const { parameters } = programme;
  const unknown = parameters.filter(isUnknown).length;
  return (
    <Fold
      title={
        unknown > 0
          ? text('catalogue.view.parameters-unknown', { count: parameters.length, unknown })
          : text('catalogue.view.parameters', { count: parameters.length })
      }
    >
      <ul className={styles.list}>
        {parameters.map((parameter) => (
          <Parameter key={parameter.id} parameter={parameter} />
        ))}
      </ul>
    </Fold>
  );
}
