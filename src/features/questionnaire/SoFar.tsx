import type { AnswerId } from '@/questions/answers';
import { ButtonLink } from '@/ui/controls/Button';
import { ShareBar } from '@/ui/layout/ShareBar';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import { FAMILY_TONES } from '@/ui/tokens/chart-colours';
import { NextUp } from './NextUp';
import styles from './SoFar.module.css';
import type { SoFarView } from './so-far';
import { WORDS } from './words';
import { NEXT_WORDS } from './words-next';

type Props = {
  readonly view: SoFarView;
  readonly resultsHref: string;
  readonly reviewHref: string;
  readonly questionHref: (id: AnswerId) => string;
};

/** The margin: where the answers lean, what to answer next, the way to the answer, what was answered. */
export function SoFar({ view, resultsHref, reviewHref, questionHref }: Props) {
  const families = view.families.map((family) => ({ ...family, tone: FAMILY_TONES[family.id] }));
  const { inquiry } = view;
  const settled = inquiry !== 'working' && inquiry?.next.kind === 'settled';
  return (
    <aside className={styles.panel} aria-label={WORDS.soFar} data-stale={view.stale}>
      <h2 className={styles.eyebrow}>{WORDS.soFar}</h2>
      {families.length > 0 ? (
        <ShareBar name="Share of plausible futures" parts={families} />
      ) : (
        <p className={styles.words}>{WORDS.working}</p>
      )}
      {view.standing && <p className={styles.words}>{view.standing}</p>}
      {inquiry && (
        <NextUp inquiry={inquiry} stale={view.inquiryStale} questionHref={questionHref} />
      )}
      <p className={styles.ways}>
        <ButtonLink look={settled ? 'primary' : 'plain'} href={resultsHref}>
          {WORDS.seeAnswer}
        </ButtonLink>
        {view.rows.length > 0 && <a href={reviewHref}>{WORDS.review}</a>}
      </p>
      {view.rows.length > 0 ? (
        <dl className={styles.rows}>
          {view.rows.map(({ id, label, value }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles.words}>{WORDS.nothingAnswered}</p>
      )}
      <VisuallyHidden>
        <span aria-live="polite">
          {view.leading}
          {settled && ` ${NEXT_WORDS.settled}`}
        </span>
      </VisuallyHidden>
    </aside>
  );
}
