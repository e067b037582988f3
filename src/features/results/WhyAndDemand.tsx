import { LoadDurationChart } from '@/ui/charts/LoadDurationChart';
import { FAMILY_TONES } from '@/ui/tokens/chart-colours';
import type { ResultsView } from './results-view-model';
import styles from './WhyAndDemand.module.css';
import { WhyPanel } from './WhyPanel';
import { FILE_WORDS } from './words-demand';

const toned = <T extends { readonly family: keyof typeof FAMILY_TONES }>(part: T | undefined) =>
  part && { ...part, tone: FAMILY_TONES[part.family] };

const measuredNotes = ({ measured }: ResultsView['demand']): readonly string[] =>
  measured ? [measured.read, ...measured.warnings] : [];

/** What speaks for it, beside the demand that it comes from. */
export function WhyAndDemand({ view }: { readonly view: ResultsView }) {
  const { why, demand } = view;
  return (
    <div className={styles.two}>
      {why && <WhyPanel why={why} />}
      <div>
        <LoadDurationChart {...demand} held={toned(demand.held)} above={toned(demand.above)} />
        {[...demand.notes, ...measuredNotes(demand)].map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        <p className={styles.note}>
          <a href="#/trace">{demand.measured ? FILE_WORDS.change : FILE_WORDS.bring}</a>
        </p>
      </div>
    </div>
  );
}
