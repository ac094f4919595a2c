/** What the sections of the tab "Danh mục" look like, one as the other. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useCatalogueStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '10px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  name: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  /** Buttons that wrap where the pane is narrow. */
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});
