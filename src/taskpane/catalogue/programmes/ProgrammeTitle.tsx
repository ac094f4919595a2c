/** Which catalogue it is: its name, whose it is, and what it was made from. */
import { Badge } from '@fluentui/react-components';
import { findProgramme } from '../../../programme/catalogue';
import type { Programme } from '../../../programme/programme';
import { useTranslator } from '../../language';
import { useCatalogueStyles } from '../useCatalogueStyles';
import { sizeText } from './programmeTexts';

/** @param props.heading the level that follows the one above it */
export function ProgrammeTitle(props: { programme: Programme; heading: 'h2' | 'h3' }) {
  const { programme, heading: Heading } = props;
  const styles = useCatalogueStyles();
  const { text, say } = useTranslator();
  const { shortName, basedOn } = programme;
  const origin = basedOn === null ? undefined : (findProgramme(basedOn)?.shortName ?? basedOn);
  return (
    <>
      <Heading className={styles.name}>{shortName}</Heading>
      <div>
        <Badge appearance="tint" color={origin === undefined ? 'informative' : 'brand'}>
          {text(origin === undefined ? 'catalogue.programmes.built-in' : 'catalogue.programmes.own')}
        </Badge>
      </div>
      <p className={styles.note}>{say(sizeText(programme))}</p>
      {origin !== undefined && (
        <p className={styles.note}>{text('catalogue.programmes.based-on', { name: origin })}</p>
      )}
    </>
  );
}
