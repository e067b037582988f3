import { Tag } from '@/ui/controls/Tag';
import type { Tone } from '@/ui/tokens/chart-colours';
import styles from './ClaimList.module.css';
import type { ClaimView } from './fact-views';

const TONES: Readonly<Record<ClaimView['verdict'], Tone>> = {
  holds: 'ok',
  'holds-within-limits': 'plain',
  'not-supported': 'warn',
  contradicted: 'warn',
};

/** What is often heard, and what we found. */
export function ClaimList({ claims }: { readonly claims: readonly ClaimView[] }) {
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id} className={styles.claim} data-tone={TONES[claim.verdict]}>
          <q className={styles.wording}>{claim.wording}</q>{' '}
          <Tag tone={TONES[claim.verdict]}>{claim.verdictWords}</Tag>
          <p className={styles.finding}>{claim.finding}</p>
          <p className={styles.quiet}>
            Heard from {claim.heardFrom}. Rests on{' '}
            {claim.facts.map(({ href, text }, index) => (
              <span key={href}>
                {index > 0 && ', '}
                <a href={href}>{text}</a>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
