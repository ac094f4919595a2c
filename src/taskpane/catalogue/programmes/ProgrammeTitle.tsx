/** Which catalogue it is: its name, whose it is, and what it was made from. */
import { Badge } from '@fluentui/react-components';
import { findProgramme } from '../../../programme/catalogue';
import { isBuiltIn } from '../../../programme/edit/ownProgramme';
import type { Programme } from '../../../programme/programme';
import { useTranslator } from '../../language';
import { useCatalogueStyles } from '../useCatalogueStyles';
import { PROGRAMMES_HEADING } from './programmesHeading';
import { sizeText } from '../../../programme/programmeTexts';

/** @param props.heading the level that follows the one above it */
export function ProgrammeTitle(props: { programme: Programme; heading: 'h2' | 'h3' }) {
  const { programme, heading: Heading } = props;
  const styles = useCatalogueStyles();
  const { text, say } = useTranslator();
  const { id, shortName, basedOn } = programme;
  const builtIn = isBuiltIn(id);
  return (
    <>
      <Heading className={styles.name} {...(Heading === 'h2' && { id: PROGRAMMES_HEADING, tabIndex: -1 })}>
        {shortName}
      </Heading>
      <div>
        <Badge appearance="tint" color={builtIn ? 'informative' : 'brand'}>
          {text(builtIn ? 'catalogue.programmes.built-in' : 'catalogue.programmes.own')}
        </Badge>
      </div>
      <p className={styles.note}>{say(sizeText(programme))}</p>
      {basedOn !== null && (
        <p className={styles.note}>
          {text('catalogue.programmes.based-on', { name: findProgramme(basedOn)?.shortName ?? basedOn })}
        </p>
      )}
    </>
  );
}
