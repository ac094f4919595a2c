/** A finished check: the verdict, the four counts, the findings, and what was covered. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Review } from '../../findings/finding';
import { CopyButton } from '../CopyButton';
import { CheckmarkCircle24Regular } from '../icons';
import { useTranslator } from '../language';
import { CoverageSection } from './CoverageSection';
import { FindingList } from './FindingList';
import { reviewAsText } from './findingText';
import { useLostFocus } from './recheck/useLostFocus';
import { filterFindings, verdictOf, type Outcome } from './summary';
import { SummaryStrip } from './SummaryStrip';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: '10px' },
  verdict: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  clear: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  listTitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export function ReviewResult(props: { review: Review }) {
  const { review } = props;
  const { coverage, findings } = review;
  const styles = useStyles();
  const translator = useTranslator();
  const { text, say } = translator;
  const [filter, setFilter] = useState<Outcome | null>(null);
  const listTitle = useRef<HTMLHeadingElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const noteFocus = useLostFocus(listTitle, title);
  const verdict = verdictOf(review);
  const shown = filterFindings(findings, filter);
  const emptyNote =
    filter === 'pass'
      ? text('pane.check.filter.pass', { count: coverage.pass })
      : text('pane.check.filter.none');

  function showAll(): void {
    setFilter(null);
    // The button that was pressed vanishes; the list it opened is where the user goes on.
    listTitle.current?.focus();
  }

  return (
    <div className={styles.result} onFocus={noteFocus}>
      <div className={styles.verdict}>
        {verdict.kind === 'clear' && <CheckmarkCircle24Regular className={styles.clear} />}
        <div>
          <h2 ref={title} tabIndex={-1} className={styles.title}>
            {say(verdict.title)}
          </h2>
          {verdict.detail && <p className={styles.text}>{say(verdict.detail)}</p>}
          {!verdict.detail && (
            <p className={styles.caption}>
              {text('pane.check.summary.caption', { equations: coverage.equations })}
            </p>
          )}
        </div>
      </div>
      {review.changedChecks.length > 0 && (
        <p className={styles.caption}>
          {text('pane.check.settings.changed', {
            off: review.changedChecks.filter(({ use }) => use === 'off').length,
            others: review.changedChecks.filter(({ use }) => use !== 'off').length,
          })}
        </p>
      )}
      <SummaryStrip coverage={coverage} filter={filter} onFilter={setFilter} />
      {(findings.length > 0 || filter !== null) && (
        <section className={styles.result}>
          <div className={styles.bar}>
            <h2 ref={listTitle} tabIndex={-1} className={styles.listTitle}>
              {text('pane.check.findings.title')}
            </h2>
            {filter === null ? (
              <CopyButton
                label={text('pane.check.findings.copy')}
                text={() => reviewAsText(review, translator)}
              />
            ) : (
              <Button size="small" appearance="subtle" onClick={showAll}>
                {text('pane.check.filter.off')}
              </Button>
            )}
          </div>
          {shown.length > 0 ? (
            <FindingList key={filter ?? 'all'} findings={shown} />
          ) : (
            <p className={styles.text}>{emptyNote}</p>
          )}
        </section>
      )}
      <CoverageSection review={review} />
    </div>
  );
}
