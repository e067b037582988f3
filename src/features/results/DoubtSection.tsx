import { DecisionMapChart } from '@/ui/charts/DecisionMapChart';
import { TornadoChart } from '@/ui/charts/TornadoChart';
import type { TornadoEnd } from '@/ui/charts/tornado-row';
import { Section } from '@/ui/layout/Section';
import { FAMILY_TONES } from '@/ui/tokens/chart-colours';
import type { DoubtView } from './doubt';
import type { MapView } from './doubt-map';
import type { TornadoEndView, TornadoView } from './doubt-tornado';
import { DOUBT_WORDS } from './doubt-words';
import styles from './DoubtSection.module.css';

/** What moves the lead, and on which side of the border between committing and paying by the hour it falls. */
export function DoubtSection({ view }: { readonly view: DoubtView }) {
  return (
    <Section heading={DOUBT_WORDS.heading}>
      {view.kind === 'coming' ? (
        <div className={styles.two}>
          <p className={styles.place}>{DOUBT_WORDS.coming}</p>
          <div className={styles.place} aria-hidden="true" />
        </div>
      ) : (
        <div className={styles.two}>
          {view.tornado && <Tornado tornado={view.tornado} />}
          {view.map && <DecisionMap map={view.map} />}
        </div>
      )}
    </Section>
  );
}

const toned = (end: TornadoEndView): TornadoEnd => ({
  ...end,
  wins: end.wins && { ...end.wins, tone: FAMILY_TONES[end.wins.family] },
});

function Tornado({ tornado }: { readonly tornado: TornadoView }) {
  const { rows, ahead, behind, ...chart } = tornado;
  return (
    <TornadoChart
      {...chart}
      rows={rows.map((row) => ({ ...row, low: toned(row.low), high: toned(row.high) }))}
      ahead={{ ...ahead, tone: FAMILY_TONES[ahead.family] }}
      behind={{ ...behind, tone: FAMILY_TONES[behind.family] }}
    />
  );
}

function DecisionMap({ map }: { readonly map: MapView }) {
  const { title, subtitle, note, table, groups, ...drawn } = map;
  return (
    <DecisionMapChart
      title={title}
      subtitle={subtitle}
      note={note}
      table={table}
      map={{
        ...drawn,
        groups: groups.map(({ family, ...group }) => ({
          ...group,
          id: family,
          tone: FAMILY_TONES[family],
        })),
        words: DOUBT_WORDS,
      }}
    />
  );
}
