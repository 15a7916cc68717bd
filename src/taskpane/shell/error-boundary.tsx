import { Component, type ErrorInfo, type ReactElement, type ReactNode } from 'react';
import { Message } from './message';
import type { Say } from '../words';

interface Props {
  readonly say: Say;
  /** Another value gives the content another try. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface State {
  readonly fault: string | null;
}

/** A fault of the pane costs the part that is broken, and says so; the buttons above stay. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(cause: unknown): State {
    return { fault: cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause) };
  }

  override componentDidCatch(cause: unknown, info: ErrorInfo): void {
    console.error(cause, info.componentStack);
  }

  override componentDidUpdate(before: Props): void {
    if (before.resetKey !== this.props.resetKey && this.state.fault !== null) this.setState({ fault: null });
  }

  override render(): ReactNode {
    const { say, children } = this.props;
    const { fault } = this.state;
    if (fault === null) return children;
    return (
      <Message title={say('pane.broken.title')} text={say('pane.broken.text', { detail: fault })}>
        {this.#retry(say)}
      </Message>
    );
  }

  #retry(say: Say): ReactElement {
    return (
      <button type="button" className="tk-link" onClick={() => this.setState({ fault: null })}>
        {say('pane.broken.retry')}
      </button>
    );
  }
}
