import type { AccessId, OptionId, SourcingId } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
import { engineOn } from '@/engine/engine';
import type {
  Rate,
  Rates,
  TrackedCase,
  TrackRecord,
} from '@/features/track-record/track-record-view-model';
import {
  ALL_CASES,
  accessOf,
  type CaseScore,
  decidedAccess,
  familyRight,
  isSeed,
  type PublishedCase,
  ruleOfThumb,
  scenarioFrom,
  scoreOf,
  sourcingOf,
  tally,
} from '~/support/published-cases';
import { SHIPPED } from '~/support/shipped';

/** Enough draws to settle a family, few enough to run every published case twice in a test. */
const DRAWS = 2000;
const SEED = 20_261_121;

type Run = {
  readonly one: PublishedCase;
  readonly advice: Advice;
  readonly score: CaseScore;
};

/** Every case through the engine, with or without the traits that were read off the purchase. */
function runs(withOutcome: boolean): readonly Run[] {
  const engine = engineOn(SHIPPED, { seed: SEED, draws: DRAWS });
  return ALL_CASES.map((one) => {
    const scenario = scenarioFrom(one, withOutcome);
    const advice = engine.advise(scenario);
    return { one, advice, score: scoreOf(one, advice) };
  });
}

/** Agreement on the published cases; the statements of the seed texts are reported apart. */
function ratesOf(all: readonly Run[]): Rates {
  const published = all.filter(({ one }) => !isSeed(one));
  const families = new Map<string, (number | null)[]>();
  for (const { one, score } of published) {
    families.set(one.decision.family, [...(families.get(one.decision.family) ?? []), score.family]);
  }
  const perFamily = [...families.values()].map(tally).filter((rate) => rate.of > 0);
  return {
    family: tally(published.map(({ score }) => score.family)),
    access: tally(published.map(({ score }) => score.access)),
    sourcing: tally(published.map(({ score }) => score.sourcing)),
    balanced: {
      right: perFamily.reduce((sum, { right, of }) => sum + right / of, 0),
      of: perFamily.length,
    },
    alwaysVirtual: tally(published.map(({ one }) => familyRight(one, 'virtual'))),
    ruleOfThumb: tally(
      published.map(({ one, advice }) => familyRight(one, ruleOfThumb(advice.scenario))),
    ),
  };
}

const isAccess = (id: string): id is AccessId => id in ACCESS_ORDER;
const ACCESS_ORDER: Readonly<Record<AccessId, true>> = {
  'bare-metal': true,
  'managed-bare-metal': true,
  'gpu-vm': true,
  'mig-slice': true,
  'time-slice': true,
  'dedicated-endpoint': true,
  'shared-endpoint': true,
  split: true,
};
const isSourcing = (id: string): id is SourcingId =>
  id === 'owned' || id === 'reserved' || id === 'on-demand';

const sourcingIn = (option: OptionId): SourcingId | null => {
  const sourcing = sourcingOf(option);
  return isSourcing(sourcing) ? sourcing : null;
};

const hit = (score: number | null): 0 | 1 | null => (score === null ? null : score === 1 ? 1 : 0);

function tracked({ one, advice, score }: Run): TrackedCase {
  const [first] = advice.options;
  return {
    id: one.id,
    title: one.title,
    organisation: one.organisation,
    year: one.year ?? null,
    sourceTitle: one.source.title,
    sourceUrl: one.source.url ?? '',
    seed: isSeed(one),
    decided: {
      family: one.decision.family,
      access: decidedAccess(one) ?? null,
      sourcing: one.decision.sourcing,
    },
    alsoAcceptable: one.also_acceptable_families,
    advised: {
      family: advice.verdict.family,
      kind: advice.verdict.kind,
      option: advice.verdict.option,
      topAccesses: advice.options
        .slice(0, 2)
        .map(({ id }) => accessOf(id))
        .filter(isAccess),
      sourcing: first === undefined ? null : sourcingIn(first.id),
    },
    scores: {
      family: score.family === null ? null : score.family === 0.5 ? 0.5 : hit(score.family),
      access: hit(score.access),
      sourcing: hit(score.sourcing),
    },
  };
}

/** The track record as this edition of the engine makes it. */
export function trackRecord(): TrackRecord {
  const withOutcome = runs(true);
  return {
    cases: withOutcome.map(tracked),
    summary: { ...ratesOf(withOutcome), withoutOutcome: ratesOf(runs(false)) },
  };
}

/** "34/41 83 %". */
export const rateText = ({ right, of }: Rate): string =>
  `${right}/${of} ${of === 0 ? '–' : Math.round((100 * right) / of)} %`;
