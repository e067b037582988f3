import type { FigureId } from '@/dataset/figure-units';
import { keysOf } from '@/lib/keys-of';
import type { Session } from '@/lib/incremental';
import type { AnswerId, Answers, Choice as Said, ChoiceId, NumberId } from '@/questions/answers';
import type { DrawnChoiceId, NumberPrior, Priors } from '@/questions/priors';
import { always, byLevel, type Choice, levelAt } from './choice';
import { demandOf, demandSizesFrom, type DemandSizes } from './demand-traits';
import type { Demands } from './demands';
import type { Luck } from './luck';
import { type Demand, scaledDemand } from './models/demand';
import { HOURS_IN_MONTH, HOURS_IN_WEEK, WEEKS_IN_MONTH } from './months';
import { drawnChoice, drawnNumber, statedNumber } from './drawn';
import { constant, eachOf, ONE, over, type Quantity, times, ZERO } from './quantity';
import { spreadOf, withinRange } from './sampler';
import { isStated, type StatedRange, statedRange } from './stated';
import type { Traits } from './traits';

/** What the traits are made from. Every answer that is read is said to `asked`. */
type Ground = {
  readonly answers: Answers;
  readonly priors: Priors;
  readonly luck: Luck;
  readonly asked: (id: AnswerId) => void;
  readonly readFigure: (id: FigureId) => Quantity;
  readonly once: Session['once'];
  /** Demand as it was measured, where it was. */
  readonly measured: Demand | undefined;
};

const PEAK_TO_MEAN = {
  steady: 'demand.steady.peak-to-mean',
  diurnal: 'demand.diurnal.peak-to-mean',
  bursty: 'demand.bursty.peak-to-mean',
  unpredictable: 'demand.unpredictable.peak-to-mean',
} as const;

/**
 * What the work is in each world: stated answers as they are, ranges and open answers drawn. Kind,
 * stage and tenancy come first, since the priors of the others hang on them. Each trait is worked out
 * when first asked for.
 */
