import { Button } from '@/ui/controls/Button';
import { CopyLink } from '@/ui/controls/CopyLink';
import { ScreenHeading } from '@/ui/layout/ScreenHeading';
import { ShareBar } from '@/ui/layout/ShareBar';
import { FAMILY_TONES, TONE_COLOURS } from '@/ui/tokens/chart-colours';
import { ExportMenu } from './ExportMenu';
import type { ResultsView } from './results-view-model';
import styles from './VerdictHero.module.css';
import { FILE_WORDS } from './words-demand';

export type ExportFormat = 'json' | 'markdown' | 'costs';

type Props = {
  readonly view: ResultsView;
  readonly stale: boolean;
  readonly explaining: boolean;
  readonly address: () => string;
  readonly onAddToCompare: () => void;
  readonly compare: { readonly status: string; readonly href: string };
  readonly onExport: (format: ExportFormat) => void;
};

/** Characters of a verdict that takes more than three lines on a phone. */
const LONG = 80;

const isLong = ({ headline }: ResultsView): boolean =>
  headline.reduce((length, { text }) => length + text.length, 0) > LONG;

/** The verdict in one sentence, how sure it is, and what to do with it. */
export function VerdictHero({ view, stale, explaining, ...props }: Props) {
  const { address, compare, onAddToCompare, onExport } = props;
  return (
    <div>
      <p className={styles.eyebrow}>
        Recommendation · {view.kindWords}
        <span role="status" className={stale ? styles.status : styles.explaining}>
          {stale ? ' · weighing your change' : explaining && ' · working out what would change it'}
        </span>
      </p>
      <div aria-live="polite">
        <ScreenHeading
          className={isLong(view) ? `${styles.headline} ${styles.long}` : styles.headline}
        >
          {view.headline.map(({ text, family }, index) =>
            family === undefined ? (
              text
            ) : (
              <span
                key={`${text}${index.toString()}`}
                style={{ color: TONE_COLOURS[FAMILY_TONES[family]] }}
              >
                {text}
              </span>
            ),
          )}
        </ScreenHeading>
      </div>
      <p className={styles.lede}>{view.explanation}</p>
      {view.tossUp && (
        <p className={styles.aside}>
          {view.tossUp.equals} {view.tossUp.apart}
        </p>
      )}
      {view.option !== undefined && (
        <div className={styles.futures}>
          <ShareBar
            name="How often each family comes first"
            look="full"
            of={view.futures.of}
            parts={view.futures.shares.map(({ id, name, share, percent }) => ({
              id,
              label: name,
              share,
              percent,
              tone: FAMILY_TONES[id],
            }))}
          />
        </div>
      )}
      <div className={styles.actions}>
        <CopyLink address={address} className={styles.copy} />
        <Button onClick={onAddToCompare}>Add to compare</Button>
        <ExportMenu onExport={onExport} />
      </div>
      {view.demand.measured && <p className={styles.aside}>{FILE_WORDS.links}</p>}
      <p role="status" className={styles.compared}>
        {compare.status !== '' && (
          <>
            {compare.status} <a href={compare.href}>See them side by side</a>
          </>
        )}
      </p>
    </div>
  );
}
