import { useStore } from 'zustand';
import type { SavedScenarios } from '@/state/saved-scenarios';
import { Button } from '@/ui/controls/Button';
import { Notice } from '@/ui/layout/Notice';
import { download } from './download';
import { type AppNotice, dismiss, type Notices } from './notices';
import { WORDS } from './words';

type Props = { readonly notices: Notices; readonly saved: SavedScenarios };

const WARNINGS: readonly AppNotice['kind'][] = ['link', 'storage', 'set-aside'];

/** What the visitor should know, above every screen. */
export function NoticeList({ notices, saved }: Props) {
  const shown = useStore(notices, (state) => state.shown);
  return shown.map(({ kind, lines, action }) => {
    const offer =
      kind === 'set-aside'
        ? {
            label: WORDS.download,
            act: () =>
              download('metalwise-set-aside.txt', saved.setAside().join('\n'), 'text/plain'),
          }
        : action;
    return (
      <Notice
        key={kind}
        kind={WARNINGS.includes(kind) ? 'warn' : 'plain'}
        onDismiss={() => dismiss(notices, kind)}
      >
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {offer && (
          <Button look="quiet" onClick={offer.act}>
            {offer.label}
          </Button>
        )}
      </Notice>
    );
  });
}