export function traitsFrom(ground: Ground): Traits {
  const { answers, priors, luck, asked, readFigure, once, measured } = ground;
  const { kinds, groups, stages, tenancies } = priors;

  /** The luck of one open answer, a number for each draw. */
  const luckOf = (id: string): Float64Array => luck.blockFor(`answer.${id}`);

  const said = <Id extends AnswerId>(id: Id): Answers[Id] => {
    asked(id);
    return answers[id];
  };
  const rangeOf = (id: NumberId): StatedRange | undefined => {
    asked(id);
    return statedRange(answers, id);
  };

  const kind = (): Choice<Said<'workloadKind'>> =>
    once('kind', () => {
      const stated = said('workloadKind');
      return stated === undefined || stated === 'not-sure'
        ? drawnChoice([], luckOf('workloadKind'), () => spreadOf(priors.kindWeights))
        : always(stated);
    });
  const group = () =>
    once('group', () => mapped(kind(), keysOf(groups), (one) => kinds[one].group));
  const kindIn = (world: number) => kinds[levelAt(kind(), world)];
  const groupIn = (world: number) => groups[levelAt(group(), world)];

  /** A stated choice as it is; an open one from the prior of the group of its world. */
  const chosen = <Id extends DrawnChoiceId>(id: Id): Choice<Said<Id>> =>
    once(`choice ${id}`, () => {
      const stated = statedChoice(answers, id, asked);
      return stated === undefined
        ? drawnChoice([group()], luckOf(id), (world) => spreadOf(groupIn(world).choices[id]))
        : always(stated);
    });
  const ofKind = (flag: 'interactive' | 'servesRequests' | 'inference' | 'usersAreJobs') =>
    once(flag, () => byLevel(kind(), (one) => (kinds[one][flag] ? ONE : ZERO)));

  /** A stated number or range; an open one from its prior. */
  const amount = (id: NumberId, open: () => Quantity): Quantity =>
    once(`amount ${id}`, () => {
      const range = rangeOf(id);
      return answering(id, range === undefined ? open() : statedNumber(range, luckOf(id)));
    });
  const ofGroup = (id: 'latencyP99Ms' | 'scaleUpMinutes' | 'hoursPerWeek') =>
    amount(id, () => drawnNumber([group()], luckOf(id), (world) => groupIn(world).numbers[id]));
  const ifStated = (id: NumberId): Quantity | undefined =>
    once(`stated ${id}`, () => {
      const range = rangeOf(id);
      return range === undefined ? undefined : answering(id, statedNumber(range, luckOf(id)));
    });

  const stage = () => chosen('stage');
  const tenancy = () => chosen('tenancy');
  const pattern = (): Traits['pattern'] =>
    once('pattern', () => {
      if (measured !== undefined) {
        // Measured demand has the pattern that it has: which is named here tells nobody anything.
        return always('unpredictable');
      }
      const stated = statedChoice(answers, 'demandPattern', asked);
      return stated === undefined
        ? drawnChoice(
            [group(), stage(), tenancy()],
            luckOf('demandPattern'),
            // Exploration is bursty, a pool of tenants is smooth: the prior is tilted so.
            (world) =>
              spreadOf(groupIn(world).choices.demandPattern, (level) =>
                level === 'bursty' || level === 'unpredictable'
                  ? stages[levelAt(stage(), world)].bursty
                  : tenancies[levelAt(tenancy(), world)].smooth,
              ),
          )
        : always(stated);
    });
  const tenants = (): Quantity =>
    once('tenants', () =>
      byLevel(tenancy(), (one) => {
        if (one === 'single') {
          return ONE;
        }
        const users = ifStated('concurrentUsers');
        return atLeastOne(
          users ??
            answering(
              'concurrentUsers',
              drawnNumber([], luckOf('tenants'), () => tenancies[one].tenants),
            ),
        );
      }),
    );
  const sizes = (): SizeColumns => once('sizes', sizesFrom);
  const sizesFrom = (): SizeColumns => {
    const stated = {
      gpusPerJob: rangeOf('gpusPerJob'),
      meanGpus: rangeOf('meanGpus'),
      peakGpus: rangeOf('peakGpus'),
    };
    const users = ifStated('concurrentUsers');
    const knowsDemand = stated.meanGpus !== undefined && stated.peakGpus !== undefined;
    const knowsSome = stated.meanGpus !== undefined || stated.peakGpus !== undefined;
    const ratio = knowsDemand ? ONE : byLevel(pattern(), (one) => readFigure(PEAK_TO_MEAN[one]));
    const job =
      stated.gpusPerJob === undefined
        ? drawnNumber([kind()], luckOf('gpusPerJob'), (world) => kindIn(world).gpusPerJob)
        : ONE;
    const jobs = knowsSome
      ? ONE
      : times(
          drawnNumber([group()], luckOf('jobsAtOnce'), (world) => groupIn(world).jobsAtOnce),
          byLevel(stage(), (one) => constant(stages[one].jobs)),
          rootOf(tenants()),
        );
    const usersAreJobs = knowsSome || users === undefined ? ZERO : ofKind('usersAreJobs');
    const parts = [ratio, job, jobs, usersAreJobs, ...(users === undefined ? [] : [users])];
    const exact = Object.values(stated).every(
      (range) => range === undefined || range.low === range.high,
    );
    const constantParts = parts.every(({ values }) => typeof values === 'number');
    const count = exact && constantParts ? 1 : luck.draws + 1;
    return sizeColumns(count, stated, { ratio, job, jobs, usersAreJobs, users }, (id) =>
      luckOf(id),
    );
  };

  /** A size that was stated exactly is that, whatever the others are: open ones and ranges give way to it. */
  const size = (id: keyof SizeColumns): Quantity => {
    const range = rangeOf(id);
    return range !== undefined && range.low === range.high
      ? answering(id, constant(range.low))
      : sizes()[id];
  };

  return {
    get kind() {
      return kind();
    },
    get group() {
      return group();
    },
    get interactive() {
      return ofKind('interactive');
    },
    get servesRequests() {
      return ofKind('servesRequests');
    },
    get inference() {
      return ofKind('inference');
    },
    get usersAreJobs() {
      return ofKind('usersAreJobs');
    },
    get stage() {
      return stage();
    },
    get card() {
      return once('card', () => {
        const stated = statedChoice(answers, 'gpuModel', asked);
        return stated === undefined
          ? drawnChoice([kind()], luckOf('gpuModel'), (world) => spreadOf(kindIn(world).cards))
          : always(stated);
      });
    },
    get cardStated() {
      asked('gpuModel');
      return isStated(answers, 'gpuModel');
    },
    get gpusPerJob() {
      return size('gpusPerJob');
    },
    get memoryGb() {
      return ifStated('gpuMemoryGb');
    },
    get interconnect() {
      return chosen('interconnect');
    },
    get latencyMs() {
      return ofGroup('latencyP99Ms');
    },
    get latencyStated() {
      asked('latencyP99Ms');
      return isStated(answers, 'latencyP99Ms');
    },
    get jitter() {
      return chosen('jitterTolerance');
    },
    get throughput() {
      return chosen('throughputPriority');
    },
    get meanGpus() {
      return size('meanGpus');
    },
    get meanStated() {
      asked('meanGpus');
      return isStated(answers, 'meanGpus');
    },
    get jobStated() {
      asked('gpusPerJob');
      return isStated(answers, 'gpusPerJob');
    },
    get peakGpus() {
      return size('peakGpus');
    },
    get pattern() {
      return pattern();
    },
    get demand() {
      return once('demand', () =>
        measured === undefined
          ? demandsOf(
              pattern(),
              size('meanGpus'),
              size('peakGpus'),
              // Only demand of two levels knows office hours: other demand stays one for all worlds.
              byLevel(pattern(), (one) =>
                one === 'diurnal' ? readFigure('demand.office-hours') : ONE,
              ),
            )
          : measuredDemands(measured, size('meanGpus'), size('peakGpus')),
      );
    },
    get control() {
      return stanceOf(said('lowLevelControl')) ?? 'none';
    },
    get modelSource() {
      return stanceOf(said('modelSource'));
    },
    get residency() {
      return stanceOf(said('dataResidency')) ?? 'none';
    },
    get latencyMust() {
      return said('latencyRule') === 'must';
    },
    get budgetMust() {
      return said('budgetRule') === 'must';
    },
    get scaleUpMinutes() {
      return ofGroup('scaleUpMinutes');
    },
    get restartable() {
      return chosen('restartable');
    },
    get months() {
      return amount('durationMonths', () =>
        drawnNumber([group(), stage()], luckOf('durationMonths'), (world) =>
          scaled(groupIn(world).numbers.durationMonths, stages[levelAt(stage(), world)].duration),
        ),
      );
    },
    get hoursPerWeek() {
      return ofGroup('hoursPerWeek');
    },
    get useHours() {
      return once('useHours', () =>
        // 52 weeks are a day short of a year; what was measured has no day on which nothing ran.
        measured === undefined
          ? times(ofGroup('hoursPerWeek'), WEEKS_IN_MONTH)
          : over(times(ofGroup('hoursPerWeek'), HOURS_IN_MONTH), HOURS_IN_WEEK),
      );
    },
    get budgetStyle() {
      return chosen('budgetStyle');
    },
    get monthlyBudgetUsd() {
      return ifStated('monthlyBudgetUsd');
    },
    get compliance() {
      return stanceOf(said('compliance')) ?? [];
    },
    get tenancy() {
      return tenancy();
    },
    get tenants() {
      return tenants();
    },
    get users() {
      return ifStated('concurrentUsers') ?? tenants();
    },
    get isolation() {
      return stanceOf(said('isolation')) ?? 'none';
    },
    get availability() {
      return chosen('availability');
    },
    get opsSkill() {
      return chosen('opsSkill');
    },
    get kubernetes() {
      return chosen('kubernetes');
    },
    get estate() {
      return chosen('existingEstate');
    },
    get siteReady() {
      return chosen('siteReady');
    },
    get dataHome() {
      return chosen('dataHome');
    },
    get priorities() {
      return stanceOf(said('priorities'));
    },
  };
}

