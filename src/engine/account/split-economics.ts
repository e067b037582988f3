import type { OptionId } from '@/dataset/ids';
import type { Judged } from '@/engine/advise';
import { betterSplit } from '@/engine/better-split';
import type { Ranking } from '@/engine/verdict';
import { type Billed, billedOf } from './left-out';
import { type SplitBand, splitBandOf } from './split-band';
import { splitCaseOf } from './split-case';
import { busyShareOf, type SplitCurve, splitCurveOf } from './split-curve';
import { type SplitMeasured, splitMeasuredOf } from './split-measured';
import { type SplitScenario, splitScenariosOf } from './split-scenarios';
import { splitSentencesOf } from './split-sentences';

/** How busy a node would be. */
export type NodeUse = { readonly node: number; readonly busyShare: number };

/** What is to say of the split in words, a sentence or two each; empty where there is nothing to say. */
export type SplitSentences = {
  readonly threshold: string;
  readonly flat: string;
  readonly band: string;
  readonly bill: string;
  readonly terms: string;
  readonly delays: string;
  readonly halves: string;
  readonly dailyAverage: string;
  /** Of answers alone: what they cannot tell, and the way on. */
  readonly unknown: string;
};

/**
 * The better split in money and in nodes: what every base of whole nodes costs, which node is the last that pays, how
 * sure that is, and what growth, terms and delays make of it. In the likely world, but for the band.
 */
export type SplitEconomics = SplitCurve &
  SplitBand & {
    readonly option: OptionId;
    readonly nodeGpus: number;
    /** USD a month for a node held, and for a GPU of demand that runs as burst. */
    readonly nodeUsdPerMonth: number;
    readonly burstGpuUsdPerMonth: number;
    readonly lastThatPays: NodeUse | null;
    readonly firstThatFails: NodeUse;
    /** Base and burst on the bill of the option, USD a month, without moving, which is added in proportion. */
    readonly billedUsdPerMonth: number;
    /** What moving adds to that; and the bill of paying for all of it by the hour. */
    readonly movingUsdPerMonth: number;
    readonly byTheHour: Billed;
    readonly scenarios: readonly SplitScenario[];
    /** null where demand was answered, not measured. */
    readonly measured: SplitMeasured | null;
    readonly sentences: SplitSentences;
  };

/** null where no split is possible. */
export function splitEconomicsFrom({
  ranking,
  likely,
  worlds,
  knowledge: { measured },
}: Judged): SplitEconomics | null {
  const found = betterSplit(ranking);
  if (found === null) {
    return null;
  }
  const { shape, option } = found;
  const split = splitCaseOf(shape, likely);
  const today = option.plan.heldGpus / split.nodeGpus;
  const curve = splitCurveOf(split, today);
  const billed = billedOf(shape, likely, option.plan);
  const nodeUseOf = (node: number): NodeUse => ({ node, busyShare: busyShareOf(split, node) });
  const economics = {
    option: shape.id,
    nodeGpus: split.nodeGpus,
    nodeUsdPerMonth: split.nodeUsd,
    burstGpuUsdPerMonth: split.burstUsd,
    ...curve,
    ...splitBandOf(shape, split, worlds),
    lastThatPays: curve.best.nodes === 0 ? null : nodeUseOf(curve.best.nodes),
    firstThatFails: nodeUseOf(curve.best.nodes + 1),
    billedUsdPerMonth: billed.usdPerMonth - billed.movingUsdPerMonth,
    movingUsdPerMonth: billed.movingUsdPerMonth,
    byTheHour: billedOf(shape.burst, likely),
    scenarios: splitScenariosOf(split, today),
    measured:
      measured === undefined ? null : splitMeasuredOf(shape, split, today, likely, measured),
  };
  return { ...economics, sentences: splitSentencesOf(economics) };
}

/** Why there is no split, in one sentence; null where there is one. */
export function whyNoSplit({ scenario, ranking }: Judged): string | null {
  if (betterSplit(ranking) !== null) {
    return null;
  }
  const gate = firstGateOf(ranking);
  return gate === undefined ? 'No split is possible.' : gate.because(scenario.answers);
}

/** What most often stops the split that is stopped least. */
function firstGateOf({ options }: Ranking) {
  const [split] = options
    .filter(({ shape }) => shape.access === 'split')
    .toSorted((a, b) => b.probabilityFeasible - a.probabilityFeasible);
  return split?.stoppedBy[0]?.gate;
}
