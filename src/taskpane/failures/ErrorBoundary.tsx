/** Catches what a component throws: the pane says so and can be opened again, instead of going blank. */
import { Component, type ReactNode } from 'react';
import type { Translator } from '../../locales/translate';

interface Props {
  readonly translator: Translator;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly failed: boolean;
}

/** Plain elements only: whatever broke may have been the component library itself. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { text } = this.props.translator;
    const { error } = this.state;
    return (
      <main className="plain-message" role="alert">
        <h1>{text('errors.pane.title')}</h1>
        <p>{text('errors.pane.advice')}</p>
        <button type="button" onClick={() => this.setState({ error: null, failed: false })}>
          {text('errors.pane.reopen')}
        </button>
        <details>
          <summary>{text('errors.detail')}</summary>
          <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
        </details>
      </main>
    );
  }
}