/** An answer that says something; what is never assumed: open means none stated. */
const stanceOf = <T>(answer: T | 'not-sure' | undefined): T | undefined =>
  answer === 'not-sure' ? undefined : answer;

function statedChoice<Id extends DrawnChoiceId>(
  answers: Answers,
  id: Id,
  asked: (id: AnswerId) => void,
): Said<Id> | undefined {
  asked(id);
  const answer: Answers[ChoiceId] = answers[id];
  return answer === undefined || answer === 'not-sure' ? undefined : answer;
}

/** The same quantity, as what an answer is taken to be. */
const answering = (answer: AnswerId, { values }: Quantity): Quantity => ({
  values,
  origin: { kind: 'answer', answer },
});

/** Another word for each level. */
function mapped<From extends string, To extends string>(
  choice: Choice<From>,
  words: readonly To[],
  to: (level: From) => To,
): Choice<To> {
  const { levels, codes } = choice;
  if (codes === null) {
    return always(to(levelAt(choice, 0)));
  }
  const places = Uint8Array.from(levels, (level) => words.indexOf(to(level)));
  return { levels: words, codes: codes.map((code) => places[code] ?? 0) };
}

const scaled = ({ low, likely, high }: NumberPrior, by: number): NumberPrior => ({
  low: low * by,
  likely: likely * by,
  high: high * by,
});

