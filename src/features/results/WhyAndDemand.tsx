import { LoadDurationChart } from '@/ui/charts/LoadDurationChart';
import { FAMILY_TONES } from '@/ui/tokens/chart-colours';
import type { ResultsView } from './results-view-model';
import styles from './WhyAndDemand.module.css';
import { WhyPanel } from './WhyPanel';

const toned = <T extends { readonly family: keyof typeof FAMILY_TONES }>(part: T | undefined) =>
  part && { ...part, tone: FAMILY_TONES[part.family] };

/** What speaks for it, beside the demand that it comes from. */
export function WhyAndDemand({ view }: { readonly view: ResultsView }) {
  const { why, demand } = view;
  return (
    <div className={styles.two}>
      {why && <WhyPanel why={why} />}
      <div>
        <LoadDurationChart {...demand} held={toned(demand.held)} above={toned(demand.above)} />
        {demand.notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </div>
    </div>
  );
}
