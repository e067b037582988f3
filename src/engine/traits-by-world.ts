import type { Figure } from './figures';
import type { Answers, Choice, ChoiceId, NumberId } from '@/questions/answers';
import type { DrawnChoiceId, GroupPrior, NumberPrior, Priors } from '@/questions/priors';
import { demandOf, demandSizesFrom } from './demand-traits';
import type { Figures, Reading } from './figures';
import type { Luck } from './luck';
import { numberAt, type Spread, spreadOf, valueAt, withinRange } from './sampler';
import { WEEKS_IN_MONTH } from './months';
import { isStated, statedRange } from './stated';
import type { Traits } from './traits';

type Pick<T> = (world: number, spread: () => Spread<NonNullable<T> & string>) => T;

/** The luck of one open answer in one world; undefined in the likely world. */
const luckAt = (luck: Luck, id: string): ((world: number) => number | undefined) => {
  const block = luck.blockFor(`answer.${id}`);
  return (world) => (world === 0 ? undefined : block[world - 1]);
};

/**
 * What the work is in each world: stated answers as they are, ranges and open answers drawn. Kind,
 * stage and tenancy come first, since the priors of the others hang on them.
 */
export function traitsByWorld(
  answers: Answers,
  priors: Priors,
  figures: Figures,
  read: Reading,
  luck: Luck,
): (world: number) => Traits {
  const choose = choiceFrom(answers, luck);
  const spreads = spreadsOf(priors);
  const chosenKind = isStated(answers, 'workloadKind') ? answers.workloadKind : undefined;
  const kindLuck = luckAt(luck, 'workloadKind');
  const chosen = {
    stage: choose('stage'),
    gpuModel: choose('gpuModel'),
    interconnect: choose('interconnect'),
    jitterTolerance: choose('jitterTolerance'),
    throughputPriority: choose('throughputPriority'),
    demandPattern: choose('demandPattern'),
    restartable: choose('restartable'),
    budgetStyle: choose('budgetStyle'),
    tenancy: choose('tenancy'),
    availability: choose('availability'),
    opsSkill: choose('opsSkill'),
    kubernetes: choose('kubernetes'),
    existingEstate: choose('existingEstate'),
    siteReady: choose('siteReady'),
    dataHome: choose('dataHome'),
  };
  const ranged = numberFrom(answers, luck);
  const tenantsLuck = luckAt(luck, 'tenants');
  const jobsLuck = luckAt(luck, 'jobsAtOnce');
  const users = statedRange(answers, 'concurrentUsers');
  const usersLuck = luckAt(luck, 'concurrentUsers');
  const budget = statedRange(answers, 'monthlyBudgetUsd');
  const memory = statedRange(answers, 'gpuMemoryGb');
  const budgetLuck = luckAt(luck, 'monthlyBudgetUsd');
  const memoryLuck = luckAt(luck, 'gpuMemoryGb');
  const stated = {
    gpusPerJob: statedRange(answers, 'gpusPerJob'),
    meanGpus: statedRange(answers, 'meanGpus'),
    peakGpus: statedRange(answers, 'peakGpus'),
  };
  const sizeLuck = {
    gpusPerJob: luckAt(luck, 'gpusPerJob'),
    meanGpus: luckAt(luck, 'meanGpus'),
    peakGpus: luckAt(luck, 'peakGpus'),
  };

  const stances = stancesFrom(answers);

  return (world) => {
    const kind =
      chosenKind === undefined || chosenKind === 'not-sure'
        ? valueAt(spreads.kinds, kindLuck(world))
        : chosenKind;
    const prior = priors.kinds[kind];
    const group = priors.groups[prior.group];
    const of = spreads.groups[prior.group];
    const stage = chosen.stage(world, of.stage);
    const stagePrior = priors.stages[stage];
    const tenancy = chosen.tenancy(world, of.tenancy);
    const tenantPrior = priors.tenancies[tenancy];
    const pattern = chosen.demandPattern(world, () => spreads.pattern(prior.group, stage, tenancy));
    const statedUsers = users === undefined ? undefined : withinRange(users, usersLuck(world));
    const tenants =
      tenancy === 'single'
        ? 1
        : Math.max(1, statedUsers ?? numberAt(tenantPrior.tenants, tenantsLuck(world)));
    const sizes = demandSizesFrom(
      stated,
      {
        gpusPerJob: () => numberAt(prior.gpusPerJob, sizeLuck.gpusPerJob(world)),
        peakToMean: () => read(peakToMeanFigure(figures, pattern)),
        jobsAtOnce: () =>
          numberAt(group.jobsAtOnce, jobsLuck(world)) * stagePrior.jobs * Math.sqrt(tenants),
        users: prior.usersAreJobs && statedUsers !== undefined ? () => statedUsers : undefined,
      },
      (range, id) => withinRange(range, sizeLuck[id](world)),
    );
    const months = ranged(
      'durationMonths',
      world,
      scaled(group.numbers.durationMonths, stagePrior.duration),
    );
    return {
      kind,
      prior,
      stage,
      card: chosen.gpuModel(world, () => spreads.card(kind)),
      ...sizes,
      meanStated: stated.meanGpus !== undefined,
      jobStated: stated.gpusPerJob !== undefined,
      memoryGb: memory === undefined ? undefined : withinRange(memory, memoryLuck(world)),
      interconnect: chosen.interconnect(world, of.interconnect),
      latencyMs: ranged('latencyP99Ms', world, group.numbers.latencyP99Ms),
      jitter: chosen.jitterTolerance(world, of.jitterTolerance),
      throughput: chosen.throughputPriority(world, of.throughputPriority),
      pattern,
      demand: demandOf(pattern, sizes, read(figures['demand.office-hours'])),
      ...stances,
      scaleUpMinutes: ranged('scaleUpMinutes', world, group.numbers.scaleUpMinutes),
      restartable: chosen.restartable(world, of.restartable) === 'yes',
      months,
      useHours: ranged('hoursPerWeek', world, group.numbers.hoursPerWeek) * WEEKS_IN_MONTH,
      budgetStyle: chosen.budgetStyle(world, of.budgetStyle),
      monthlyBudgetUsd: budget === undefined ? undefined : withinRange(budget, budgetLuck(world)),
      tenancy,
      tenants,
      users: statedUsers ?? tenants,
      availability: chosen.availability(world, of.availability),
      opsSkill: chosen.opsSkill(world, of.opsSkill),
      kubernetes: chosen.kubernetes(world, of.kubernetes) === 'yes',
      estate: chosen.existingEstate(world, of.existingEstate),
      siteReady: chosen.siteReady(world, of.siteReady) === 'yes',
      dataHome: chosen.dataHome(world, of.dataHome),
    };
  };
}

