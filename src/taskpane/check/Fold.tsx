/** Something that opens on demand. The browser's own disclosure: keyboard and screen readers know it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    minHeight: '24px',
    lineHeight: '24px',
    cursor: 'pointer',
    color: tokens.colorBrandForeground1,
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':hover': { textDecorationLine: 'underline' },
  },
  content: { paddingTop: '2px' },
});

/** @param onToggle told whether it is open now, e.g. to ask for what it shows only then */
export function Fold(props: {
  title: string;
  children: ReactNode;
  open?: boolean;
  onToggle?: (open: boolean) => void;
}) {
  const styles = useStyles();
  return (
    <details
      open={props.open ?? false}
      onToggle={({ currentTarget }) => props.onToggle?.(currentTarget.open)}
    >
      <summary className={styles.summary}>{props.title}</summary>
      <div className={styles.content}>{props.children}</div>
    </details>
  );
}
