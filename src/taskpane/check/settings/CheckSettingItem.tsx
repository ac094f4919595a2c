/** One check, and what is set for it. */
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { CheckChoice } from '../../../findings/checkChoices';
import { CHECK_USES, type CheckUse } from '../../../kept/checkSetting';
import { useTranslator } from '../../language';

const useStyles = makeStyles({
  item: {
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  reason: {
    margin: '0 0 4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

export function CheckSettingItem(props: {
  choice: CheckChoice;
  use: CheckUse | null;
  onSet: (use: CheckUse | null) => void;
}) {
  const { choice, use, onSet } = props;
  const { title, severity, severityReason, followsCatalogue, uses } = choice;
  const styles = useStyles();
  const { text, say } = useTranslator();
  const asUsual = followsCatalogue
    ? text('pane.check.settings.by-catalogue')
    : text('pane.check.settings.as-usual', { severity: text(`pane.severity.${severity}`) });
  return (
    <li className={styles.item}>
      <Field label={say(title)} size="small">
        <p className={styles.reason}>{say(severityReason)}</p>
        <Select
          className={styles.select}
          size="small"
          value={use !== null && uses.includes(use) ? use : ''}
          onChange={(_, { value }) => onSet(CHECK_USES.find((one) => one === value) ?? null)}
        >
          <option value="">{asUsual}</option>
          {uses.map((one) => (
            <option key={one} value={one}>
              {one === 'off' ? text('pane.check.settings.off') : text(`pane.severity.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
    </li>
  );
}
