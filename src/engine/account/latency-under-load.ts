import type { AccessId, OptionId } from '@/dataset/ids';
import type { Judged } from '@/engine/advise';
import { byLevel } from '@/engine/choice';
import { addedTail, dedicatedP99, p99Multiplier } from '@/engine/criteria/latency';
import { loadOf, overheadOf, replicaGpus, runningGpus } from '@/engine/load';
import { isEndpoint, type SingleShape } from '@/engine/option-shape';
import { wordsOfOptions } from '@/engine/option-words';
import { occupancyOf } from '@/engine/packing';
import { likelyOf, type Quantity } from '@/engine/quantity';
import { headroomShare } from '@/engine/rates';
import { throughputKept } from '@/engine/throughput';
import { servesPeople } from '@/engine/traits';
import { isFeasible, type Ranked } from '@/engine/verdict';
import type { Worlds } from '@/engine/worlds';
import { type LoadedAccess, loadedP99 } from './loaded-access';
import {
  ACCESS_LABELS,
  heldWords,
  keyFigureWords,
  overheadWords,
  ownLoadWords,
  REASONS,
  splitLoadWords,
} from './latency-words';

/** p99 at one load: null where the queue never settles. */
export type LoadedPoint = {
  readonly load: number;
  readonly lowMs: number | null;
  readonly likelyMs: number | null;
  readonly highMs: number | null;
};

/** The highest load at which a budget holds: null where not even at the lowest load that is told. */
export type HoldsUpTo = {
  readonly low: number | null;
  readonly likely: number | null;
  readonly high: number | null;
};

export type LoadedAccessCurve = {
  readonly access: LoadedAccessId;
  readonly label: string;
  /** The option that stands for the access: the recommended one, else the one with the best score. */
  readonly option: OptionId;
  /** Requests answered at the same time, in the likely world. */
  readonly servers: number;
  readonly points: readonly LoadedPoint[];
  /** How busy the visitor's machines are on average and at the peak, as this option is planned. */
  readonly meanLoad: number;
  readonly peakLoad: number;
  /** p99 at these; null where queueing is small, and where it never settles. */
  readonly atMeanMs: number | null;
  readonly atPeakMs: number | null;
  readonly holdsUpTo: HoldsUpTo | null;
  /** Where the overhead of the access stands. */
  readonly overhead: 'none' | 'capacity' | 'latency';
  /** Where the visitor's own machines stand. */
  readonly sentence: string;
};

/** How the p99 grows with the load, or why nothing is told of it. */
export type LatencyUnderLoad =
  | { readonly kind: 'none'; readonly because: string }
  | {
      readonly kind: 'curves';
      /** The stated p99 budget in ms, the middle of a range; null where none was stated. */
      readonly budgetMs: number | null;
      /** Below this load queueing is small, and no number is given. */
      readonly fromLoad: number;
      readonly curves: readonly LoadedAccessCurve[];
      readonly sentence: string;
      readonly overheadSentence: string;
      /** How the p99 among the key figures differs; and where a recommended split stands. Empty where neither is there. */
      readonly keyFigureSentence: string;
      readonly splitSentence: string;
    };

/** Where the formula is good; the last is where a queue of a few servers gets out of hand. */
const LOADS = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95] as const;
const [FROM_LOAD] = LOADS;
/** Holding beyond this is told as holding: nobody runs machines fuller than this. */
const TO_LOAD = 0.95;
/** The formula is no better than this, whatever the inputs (F21). */
const FORMULA_ERROR = 0.2;
/** So many draws give the 10th and 90th percentile to a twentieth of the spread, in a fraction of the time of all. */
const MOST_DRAWS = 80;
const LOW_END = 0.1;
const HIGH_END = 0.9;
/** Loads are told in whole per cents; halving the range so often is ten times finer. */
const HALVINGS = 9;
const HALF = 0.5;

const ARRIVALS = {
  steady: 'arrivals.steady.variation',
  diurnal: 'arrivals.diurnal.variation',
  bursty: 'arrivals.bursty.variation',
  unpredictable: 'arrivals.unpredictable.variation',
} as const;

/** Accesses whose machines are the visitor's to load: the queue of an endpoint is its operator's. */
export type LoadedAccessId = Extract<
  AccessId,
  'bare-metal' | 'gpu-vm' | 'mig-slice' | 'time-slice'
>;

const LOADED: readonly LoadedAccessId[] = ['bare-metal', 'gpu-vm', 'mig-slice', 'time-slice'];

