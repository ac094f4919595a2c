/** Unit, years, unit of money, programme and project; only what the chosen sheets use. */
import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { isMoneyUnit, MONEY_UNITS } from '../../numbers/moneyUnit';
import type { Programme } from '../../programme/programme';
import { useTranslator } from '../language';
import { ProjectField } from './ProjectField';
import type { CheckedEntries, CreateEntries } from './createForm';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '10px' },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))', gap: '10px' },
  // Fluent's own minimum would push a second field out of a narrow pane.
  input: { minWidth: 0 },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

export function FormFields(props: {
  entries: CreateEntries;
  checked: CheckedEntries;
  programmes: readonly Programme[];
  onChange: (change: Partial<CreateEntries>) => void;
}) {
  const { entries, checked, programmes, onChange } = props;
  const styles = useStyles();
  const { text, say } = useTranslator();
  const { year: yearError, endYear: endYearError } = checked.errors;
  return (
    <div className={styles.fields}>
      <Field label={text('pane.create.unit-name.label')}>
        <Input
          className={styles.input}
          value={entries.unitName}
          placeholder={text('pane.create.unit-name.placeholder')}
          onChange={(_event, { value }) => onChange({ unitName: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field
          label={text('pane.create.year.label')}
          required
          validationMessage={yearError ? say(yearError) : null}
        >
          <Input
            className={styles.input}
            inputMode="numeric"
            maxLength={4}
            value={entries.year}
            onChange={(_event, { value }) => onChange({ year: value })}
          />
        </Field>
        {checked.chosen.some(({ usesYears }) => usesYears) && (
          <Field
            label={text('pane.create.end-year.label')}
            required
            validationMessage={endYearError ? say(endYearError) : null}
          >
            <Input
              className={styles.input}
              inputMode="numeric"
              maxLength={4}
              value={checked.endYear}
              onChange={(_event, { value }) => onChange({ endYear: value })}
            />
          </Field>
        )}
        {checked.chosen.some(({ usesMoneyUnit }) => usesMoneyUnit) && (
          <Field className={styles.field} label={text('pane.create.money-unit.label')}>
            <Select
              select={{ className: styles.select }}
              value={entries.moneyUnit}
              onChange={(_event, { value }) => {
                if (isMoneyUnit(value)) onChange({ moneyUnit: value });
              }}
            >
              {MONEY_UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {text(`pane.money-unit.${unit}`)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {checked.chosen.some(({ usesProgramme }) => usesProgramme) && (
        <Field
          className={styles.field}
          label={text('pane.create.programme.label')}
          hint={checked.programme?.projects.length === 0 ? text('pane.create.programme.no-projects') : null}
        >
          <Select
            select={{ className: styles.select }}
            value={checked.programme?.id ?? ''}
            onChange={(_event, { value }) => onChange({ programme: value })}
          >
            {programmes.map(({ id, shortName }) => (
              <option key={id} value={id}>
                {shortName}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {checked.programme && checked.chosen.some(({ usesProject }) => usesProject) && (
        <ProjectField
          programme={checked.programme}
          project={checked.project}
          onChange={(project) => onChange({ project })}
        />
      )}
    </div>
  );
}
