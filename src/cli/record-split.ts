import type { Account } from '@/engine/account/account';
import type { Advice } from '@/engine/advice';
import type { BaseCost } from '@/engine/account/split-curve';
import type { SplitEconomics } from '@/engine/account/split-economics';
import { count, percent, percentFine, usd } from '@/lib/format';
import { type Section, section } from './section';

const MOST_ROWS = 12;

const baseText = ({ nodes, gpus }: Pick<BaseCost, 'nodes' | 'gpus'>): string =>
  nodes === 0 ? 'none' : `${count(nodes)} (${count(gpus)} GPUs)`;

/** Of a long curve those around the best. */
function basesAround({ bases, best }: SplitEconomics) {
  const place = bases.findIndex(({ nodes }) => nodes === best.nodes);
  const from = Math.max(0, Math.min(place - MOST_ROWS / 2, bases.length - MOST_ROWS));
  return bases.slice(from, from + MOST_ROWS);
}

const HEADING = 'The split, node by node';

/** The last node that pays in a line below why, where the split is what is recommended. */
export const withSplitLine = (
  reasons: Section,
  { verdict }: Advice,
  account: Account | undefined,
): Section => {
  const split = verdict.family === 'split' ? account?.splitEconomics : undefined;
  return split
    ? { ...reasons, sentences: [...reasons.sentences, split.sentences.threshold] }
    : reasons;
};

/** The split in nodes and money; empty where none is possible, which the list of what is ruled out explains. */
export function splitSections({ splitEconomics: split }: Account): readonly Section[] {
  if (split === null) {
    return [];
  }
  const { sentences, best, today, scenarios, measured } = split;
  return [
    section(HEADING, {
      sentences: [sentences.threshold, sentences.flat, sentences.band, sentences.bill],
      table: {
        head: ['Base, nodes', 'Last node busy', 'USD a month', ''],
        rows: basesAround(split).map((base) => [
          baseText(base),
          base.busyShare === null ? '–' : percent(base.busyShare),
          usd(base.usdPerMonth),
          [
            ...(base.nodes === best.nodes ? ['best'] : []),
            ...(base.nodes === today.nodes ? ['held'] : []),
          ].join(', '),
        ]),
      },
    }),
    section('The split if demand grows or falls', {
      sentences: [sentences.unknown].filter((sentence) => sentence !== ''),
      table: {
        head: ['If', 'Best base then', 'It costs', 'Today’s base costs', 'More a month'],
        rows: scenarios.map(({ label, regretUsdPerMonth, ...then }) => [
          label,
          baseText(then.best),
          usd(then.best.usdPerMonth),
          usd(then.today.usdPerMonth),
          usd(regretUsdPerMonth),
        ]),
      },
    }),
    ...(measured === null
      ? []
      : [
          section('The split on the measured series', {
            sentences: [sentences.halves, sentences.dailyAverage, sentences.terms].filter(
              (sentence) => sentence !== '',
            ),
            table: {
              head: ['Burst paid for at least', 'Best base', 'USD a month', 'More'],
              rows: measured.terms.map(({ label, usdPerMonth, moreShare, ...base }) => [
                label,
                baseText(base),
                usd(usdPerMonth),
                percent(moreShare),
              ]),
            },
          }),
          section('While new capacity is on its way', {
            sentences: [sentences.delays],
            table: {
              head: ['Wait', 'Unmet over the base', 'With headroom', 'Unmet if all by the hour'],
              rows: measured.delays.map(({ label, overBase, allBurst }) => [
                label,
                percentFine(overBase.withoutHeadroom),
                percentFine(overBase.withHeadroom),
                percentFine(allBurst.withoutHeadroom),
              ]),
            },
          }),
        ]),
  ];
}
