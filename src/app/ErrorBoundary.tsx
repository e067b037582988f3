import { Component, type ReactNode } from 'react';
import { Button } from '@/ui/controls/Button';
import { ActionBar } from '@/ui/layout/ActionBar';
import { ScreenHeading } from '@/ui/layout/ScreenHeading';
import { WORDS } from './words';

type Props = { readonly onLeave: () => void; readonly children: ReactNode };
type State = { readonly broken: boolean };

/** React asks for a class here. Keeps a mistake of one screen on that screen, with a way on. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render() {
    const { children, onLeave } = this.props;
    if (!this.state.broken) {
      return children;
    }
    return (
      <>
        <ScreenHeading>{WORDS.broken}</ScreenHeading>
        <p>{WORDS.brokenLede}</p>
        <ActionBar>
          <Button look="primary" onClick={() => this.setState({ broken: false })}>
            {WORDS.tryAgain}
          </Button>
          <Button onClick={onLeave}>{WORDS.toStart}</Button>
        </ActionBar>
      </>
    );
  }
}
