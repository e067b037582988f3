import type { Account } from '@/engine/account/account';
import type { LoadedPoint } from '@/engine/account/latency-under-load';
import { milliseconds, percent } from '@/lib/format';
import { section, type Section } from './section';

const msText = (ms: number | null): string => (ms === null ? 'no end' : milliseconds(ms));

const cell = ({ lowMs, likelyMs, highMs }: LoadedPoint): string =>
  likelyMs === null ? 'no end' : `${msText(likelyMs)} (${msText(lowMs)} to ${msText(highMs)})`;

/** How the slowest answers grow with the load of the machines; nothing where nobody waits. */
export function latencySection({ latencyUnderLoad: found }: Account): Section {
  const heading = 'How answers slow down under load';
  if (found.kind === 'none') {
    return section(heading, { sentences: [found.because] });
  }
  const [first] = found.curves;
  return section(heading, {
    sentences: [
      found.sentence,
      found.splitSentence,
      found.overheadSentence,
      found.keyFigureSentence,
    ].filter((sentence) => sentence !== ''),
    points: found.curves.map(({ sentence }) => sentence),
    table: {
      head: ['p99 at a load of', ...found.curves.map(({ label }) => label)],
      rows: (first?.points ?? []).map(({ load }, place) => [
        percent(load),
        ...found.curves.map(({ points }) => {
          const point = points[place];
          return point === undefined ? '–' : cell(point);
        }),
      ]),
    },
  });
}
