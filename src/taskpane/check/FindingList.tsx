/** The findings, gravest first, a page at a time. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../findings/finding';
import { useTranslator } from '../language';
import { FindingCard } from './FindingCard';
import { gravestFirst } from './summary';

const PAGE = 30;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

export function FindingList(props: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const { text } = useTranslator();
  const [shown, setShown] = useState(PAGE);
  const sorted = gravestFirst(props.findings);
  const rest = sorted.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {sorted.slice(0, shown).map((finding) => (
          <FindingCard
            key={`${finding.sheet}!${finding.cell} ${finding.check} ${finding.fingerprint}`}
            finding={finding}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + PAGE)}>
          {text('pane.check.findings.more', { count: Math.min(rest, PAGE) })}
        </Button>
      )}
    </>
  );
}
