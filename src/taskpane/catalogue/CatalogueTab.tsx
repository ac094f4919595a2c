/** The tab "Danh mục": what the workbook keeps besides its sheets, a section for each kind. */
import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { OwnFormsSection } from './ownForms/OwnFormsSection';
import { ProgrammesSection } from './programmes/ProgrammesSection';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '20px' },
  hidden: { display: 'none' },
});

export interface SectionProps {
  /** Whether the tab is the one in sight; it stays in place while another is. */
  shown: boolean;
  /** To be called when the section opens one of its entries, and needs the tab for itself, and when it is back at its list. */
  onOpen: (open: boolean) => void;
}

/** In the order of the tab. */
const SECTIONS: readonly { readonly id: string; readonly Section: (props: SectionProps) => ReactNode }[] = [
  { id: 'programmes', Section: ProgrammesSection },
  { id: 'own-forms', Section: OwnFormsSection },
];

/** @param props.shown whether the tab is the one in sight */
export function CatalogueTab({ shown }: { shown: boolean }) {
  const styles = useStyles();
  const [alone, setAlone] = useState<string | null>(null);
  return (
    <div className={styles.tab}>
      {SECTIONS.map(({ id, Section }) => (
        <div key={id} className={alone === null || alone === id ? undefined : styles.hidden}>
          <Section shown={shown} onOpen={(open) => setAlone(open ? id : null)} />
        </div>
      ))}
    </div>
  );
}
