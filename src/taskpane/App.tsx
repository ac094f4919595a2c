/** The pane with everything around it: theme, services, language, announcements, and a net for errors. */
import { AriaLiveAnnouncer, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ErrorBoundary } from './failures/ErrorBoundary';
import { KeptProvider } from './kept/KeptProvider';
import { LanguageProvider, useTranslator } from './language';
import { Pane } from './Pane';
import { ServicesProvider, type PaneServices } from './services';
import type { StartIntent } from './startIntent';
import { PANE_THEME } from './theme';

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
});

function Guarded(props: { children: ReactNode }) {
  return <ErrorBoundary translator={useTranslator()}>{props.children}</ErrorBoundary>;
}

export function App(props: { services: PaneServices; intent: StartIntent }) {
  const { services, intent } = props;
  const styles = useStyles();
  return (
    <ServicesProvider value={services}>
      <LanguageProvider preferences={services.preferences}>
        <Guarded>
          <FluentProvider theme={PANE_THEME} className={styles.page}>
            <AriaLiveAnnouncer>
              <KeptProvider>
                <Pane intent={intent} />
              </KeptProvider>
            </AriaLiveAnnouncer>
          </FluentProvider>
        </Guarded>
      </LanguageProvider>
    </ServicesProvider>
  );
}
