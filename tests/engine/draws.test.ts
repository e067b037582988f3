import { describe, expect, it } from 'vitest';
import { levelAt } from '@/engine/choice';
import { anchorsOf } from '@/engine/criteria/anchors';
import { costOf } from '@/engine/criteria/cost';
import { isolationMarginOf } from '@/engine/criteria/isolation';
import { latencyOf } from '@/engine/criteria/latency';
import { lockInOf } from '@/engine/criteria/lock-in';
import { operationsOf } from '@/engine/criteria/operations';
import { resilienceOf } from '@/engine/criteria/resilience';
import { firstHoursOf, nextMinutesOf } from '@/engine/criteria/time-to-capacity';
import { futuresOn } from '@/engine/futures';
import { askedGates, stops } from '@/engine/gates/gates';
import { luckOf } from '@/engine/luck';
import { SHAPES } from '@/engine/option-shape';
import { type Plan, planFor } from '@/engine/plan';
import { eachOf, type Quantity } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';
import { dataset } from '@/dataset/dataset';
import { CRITERION_IDS, type ListedOptionId } from '@/dataset/ids';
import { FIGURE_IDS } from '@/dataset/schema';
import { keysOf } from '@/lib/keys-of';
import type { Answers } from '@/questions/answers';
import { POSSIBLE_ANSWERS } from '@/questions/possible-answers';
import { PRIORS } from '@/questions/priors';
import { relativeError } from '~/support/relative-error';

const KNOWLEDGE = { dataset, priors: PRIORS, possible: POSSIBLE_ANSWERS };
const DRAWS = 30;
const A_HAIR = 1e-9;

/** Work of any kind; sessions of people on slices of a known card; serving on confidential machines; a cluster. */
const VISITORS: readonly (readonly [string, Answers])[] = [
  ['whom nothing is known of', {}],
  [
    'with notebooks for many tenants',
    {
      workloadKind: 'notebooks',
      tenancy: 'external-multi',
      gpuModel: 'h100-sxm',
      gpusPerJob: { low: 0.05, high: 2 },
      gpuMemoryGb: { low: 5, high: 200 },
      isolation: 'physical',
      latencyP99Ms: { low: 1, high: 50 },
      latencyRule: 'must',
    },
  ],
  [
    'who serves requests',
    { workloadKind: 'inference-llm', isolation: 'confidential', peakGpus: { low: 4, high: 400 } },
  ],
  [
    'with a cluster',
    {
      workloadKind: 'pretraining',
      interconnect: 'rdma',
      restartable: 'yes',
      meanGpus: { low: 10, high: 2000 },
      peakGpus: { low: 12, high: 2000 },
      gpusPerJob: { low: 4, high: 1000 },
      durationMonths: { low: 1, high: 90 },
    },
  ],
];

const worldsFor = (
  draws: number,
  answers: Answers,
  assumptions: Readonly<Record<string, number>> = {},
): Worlds => futuresOn(KNOWLEDGE, luckOf(11, draws)).turnTo({ version: 1, answers, assumptions });

const inWorld = ({ values }: Quantity, world: number): number =>
  typeof values === 'number' ? values : (values[world] ?? NaN);

/** What is taken to be answered in one world. */
function answersIn({ traits }: Worlds, world: number): Answers {
  const number = (quantity: Quantity): number => inWorld(quantity, world);
  return {
    workloadKind: levelAt(traits.kind, world),
    stage: levelAt(traits.stage, world),
    gpuModel: levelAt(traits.card, world),
    gpusPerJob: number(traits.gpusPerJob),
    gpuMemoryGb: traits.memoryGb === undefined ? undefined : number(traits.memoryGb),
    interconnect: levelAt(traits.interconnect, world),
    latencyP99Ms: number(traits.latencyMs),
    jitterTolerance: levelAt(traits.jitter, world),
    throughputPriority: levelAt(traits.throughput, world),
    meanGpus: number(traits.meanGpus),
    peakGpus: number(traits.peakGpus),
    demandPattern: levelAt(traits.pattern, world),
    scaleUpMinutes: number(traits.scaleUpMinutes),
    restartable: levelAt(traits.restartable, world),
    durationMonths: number(traits.months),
    hoursPerWeek: number(traits.hoursPerWeek),
    budgetStyle: levelAt(traits.budgetStyle, world),
    tenancy: levelAt(traits.tenancy, world),
    concurrentUsers: number(traits.tenants),
    isolation: traits.isolation,
    latencyRule: traits.latencyMust ? 'must' : 'wish',
    availability: levelAt(traits.availability, world),
    opsSkill: levelAt(traits.opsSkill, world),
    kubernetes: levelAt(traits.kubernetes, world),
    existingEstate: levelAt(traits.estate, world),
    siteReady: levelAt(traits.siteReady, world),
    dataHome: levelAt(traits.dataHome, world),
  };
}

/** What each figure is in one world. */
const figuresIn = ({ read, figures }: Worlds, world: number): Readonly<Record<string, number>> =>
  Object.fromEntries(FIGURE_IDS.map((id) => [id, inWorld(read(figures[id]), world)]));

/**
 * All anchors, and all consequences and gates of all options, by name. Sizes are not of one world: they are set
 * beforehand; gates ask what was said.
 */
function formulasIn(
  worlds: Worlds,
  plans: ReadonlyMap<ListedOptionId, Plan>,
  answers: Answers,
): Map<string, Quantity> {
  const found = new Map<string, Quantity>();
  for (const criterion of CRITERION_IDS) {
    const { worst, best } = anchorsOf(criterion, worlds);
    found.set(`worst ${criterion}`, worst).set(`best ${criterion}`, best);
  }
  for (const [id, plan] of plans) {
    const shape = SHAPES[id];
    found
      .set(`cost of ${id}`, costOf(shape, plan, worlds))
      .set(`latency of ${id}`, latencyOf(shape, worlds))
      .set(`hours to the first GPU of ${id}`, firstHoursOf(shape, worlds))
      .set(`minutes to the next GPU of ${id}`, nextMinutesOf(shape, worlds))
      .set(
        `lock-in of ${id}`,
        lockInOf(shape, () => plan, worlds),
      )
      .set(`isolation of ${id}`, isolationMarginOf(shape, worlds))
      .set(
        `operations of ${id}`,
        operationsOf(shape, () => plan, worlds),
      )
      .set(
        `resilience of ${id}`,
        resilienceOf(shape, () => plan, worlds),
      );
    for (const [place, gate] of askedGates(answers).entries()) {
      found.set(`gate ${place}, ${gate.id}, of ${id}`, stops(gate, shape, plan, worlds));
    }
  }
  return found;
}

describe.each(VISITORS)('a draw of a visitor %s', (_, answers) => {
  it('is a world of its own: as if all of it had been said', () => {
    const worlds = worldsFor(DRAWS, answers);
    const plans = new Map(keysOf(SHAPES).map((id) => [id, planFor(SHAPES[id], worlds)]));
    const drawn = formulasIn(worlds, plans, answers);
    const different: string[] = [];
    for (let world = 0; world <= DRAWS; world += 1) {
      const alone = worldsFor(0, answersIn(worlds, world), figuresIn(worlds, world));
      for (const [name, quantity] of formulasIn(alone, plans, answers)) {
        const among = eachOf(drawn.get(name) ?? NaN, DRAWS + 1)[world] ?? NaN;
        if (!(relativeError(among, inWorld(quantity, 0)) < A_HAIR)) {
          different.push(`${name} in world ${world}: ${among}, alone ${inWorld(quantity, 0)}`);
        }
      }
    }
    expect(different).toEqual([]);
  });
});
