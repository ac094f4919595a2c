/** What stands where findings would: before the first check, in an empty workbook, and where no table was recognised. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Review } from '../../findings/finding';
import { DocumentSearch24Regular, TableAdd16Regular } from '../icons';
import { useTranslator } from '../language';
import { SamplePicker } from '../SamplePicker';
import { UncheckedSheets } from './UncheckedSheets';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'center', gap: '8px', color: tokens.colorBrandForeground1 },
  icon: { flexShrink: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
});

function EmptyBox(props: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.box}>
      <div className={styles.head}>
        <DocumentSearch24Regular className={styles.icon} />
        <h2 className={styles.title}>{props.title}</h2>
      </div>
      {props.children}
    </section>
  );
}

/** Ways on for somebody who has nothing to check yet. */
function GettingStarted(props: { onCreate: () => void }) {
  const { text } = useTranslator();
  return (
    <>
      <Button icon={<TableAdd16Regular />} onClick={props.onCreate}>
        {text('pane.check.start.create')}
      </Button>
      <SamplePicker />
    </>
  );
}

export function BeforeFirstCheck(props: { onCreate: () => void }) {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <EmptyBox title={text('pane.check.start.title')}>
      <p className={styles.text}>{text('pane.check.start.text')}</p>
      <GettingStarted onCreate={props.onCreate} />
    </EmptyBox>
  );
}

export function EmptyWorkbook(props: { onCreate: () => void }) {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <EmptyBox title={text('pane.check.empty.title')}>
      <p className={styles.text}>{text('pane.check.empty.text')}</p>
      <GettingStarted onCreate={props.onCreate} />
    </EmptyBox>
  );
}

export function NoTable(props: { review: Review; onCreate: () => void }) {
  const { unchecked } = props.review;
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <EmptyBox title={text('pane.check.no-table.title')}>
      <p className={styles.text}>
        {text(unchecked.length > 0 ? 'pane.check.no-table.text' : 'pane.check.no-table.none')}
      </p>
      {unchecked.length > 0 && <UncheckedSheets unchecked={unchecked} className={styles.list} />}
      <GettingStarted onCreate={props.onCreate} />
    </EmptyBox>
  );
}
