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

/** A card stays the same while its check blames the same cell: what is unfolded in it stays so when figures change. */
function keysOf(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ sheet, cell, check }) => {
    const place = `${sheet}!${cell} ${check}`;
    const number = (seen.get(place) ?? 0) + 1;
    seen.set(place, number);
    return `${place} ${number}`;
  });
}

export function FindingList(props: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const { text } = useTranslator();
  const [shown, setShown] = useState(PAGE);
  const sorted = gravestFirst(props.findings);
  const keys = keysOf(sorted);
  const rest = sorted.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {sorted.slice(0, shown).map((finding, at) => (
          <FindingCard key={keys[at] ?? at} finding={finding} />
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
