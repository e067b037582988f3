import { useId, useRef, useState } from 'react';
import { Button } from './Button';
import styles from './CopyLink.module.css';

type Props = {
  /** The whole address. Asked for when it is copied, so that it is never stale. */
  readonly address: () => string;
  readonly className?: string | undefined;
};

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'denied'; readonly address: string };

/** The link appears because a button was pressed for it, so the focus goes to it, and selects it. */
const focusOn = (field: HTMLInputElement | null): void => field?.focus();

const CONFIRMED_MS = 4000;

/** "Copy link", with a confirmation; where the clipboard is denied, the link itself, selected. */
export function CopyLink({ address, className }: Props) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();

  const copy = async () => {
    clearTimeout(timer.current);
    const text = address();
    try {
      await navigator.clipboard.writeText(text);
      setState({ kind: 'copied' });
      timer.current = setTimeout(() => setState({ kind: 'idle' }), CONFIRMED_MS);
    } catch {
      setState({ kind: 'denied', address: text });
    }
  };

  return (
    <>
      <Button look="primary" className={className} onClick={() => void copy()}>
        Copy link
      </Button>
      <span role="status" className={styles.status} data-shown={state.kind === 'copied'}>
        {state.kind === 'copied' && 'Link copied.'}
      </span>
      {state.kind === 'denied' && (
        <div className={styles.fallback}>
          <label htmlFor={id}>Your browser did not let us copy. Here is the link, selected:</label>
          <input
            id={id}
            readOnly
            ref={focusOn}
            value={state.address}
            onFocus={(event) => event.target.select()}
          />
        </div>
      )}
    </>
  );
}
