/** What leads to a list: province, kind of list and, where there are districts, the district. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnitRegister } from '../../../units/register';
import type { Unit } from '../../../units/unit';
import { useTranslator } from '../../language';
import { listKindsOf, listUnits, type ListKind } from './pickerLists';
import { ProvinceField } from './ProvinceField';
import { UnitChecklist } from './UnitChecklist';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: '8px' } });

export function PickerFields(props: { register: UnitRegister; onPick: (names: string[]) => void }) {
  const { register, onPick } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  const kinds = listKindsOf(register.era);
  const [kind, setKind] = useState<ListKind>(kinds[0] ?? 'communes');
  const [province, setProvince] = useState<Unit | null>(null);
  const [districtCode, setDistrictCode] = useState('');
  const districts = province && register.era.hasDistricts ? province.children : [];
  const district = districts.find(({ code }) => code === districtCode) ?? districts[0] ?? null;
  const list = listUnits(register, kind, province, district);

  return (
    <div className={styles.root}>
      <ProvinceField provinces={register.provinces} chosen={province} onChoose={setProvince} />
      {kinds.length > 1 && (
        <Field label={text('units.pick.level.label')}>
          <Select
            value={kind}
            onChange={(_event, { value }) => setKind(kinds.find((known) => known === value) ?? kind)}
          >
            {kinds.map((known) => (
              <option key={known} value={known}>
                {text(`units.pick.level.${known}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === 'communes-of-district' && district && (
        <Field label={text('units.pick.district.label')}>
          <Select value={district.code} onChange={(_event, { value }) => setDistrictCode(value)}>
            {districts.map(({ code, fullName }) => (
              <option key={code} value={code}>
                {fullName}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {list && <UnitChecklist key={`${kind} ${list.of.code}`} list={list} onPick={onPick} />}
    </div>
  );
}
