import type { LoadedAccessId } from '@/engine/account/latency-under-load';
import { type LatencyLineStyle, LoadLatencyChart } from '@/ui/charts/LoadLatencyChart';
import { Section } from '@/ui/layout/Section';
import styles from './LatencySection.module.css';
import type { LatencyChart, LatencyView } from './latency';
import { LATENCY_WORDS } from './words-latency';

/** The p99 of each access against the load of its machines, or why nothing is told of it. */
export function LatencySection({ view }: { readonly view: LatencyView }) {
  return (
    <Section heading={LATENCY_WORDS.heading}>
      {view.kind === 'coming' && (
        <p className={view.tall ? styles.place : styles.line}>{LATENCY_WORDS.coming}</p>
      )}
      {view.kind === 'none' && <p className={styles.line}>{view.because}</p>}
      {view.kind === 'known' && (
        <>
          {view.sentences.map((sentence) => (
            <p key={sentence} className={styles.line}>
              {sentence}
            </p>
          ))}
          <div className={styles.chart}>
            <Chart chart={view.chart} />
          </div>
          <ul className={styles.points}>
            {view.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          {LATENCY_WORDS.notes.map((note) => (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ))}
        </>
      )}
    </Section>
  );
}

/** Bare metal in its colour, all that is virtual in the other, apart by their dashes. */
const STYLES: Readonly<Record<LoadedAccessId, LatencyLineStyle>> = {
  'bare-metal': { tone: 'metal', dash: '' },
  'gpu-vm': { tone: 'virtual', dash: '' },
  'mig-slice': { tone: 'virtual', dash: '9 5' },
  'time-slice': { tone: 'virtual', dash: '2 4' },
};

function Chart({ chart }: { readonly chart: LatencyChart }) {
  const { lines, band, ...rest } = chart;
  return (
    <LoadLatencyChart
      {...rest}
      lines={lines.map((line) => ({ ...line, ...STYLES[line.id] }))}
      band={{ ...band, tone: STYLES[band.id].tone }}
      words={LATENCY_WORDS}
    />
  );
}
