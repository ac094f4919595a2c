/** The frame of the pane: name, language, tabs. */
import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { LANGUAGES } from '../locales/translate';
import { CatalogueTab } from './catalogue/CatalogueTab';
import { CheckTab } from './check/CheckTab';
import { useCheck } from './check/useCheck';
import { CreateTab } from './create/CreateTab';
import { useLanguageChoice, useTranslator } from './language';
import { isPaneTab, PANE_TABS, type PaneTab, type StartIntent } from './startIntent';

const useStyles = makeStyles({
  header: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The top right corner belongs to Excel's menu of the add-in (34 x 32 px on a Mac).
  brand: { display: 'flex', alignItems: 'center', minHeight: '32px', padding: '4px 44px 0 12px' },
  name: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorBrandForeground1,
  },
  language: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  panel: { padding: '12px' },
  hidden: { display: 'none' },
});

function LanguageSwitch() {
  const styles = useStyles();
  const { translator, setLanguage } = useLanguageChoice();
  const other = LANGUAGES.find((language) => language !== translator.language);
  if (!other) return null;
  return (
    <Button
      className={styles.language}
      size="small"
      appearance="subtle"
      lang={other}
      onClick={() => setLanguage(other)}
    >
      {translator.text('pane.language.switch')}
    </Button>
  );
}

export function Pane(props: { intent: StartIntent }) {
  const { intent } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  const [tab, setTab] = useState<PaneTab>(intent.tab);
  // Rendered when it is first opened: most days nobody does.
  const [catalogueSeen, setCatalogueSeen] = useState(intent.tab === 'catalogue');
  const check = useCheck(intent.run, tab === 'check');
  /** Opens a tab from a button inside the other one; that button vanishes, so the focus goes along. */
  const open = (name: PaneTab) => {
    setTab(name);
    document.getElementById(`tab-${name}`)?.focus();
  };
  const panel = (name: PaneTab) => ({
    role: 'tabpanel',
    id: `panel-${name}`,
    'aria-labelledby': `tab-${name}`,
    // All stay in place, so that entries and results survive a look at another tab.
    className: tab === name ? styles.panel : styles.hidden,
  });
  return (
    <>
      <header className={styles.header}>
        <div className={styles.brand}>
          <h1 className={styles.name}>{text('pane.title')}</h1>
          <LanguageSwitch />
        </div>
        <TabList
          aria-label={text('pane.tabs.label')}
          selectedValue={tab}
          onTabSelect={(_event, { value }) => {
            if (!isPaneTab(value)) return;
            setTab(value);
            if (value === 'catalogue') setCatalogueSeen(true);
          }}
        >
          {PANE_TABS.map((name) => (
            <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`panel-${name}`}>
              {text(`pane.tab.${name}`)}
            </Tab>
          ))}
        </TabList>
      </header>
      <main>
        <div {...panel('create')}>
          <CreateTab shown={tab === 'create'} onCheck={() => open('check')} />
        </div>
        <div {...panel('check')}>
          <CheckTab check={check} onCreate={() => open('create')} />
        </div>
        <div {...panel('catalogue')}>{catalogueSeen && <CatalogueTab shown={tab === 'catalogue'} />}</div>
      </main>
    </>
  );
}
