import { TONE_COLOURS, type Tone } from '@/ui/tokens/chart-colours';
import { ChartFrame } from './ChartFrame';
import type { ChartTable } from './ChartTableView';
import { percentOf } from './percent-of';
import styles from './TornadoChart.module.css';
import {
  piecesOf,
  placeOn,
  type TornadoEnd,
  type TornadoRow,
  type TornadoScale,
} from './tornado-row';

type TornadoChartProps = {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly TornadoRow[];
  /** The average lead: where each bar starts. */
  readonly average: { readonly lead: number; readonly text: string };
  /** The names of both sides of the line at which nobody leads. */
  readonly ahead: { readonly text: string; readonly tone: Tone };
  readonly behind: { readonly text: string; readonly tone: Tone };
  /** How to read it, and what is left out. */
  readonly note: string;
  readonly table: ChartTable;
};

type Place = (lead: number) => number;

/** What each input by itself, between one end of its range and the other, does to a lead. Widest first. */
export function TornadoChart({ title, subtitle, table, note, ...chart }: TornadoChartProps) {
  const { rows, average, ahead, behind } = chart;
  const place = placeOn(rows, average.lead);
  const scale = { average: average.lead, ahead: ahead.tone, behind: behind.tone };
  const [zero, start] = [place(0), place(average.lead)];
  return (
    <ChartFrame title={title} subtitle={subtitle} table={table} height={0}>
      <div className={styles.plot}>
        <p className={styles.sides}>
          <span style={{ minWidth: percentOf(zero) }}>← {behind.text}</span>
          <span style={{ color: TONE_COLOURS[ahead.tone] }}>{ahead.text} →</span>
        </p>
        <div className={styles.rows}>
          <i className={styles.zero} style={{ left: percentOf(zero) }} aria-hidden="true" />
          <i className={styles.average} style={{ left: percentOf(start) }} aria-hidden="true" />
          <ul>
            {rows.map((row) => (
              <TornadoBar key={row.id} row={row} scale={scale} place={place} />
            ))}
          </ul>
        </div>
        <p className={styles.start}>
          <span style={{ minWidth: percentOf(start) }}>{average.text}</span>
        </p>
        <p className={styles.note}>{note}</p>
      </div>
    </ChartFrame>
  );
}

type TornadoBarProps = {
  readonly row: TornadoRow;
  readonly scale: TornadoScale;
  readonly place: Place;
};

/** The name, the bar, and below its ends what the input is there and what it does. */
function TornadoBar({ row, scale, place }: TornadoBarProps) {
  const [left, right] = [row.low, row.high].toSorted((a, b) => a.lead - b.lead);
  return (
    <li className={styles.row}>
      <span className={styles.name}>{row.name}</span>
      <span className={styles.track} aria-hidden="true">
        {piecesOf(row, scale).map(({ from, to, tone, turned }) => (
          <i
            key={`${from} ${to}`}
            data-turned={turned}
            style={{
              left: percentOf(place(from)),
              width: percentOf(place(to) - place(from)),
              color: TONE_COLOURS[tone],
            }}
          />
        ))}
        <i className={styles.tick} style={{ left: percentOf(place(scale.average)) }} />
      </span>
      <span className={styles.ends}>
        {left && <EndWords end={left} room={place(left.lead)} beside={right} />}
        {right && <EndWords end={right} room={1 - place(right.lead)} beside={left} />}
      </span>
    </li>
  );
}

type EndWordsProps = {
  readonly end: TornadoEnd;
  /** Between the end of the bar and the edge of the chart, 0 to 1. */
  readonly room: number;
  readonly beside: TornadoEnd | undefined;
};

/** About as wide as its letters, and no more than half of the chart. */
const widthOf = ({ value, text, wins }: TornadoEnd): string =>
  `min(50%, ${[value, text, wins?.text ?? ''].join('  ').length}ch)`;

/** Stands outside its end of the bar, and as far to that side as the words beside it leave room. */
function EndWords({ end, room, beside }: EndWordsProps) {
  const { value, text, wins } = end;
  const kept = beside === undefined ? '0px' : widthOf(beside);
  return (
    <span style={{ minWidth: `min(${percentOf(room)}, 100% - 0.75rem - ${kept})` }}>
      <b>{value}</b> {text}
      {wins && (
        <>
          , <em style={{ color: TONE_COLOURS[wins.tone] }}>{wins.text}</em>
        </>
      )}
    </span>
  );
}
