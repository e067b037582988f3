import { Fragment, useId } from 'react';
import { percent, ratio } from '@/lib/format';
import type { DecisionMap, MapPlace } from './decision-map';
import styles from './DecisionMapChart.module.css';
import { MapMark } from './MapMark';
import { percentOf } from './percent-of';

type DecisionMapPlotProps = {
  readonly map: DecisionMap;
  readonly upTicks: readonly number[];
  readonly acrossTicks: readonly number[];
};

/** Where on the border its name stands. */
const ALONG_THE_BORDER = 0.86;

/** The ground, the border, the cloud and the cross. All places are per cents, so nothing is measured. */
export function DecisionMapPlot({ map, upTicks, acrossTicks }: DecisionMapPlotProps) {
  const { words, widest } = map;
  const x = (across: number) => percentOf(across / widest);
  const y = (up: number) => percentOf(1 - up);
  return (
    <div role="img" aria-label={map.summary} className={styles.map}>
      <span className={styles.upName}>{words.up}</span>
      <span className={styles.upTicks}>
        {upTicks.map((tick) => (
          <span key={tick} style={{ top: y(tick) }}>
            {percent(tick)}
          </span>
        ))}
      </span>
      <svg className={styles.plot}>
        <Ground widest={widest} />
        <line className={styles.border} x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
        <Cloud map={map} x={x} y={y} />
        <text x={0} y={0} dx={10} dy={20}>
          {words.above}
        </text>
        <text x="100%" y="100%" dx={-10} dy={-12} textAnchor="end">
          {words.below}
        </text>
        <text
          x={x(ALONG_THE_BORDER)}
          y={y(ALONG_THE_BORDER)}
          dx={-10}
          className={styles.small}
          textAnchor="end"
        >
          {words.border}
        </text>
        <Cross map={map} x={x} y={y} />
      </svg>
      <span className={styles.acrossTicks}>
        {acrossTicks.map((tick) => (
          <span key={tick} style={{ left: x(tick) }}>
            {ratio(tick)}
          </span>
        ))}
      </span>
      <span className={styles.acrossName}>{words.across}</span>
    </div>
  );
}

/** The side above the border, a shade deeper. */
function Ground({ widest }: { readonly widest: number }) {
  return (
    <svg viewBox={`0 0 ${widest} 1`} preserveAspectRatio="none" width="100%" height="100%">
      <path className={styles.ground} d="M0 1L1 0H0Z" />
    </svg>
  );
}

type OnMap = {
  readonly map: DecisionMap;
  readonly x: (across: number) => string;
  readonly y: (up: number) => string;
};

function Cloud({ map, x, y }: OnMap) {
  const id = useId();
  const inside = ({ across, up }: MapPlace) => across <= map.widest && up <= 1;
  return map.groups.map((group) => (
    <Fragment key={group.id}>
      <defs>
        <MapMark tone={group.tone} id={`${id}${group.id}`} />
      </defs>
      {group.marks.filter(inside).map(({ across, up }, index) => (
        <use key={index.toString()} href={`#${id}${group.id}`} x={x(across)} y={y(up)} />
      ))}
    </Fragment>
  ));
}

/** The visitor's case: a ring, and through it the ranges. A halo keeps it apart from the cloud. */
function Cross({ map, x, y }: OnMap) {
  const { point, across, up, words } = map;
  const [px, py] = [x(point.across), y(point.up)];
  return (
    <>
      {[styles.halo, styles.cross].map((look) => (
        <g key={look} className={look}>
          <line x1={x(across.low)} x2={x(across.high)} y1={py} y2={py} />
          <line x1={px} x2={px} y1={y(up.low)} y2={y(up.high)} />
          <circle cx={px} cy={py} r={5} />
        </g>
      ))}
      <text x={px} y={py} dx={9} dy={-9} className={styles.point}>
        {words.point}
      </text>
    </>
  );
}
