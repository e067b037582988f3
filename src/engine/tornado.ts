import type { FigureId } from '@/dataset/figure-units';
import type { OptionId } from '@/dataset/ids';
import { quantilesOf } from '@/lib/quantile';
import type { Scenario } from '@/questions/scenario';
import type { Tornado, TornadoBar, TornadoEnd } from './explanation';
import { drawnFrom, type Figures } from './figures';
import { withAnswer } from './flips';
import type { OpenColumn } from './inquiry';
import { likelyScores, likelyWinner } from './likely-ranking';
import type { Worlds } from './worlds';

/** Ends of a bar: the 10th and 90th percentile. */
const LOW_END = 0.1;
const HIGH_END = 0.9;
/** A way that a choice turns out in fewer futures than this lies outside the two ends. */
const LEAST_SHARE = 0.1;

type Input = { readonly input: TornadoBar['input']; readonly ends: readonly (number | string)[] };

/**
 * The likely world with one input after the other moved to its ends, all others likely: what becomes of the lead of
 * the recommended option over the best of another family. Widest first; what moves nothing is left out.
 */
export function tornadoOf(
  scenario: Scenario,
  [option, against]: readonly [OptionId, OptionId],
  inputs: readonly Input[],
  worldsFor: (scenario: Scenario) => Worlds,
  usdPerValue: number,
): Tornado | null {
  const endAt = (changed: Scenario, at: number | string): TornadoEnd | undefined => {
    const scores = likelyScores(changed.answers, worldsFor(changed));
    const scoreOf = (id: OptionId) => scores.find((one) => one.option === id)?.score ?? 0;
    const winner = likelyWinner(scores);
    const lead = scoreOf(option) - scoreOf(against);
    return winner === undefined
      ? undefined
      : {
          at,
          lead,
          leadUsd: lead * usdPerValue,
          winner: winner.option,
          family: winner.family,
        };
  };
  const base = endAt(scenario, 0);
  if (base === undefined) {
    return null;
  }
  const bars = inputs.flatMap(({ input, ends }): readonly TornadoBar[] => {
    const tried = ends
      .flatMap((at) => endAt(movedTo(scenario, input, at), at) ?? [])
      .toSorted((one, other) => one.lead - other.lead);
    const [least] = tried;
    const most = tried.at(-1);
    if (least === undefined || most === undefined || most.lead - least.lead <= NOTHING) {
      return [];
    }
    const [first, second] =
      typeof least.at === 'number' && typeof most.at === 'number' && least.at > most.at
        ? [most, least]
        : [least, most];
    return [{ input, low: first, high: second }];
  });
  return {
    option,
    against,
    lead: base.lead,
    leadUsd: base.leadUsd,
    winner: base.winner,
    family: base.family,
    bars: bars.toSorted((one, other) => widthOf(other) - widthOf(one)),
  };
}

/** Rounding alone moves a lead by this much. */
const NOTHING = 1e-9;

const widthOf = ({ low, high }: TornadoBar): number => Math.abs(high.lead - low.lead);

function movedTo(scenario: Scenario, input: TornadoBar['input'], at: number | string): Scenario {
  return input.kind === 'answer'
    ? withAnswer(scenario, input.answer, at)
    : { ...scenario, assumptions: { ...scenario.assumptions, [input.figure]: Number(at) } };
}

/** Open answers and figures with the values to try: two percentiles, or all usual ways a choice may turn out. */
export const tornadoInputs = (
  open: readonly OpenColumn[],
  figures: readonly FigureId[],
  known: Figures,
): readonly Input[] => [
  ...open.map(({ answer, levels }) => ({
    input: { kind: 'answer', answer } as const,
    ends:
      levels.kind === 'numbers'
        ? quantilesOf(levels.values, [LOW_END, HIGH_END])
        : usualLevels(levels.names, levels.codes),
  })),
  ...figures
    .filter((id) => known[id].low < known[id].high)
    .map((figure) => ({
      input: { kind: 'figure', figure } as const,
      ends: [drawnFrom(known[figure], LOW_END), drawnFrom(known[figure], HIGH_END)],
    })),
];

function usualLevels(names: readonly string[], codes: Uint8Array): readonly string[] {
  const counts = new Float64Array(names.length);
  for (const code of codes) {
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return names.filter((_, place) => (counts[place] ?? 0) >= LEAST_SHARE * codes.length);
}