/** What is never assumed: open means none stated. */
function stancesFrom({
  lowLevelControl,
  modelSource,
  dataResidency,
  isolation,
  compliance,
  latencyRule,
  budgetRule,
}: Answers) {
  return {
    control: said(lowLevelControl) ?? 'none',
    modelSource: said(modelSource),
    residency: said(dataResidency) ?? 'none',
    isolation: said(isolation) ?? 'none',
    compliance: said(compliance) ?? [],
    latencyMust: latencyRule === 'must',
    budgetMust: budgetRule === 'must',
  } as const;
}

/** An answer that says something. */
const said = <T>(answer: T | 'not-sure' | undefined): T | undefined =>
  answer === 'not-sure' ? undefined : answer;

const scaled = ({ low, likely, high }: NumberPrior, by: number): NumberPrior => ({
  low: low * by,
  likely: likely * by,
  high: high * by,
});

const PEAK_TO_MEAN = {
  steady: 'demand.steady.peak-to-mean',
  diurnal: 'demand.diurnal.peak-to-mean',
  bursty: 'demand.bursty.peak-to-mean',
  unpredictable: 'demand.unpredictable.peak-to-mean',
} as const;

function peakToMeanFigure(figures: Figures, pattern: Choice<'demandPattern'>): Figure {
  return figures[PEAK_TO_MEAN[pattern]];
}