/** Where people wait, or a budget is stated: the p99 of each access against the load of its servers. */
export function latencyUnderLoad(found: Judged): LatencyUnderLoad {
  const { traits } = found.likely;
  if (!traits.latencyStated && likelyOf(traits.interactive) !== 1) {
    return { kind: 'none', because: REASONS.nobodyWaits };
  }
  const budgetMs = traits.latencyStated ? likelyOf(traits.latencyMs) : null;
  const curves = LOADED.flatMap((access) => {
    const option = standingFor(access, found);
    return option === undefined ? [] : [curveOf(access, option, budgetMs, found)];
  });
  return curves.length === 0
    ? { kind: 'none', because: REASONS.onlyEndpoints }
    : {
        kind: 'curves',
        budgetMs,
        fromLoad: FROM_LOAD,
        curves,
        sentence: heldWords(curves, budgetMs),
        overheadSentence: overheadWords(curves),
        keyFigureSentence: found.judgement.criteria.includes('latency')
          ? keyFigureWords(curves)
          : '',
        splitSentence: splitSentenceOf(found),
      };
}

function splitSentenceOf({ decision }: Judged): string {
  const shape = decision.recommended?.shape;
  if (shape?.access !== 'split') {
    return '';
  }
  const labelOf = (part: SingleShape): string | undefined =>
    LOADED.flatMap((access) => (access === accessOf(part) ? ACCESS_LABELS[access] : []))[0];
  const [base, burst] = [labelOf(shape.base), labelOf(shape.burst)];
  return base === undefined || burst === undefined ? '' : splitLoadWords(base, burst);
}

type SingleRanked = { readonly ranked: Ranked; readonly shape: SingleShape };

/** Managed machines are bare metal too. */
const accessOf = ({ access }: SingleShape): string =>
  access === 'managed-bare-metal' ? 'bare-metal' : access;

function standingFor(access: LoadedAccessId, found: Judged): SingleRanked | undefined {
  let best: SingleRanked | undefined;
  for (const ranked of found.ranking.options) {
    const { shape } = ranked;
    if (
      shape.access !== 'split' &&
      !isEndpoint(shape) &&
      accessOf(shape) === access &&
      isFeasible(ranked) &&
      (best === undefined ||
        ranked === found.decision.recommended ||
        (best.ranked !== found.decision.recommended && ranked.score > best.ranked.score))
    ) {
      best = { ranked, shape };
    }
  }
  return best;
}

function curveOf(
  access: LoadedAccessId,
  { ranked, shape }: SingleRanked,
  budgetMs: number | null,
  { worlds, likely, knowledge, scenario }: Judged,
): LoadedAccessCurve {
  const load = loadsOf(ranked, shape, likely);
  const likelyAccess = accessIn(parametersOf(shape, likely), 0, load.replicas);
  const drawn = drawnAccesses(parametersOf(shape, worlds), worlds.draws, load.replicas);
  const points = LOADS.map((one) => pointAt(likelyAccess, drawn, one));
  const likelyAt = (one: number): number => loadedP99(likelyAccess, one).queueMs;
  const toldAt = (one: number) => (one < FROM_LOAD ? null : settled(likelyAt(one)));
  const curve = {
    access,
    label: ACCESS_LABELS[access],
    option: shape.id,
    servers: likelyAccess.servers,
    points,
    meanLoad: load.mean,
    peakLoad: load.peak,
    atMeanMs: toldAt(load.mean),
    atPeakMs: toldAt(load.peak),
    holdsUpTo:
      budgetMs === null
        ? null
        : {
            low: highestLoad(between(points, 'highMs'), budgetMs),
            likely: highestLoad(likelyAt, budgetMs),
            high: highestLoad(between(points, 'lowMs'), budgetMs),
          },
    overhead: overheadWhere(likelyAccess),
  };
  const { name } = wordsOfOptions(knowledge.dataset.options, scenario)(shape.id);
  return { ...curve, sentence: ownLoadWords(curve, name, FROM_LOAD) };
}

const overheadWhere = ({ overhead, waited }: LoadedAccess): LoadedAccessCurve['overhead'] =>
  overhead === 1 ? 'none' : waited > 1 ? 'latency' : 'capacity';

/**
 * Replicas and how busy they are, in the likely world. What is held: demand over what is held. What follows demand keeps the
 * share of its hours busy that is billed for work, but for the replica that is up whoever asks.
 */
function loadsOf(
  { plan }: Ranked,
  shape: SingleShape,
  likely: Worlds,
): { readonly replicas: number; readonly mean: number; readonly peak: number } {
  const { traits, read, figures } = likely;
  const load = loadOf(shape, likely);
  const perJob = likelyOf(traits.gpusPerJob) * likelyOf(occupancyOf(shape, likely));
  const replicasOf = (gpus: number): number => Math.max(1, Math.floor(gpus / perJob));
  if (plan.heldGpus > 0) {
    const busy = likelyOf(load.capacity) / plan.heldGpus;
    return {
      replicas: replicasOf(plan.heldGpus),
      mean: likelyOf(traits.meanGpus) * busy,
      peak: likelyOf(traits.peakGpus) * busy,
    };
  }
  const share =
    likelyOf(read(figures['gpu-vm.on-demand.billed-share'])) /
    (1 + likelyOf(headroomShare(shape, likely)));
  const atPeak = likelyOf(traits.peakGpus) * likelyOf(load.time);
  const always = likelyOf(servesPeople(traits)) === 1 ? likelyOf(replicaGpus(shape, likely)) : 0;
  const running = likelyOf(runningGpus(shape, likely));
  return {
    replicas: replicasOf(running / share),
    mean: share * ((likelyOf(traits.meanGpus) * likelyOf(load.time)) / running),
    peak: share * (atPeak / Math.max(always, atPeak)),
  };
}

