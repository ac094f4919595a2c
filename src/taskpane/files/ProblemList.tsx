/** Why a document was not taken: every problem with its place. */
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { DataProblem } from '../../messages/dataProblem';
import { useTranslator } from '../language';

/** More problems than this are not read by anybody. */
const MOST_SHOWN = 20;

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingLeft: '16px', overflowWrap: 'anywhere' },
  place: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

export function ProblemList(props: { title: string; problems: readonly DataProblem[] }) {
  const { title, problems } = props;
  const styles = useStyles();
  const { say, text } = useTranslator();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={styles.list}>
          {problems.slice(0, MOST_SHOWN).map(({ path, reason }, place) => (
            <li key={place}>
              {path !== '' && <span className={styles.place}>{path} </span>}
              {say(reason)}
            </li>
          ))}
        </ul>
        {problems.length >= MOST_SHOWN && <div>{text('catalogue.files.more', { count: MOST_SHOWN })}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}