const atLeastOne = ({ values, origin }: Quantity): Quantity => ({
  values: typeof values === 'number' ? Math.max(1, values) : values.map((one) => Math.max(1, one)),
  origin,
});

const rootOf = ({ values, origin }: Quantity): Quantity => ({
  values: typeof values === 'number' ? Math.sqrt(values) : values.map(Math.sqrt),
  origin,
});

type SizeColumns = { readonly [Size in keyof DemandSizes]: Quantity };

/** Sizes that fit each other, world by world; one for all where nothing about them is open. */
function sizeColumns(
  count: number,
  stated: Parameters<typeof demandSizesFrom>[0],
  open: {
    readonly ratio: Quantity;
    readonly job: Quantity;
    readonly jobs: Quantity;
    readonly usersAreJobs: Quantity;
    readonly users: Quantity | undefined;
  },
  luckOf: (id: NumberId) => Float64Array,
): SizeColumns {
  const ratio = eachOf(open.ratio, count);
  const job = eachOf(open.job, count);
  const jobs = eachOf(open.jobs, count);
  const usersAreJobs = eachOf(open.usersAreJobs, count);
  const users = eachOf(open.users ?? ZERO, count);
  const luck = {
    gpusPerJob: luckOf('gpusPerJob'),
    meanGpus: luckOf('meanGpus'),
    peakGpus: luckOf('peakGpus'),
  };
  const gpusPerJob = new Float64Array(count);
  const meanGpus = new Float64Array(count);
  const peakGpus = new Float64Array(count);
  let world = 0;
  const within = (range: StatedRange, id: keyof typeof luck): number =>
    withinRange(range, world === 0 ? undefined : luck[id][world - 1]);
  const now = {
    gpusPerJob: () => job[world] ?? 0,
    peakToMean: () => ratio[world] ?? 0,
    jobsAtOnce: () => jobs[world] ?? 0,
  };
  const ofUsers = { ...now, users: () => users[world] ?? 0 };
  const ofJobs = { ...now, users: undefined };
  for (world = 0; world < count; world += 1) {
    const sizes = demandSizesFrom(stated, usersAreJobs[world] === 1 ? ofUsers : ofJobs, within);
    gpusPerJob[world] = sizes.gpusPerJob;
    meanGpus[world] = sizes.meanGpus;
    peakGpus[world] = sizes.peakGpus;
  }
  const sized = (answer: AnswerId, values: Float64Array): Quantity =>
    answering(answer, {
      values: count === 1 ? (values[0] ?? 0) : values,
      origin: { kind: 'number' },
    });
  return {
    gpusPerJob: sized('gpusPerJob', gpusPerJob),
    meanGpus: sized('meanGpus', meanGpus),
    peakGpus: sized('peakGpus', peakGpus),
  };
}

/** What was measured: as it stands, or higher and lower where the mean is a range, because the file is too short to know it. */
function measuredDemands(measured: Demand, meanGpus: Quantity, peakGpus: Quantity): Demands {
  const { values } = meanGpus;
  const behind = [meanGpus, peakGpus];
  if (typeof values === 'number') {
    return { worlds: measured, behind };
  }
  const likely = values[0] ?? 1;
  return { worlds: Array.from(values, (mean) => scaledDemand(measured, mean / likely)), behind };
}

/** Demand from the sizes and the pattern of each world. */
function demandsOf(
  pattern: Traits['pattern'],
  meanGpus: Quantity,
  peakGpus: Quantity,
  officeHours: Quantity,
): Demands {
  const behind = [meanGpus, peakGpus];
  const count = [meanGpus, peakGpus, officeHours].reduce(
    (most, { values }) => (typeof values === 'number' ? most : values.length),
    pattern.codes?.length ?? 1,
  );
  const means = eachOf(meanGpus, count);
  const peaks = eachOf(peakGpus, count);
  const hours = eachOf(officeHours, count);
  const at = (world: number) =>
    demandOf(
      levelAt(pattern, world),
      { gpusPerJob: 1, meanGpus: means[world] ?? 0, peakGpus: peaks[world] ?? 0 },
      hours[world] ?? 0,
    );
  return {
    worlds: count === 1 ? at(0) : Array.from({ length: count }, (_, world) => at(world)),
    behind,
  };
}