/** A stated choice as it is; an open one from the spread of its world. */
function choiceFrom(answers: Answers, luck: Luck) {
  return <Id extends DrawnChoiceId>(id: Id): Pick<Choice<Id>> => {
    const answer: Answers[ChoiceId] = answers[id];
    if (answer !== undefined && answer !== 'not-sure') {
      const stated = answer as Choice<Id>;
      return () => stated;
    }
    const at = luckAt(luck, id);
    return (world, spread) => valueAt(spread(), at(world));
  };
}

/** A stated number or range; an open one from its prior. */
function numberFrom(answers: Answers, luck: Luck) {
  const known = new Map<NumberId, (world: number, prior: NumberPrior) => number>();
  return (id: NumberId, world: number, prior: NumberPrior): number => {
    let draw = known.get(id);
    if (draw === undefined) {
      const range = statedRange(answers, id);
      const at = luckAt(luck, id);
      draw =
        range === undefined
          ? (inWorld, from) => numberAt(from, at(inWorld))
          : (inWorld) => withinRange(range, at(inWorld));
      known.set(id, draw);
    }
    return draw(world, prior);
  };
}

type GroupSpreads = { readonly [Id in DrawnChoiceId]: () => Spread<Choice<Id>> };

const lazily = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

function groupSpreads({ choices }: GroupPrior): GroupSpreads {
  return {
    stage: lazily(() => spreadOf(choices.stage)),
    gpuModel: lazily(() => spreadOf(choices.gpuModel)),
    interconnect: lazily(() => spreadOf(choices.interconnect)),
    jitterTolerance: lazily(() => spreadOf(choices.jitterTolerance)),
    throughputPriority: lazily(() => spreadOf(choices.throughputPriority)),
    demandPattern: lazily(() => spreadOf(choices.demandPattern)),
    restartable: lazily(() => spreadOf(choices.restartable)),
    budgetStyle: lazily(() => spreadOf(choices.budgetStyle)),
    tenancy: lazily(() => spreadOf(choices.tenancy)),
    availability: lazily(() => spreadOf(choices.availability)),
    opsSkill: lazily(() => spreadOf(choices.opsSkill)),
    kubernetes: lazily(() => spreadOf(choices.kubernetes)),
    existingEstate: lazily(() => spreadOf(choices.existingEstate)),
    siteReady: lazily(() => spreadOf(choices.siteReady)),
    dataHome: lazily(() => spreadOf(choices.dataHome)),
  };
}

/** The spreads of all priors, made ready when first drawn from. */
function spreadsOf(priors: Priors) {
  const { groups } = priors;
  const byGroup = {
    'large-training': groupSpreads(groups['large-training']),
    'fine-tuning': groupSpreads(groups['fine-tuning']),
    serving: groupSpreads(groups.serving),
    batch: groupSpreads(groups.batch),
    interactive: groupSpreads(groups.interactive),
    graphics: groupSpreads(groups.graphics),
    realtime: groupSpreads(groups.realtime),
    research: groupSpreads(groups.research),
    platform: groupSpreads(groups.platform),
  };
  const patterns = new Map<string, Spread<Choice<'demandPattern'>>>();
  const cards = new Map<string, Spread<Choice<'gpuModel'>>>();
  return {
    kinds: spreadOf(priors.kindWeights),
    groups: byGroup,
    card: (kind: keyof Priors['kinds']): Spread<Choice<'gpuModel'>> => {
      const known = cards.get(kind) ?? spreadOf(priors.kinds[kind].cards);
      cards.set(kind, known);
      return known;
    },
    /** Exploration is bursty, a pool of tenants is smooth: the prior of the pattern is tilted so. */
    pattern: (
      group: keyof typeof byGroup,
      stage: Choice<'stage'>,
      tenancy: Choice<'tenancy'>,
    ): Spread<Choice<'demandPattern'>> => {
      const key = `${group} ${stage} ${tenancy}`;
      const known =
        patterns.get(key) ??
        spreadOf(groups[group].choices.demandPattern, (pattern) =>
          pattern === 'bursty' || pattern === 'unpredictable'
            ? priors.stages[stage].bursty
            : priors.tenancies[tenancy].smooth,
        );
      patterns.set(key, known);
      return known;
    },
  };
}
