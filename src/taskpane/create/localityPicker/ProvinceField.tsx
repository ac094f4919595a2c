/** The province, found by typing a part of its name. */
import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { searchUnits } from '../../../units/searchUnits';
import type { Unit } from '../../../units/unit';
import { useTranslator } from '../../language';

const useStyles = makeStyles({
  // Fluent's own minimum is wider than a narrow pane leaves room for.
  combobox: { minWidth: 0, width: '100%' },
  input: { minWidth: 0, width: '100%' },
  list: { maxHeight: '220px' },
});

export function ProvinceField(props: {
  provinces: readonly Unit[];
  chosen: Unit | null;
  onChoose: (province: Unit) => void;
}) {
  const { provinces, chosen, onChoose } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  /** `null` while nobody types: then the field shows the chosen province. */
  const [query, setQuery] = useState<string | null>(null);
  const found = searchUnits(provinces, query ?? '');

  return (
    <Field label={text('units.pick.province.label')} hint={text('units.pick.province.hint')}>
      <Combobox
        className={styles.combobox}
        input={{ className: styles.input }}
        listbox={{ className: styles.list }}
        expandIcon={{ 'aria-label': text('units.pick.province.open') }}
        inlinePopup
        autoComplete="off"
        value={query ?? chosen?.fullName ?? ''}
        selectedOptions={chosen ? [chosen.code] : []}
        onChange={({ target }) => setQuery(target.value)}
        onOptionSelect={(_event, { optionValue }) => {
          const province = provinces.find(({ code }) => code === optionValue);
          setQuery(null);
          if (province) onChoose(province);
        }}
        onBlur={() => setQuery(null)}
      >
        {found.map(({ code, fullName }) => (
          <Option key={code} value={code} text={fullName}>
            {fullName}
          </Option>
        ))}
        {found.length === 0 && (
          <Option value="" text="" disabled>
            {text('units.pick.province.none')}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