/** What an access depends on, in all worlds. */
type Parameters = Readonly<
  Record<Exclude<keyof LoadedAccess, 'servers' | 'overhead'> | 'slots' | 'kept', Quantity>
>;

function parametersOf(shape: SingleShape, worlds: Worlds): Parameters {
  const { traits, read, figures, once } = worlds;
  return {
    slots: once('slots of a replica', () =>
      byLevel(traits.kind, (kind) =>
        read(
          figures[
            kind === 'inference-llm' ? 'replica.language-model.slots' : 'replica.other.slots'
          ],
        ),
      ),
    ),
    kept: throughputKept(shape, worlds),
    dedicatedMs: dedicatedP99(worlds),
    arrivalScv: once('arrival variation', () =>
      byLevel(traits.pattern, (pattern) => read(figures[ARRIVALS[pattern]])),
    ),
    serviceScv: read(figures['service.variation']),
    multiplier: p99Multiplier(shape, worlds),
    waited: overheadOf(shape, worlds).waited,
    tailMs: addedTail(shape, worlds),
  };
}

/** With so many servers nobody waits at the loads told; more would only take longer to work out. */
const MOST_SERVERS = 1000;

const valueAt = ({ values }: Quantity, world: number): number =>
  typeof values === 'number' ? values : (values[world] ?? NaN);

const accessIn = (parameters: Parameters, world: number, replicas: number): LoadedAccess => ({
  servers: Math.min(
    MOST_SERVERS,
    Math.max(1, Math.floor(replicas * valueAt(parameters.slots, world))),
  ),
  dedicatedMs: valueAt(parameters.dedicatedMs, world),
  arrivalScv: valueAt(parameters.arrivalScv, world),
  serviceScv: valueAt(parameters.serviceScv, world),
  multiplier: valueAt(parameters.multiplier, world),
  overhead: 1 / valueAt(parameters.kept, world),
  waited: valueAt(parameters.waited, world),
  tailMs: valueAt(parameters.tailMs, world),
});

/** Draws evenly apart, as many as are enough. */
function drawnAccesses(
  parameters: Parameters,
  draws: number,
  replicas: number,
): readonly LoadedAccess[] {
  const count = Math.min(draws, MOST_DRAWS);
  return Array.from({ length: count }, (_, place) =>
    accessIn(parameters, 1 + Math.floor((place * draws) / count), replicas),
  );
}

/**
 * Likely by the queue; the band from the 10th to the 90th percentile of the draws, by the error of the formula at the
 * least, and up to what sharing a machine would make of it: the wider of both models.
 */
function pointAt(likely: LoadedAccess, drawn: readonly LoadedAccess[], load: number): LoadedPoint {
  const { queueMs, sharedMs } = loadedP99(likely, load);
  const found = Float64Array.from(drawn, (one) => loadedP99(one, load).queueMs).toSorted();
  const end = (share: number): number => found[Math.round(share * (found.length - 1))] ?? queueMs;
  const [low, high] = [end(LOW_END), end(HIGH_END)];
  return {
    load,
    lowMs: settled(Math.min(low, queueMs * (1 - FORMULA_ERROR))),
    likelyMs: settled(queueMs),
    highMs: settled(Math.max(high, queueMs * (1 + FORMULA_ERROR), sharedMs)),
  };
}

const settled = (ms: number): number | null => (Number.isFinite(ms) ? ms : null);

/** An end of the band at any load, in a straight line between the points told. */
const between =
  (points: readonly LoadedPoint[], end: 'lowMs' | 'highMs') =>
  (load: number): number => {
    const after = points.findIndex((point) => point.load >= load);
    const [from, to] = [points[Math.max(0, after - 1)], points[after]];
    if (from === undefined || to === undefined || from === to) {
      return to?.[end] ?? Infinity;
    }
    const share = (load - from.load) / (to.load - from.load);
    return (from[end] ?? Infinity) * (1 - share) + (to[end] ?? Infinity) * share;
  };

/** The highest load up to which a budget is kept, between the lowest and the highest load told; null below. */
function highestLoad(msAt: (load: number) => number, budgetMs: number): number | null {
  const holds = (load: number): boolean => msAt(load) <= budgetMs;
  if (!holds(FROM_LOAD)) {
    return null;
  }
  if (holds(TO_LOAD)) {
    return TO_LOAD;
  }
  let low: number = FROM_LOAD;
  let high: number = TO_LOAD;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = HALF * (low + high);
    if (holds(middle)) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low;
}
