import type { Scenario } from '@/questions/scenario';
import type { Judged } from '@/engine/advise';
import { rentOfTerm, strandedAfter } from '@/engine/criteria/lock-in';
import { type Futures, futuresOn } from '@/engine/futures';
import { scaledDemand } from '@/engine/models/demand';
import { likelyLevel } from '@/engine/choice';
import { type WordsOfOption, wordsOfOptions } from '@/engine/option-words';
import { likelyOf } from '@/engine/quantity';
import { statedRange } from '@/engine/stated';
import { likelyCost, type Ranked } from '@/engine/verdict';
import { hostLost } from './host-lost';
import { goesOn, providerGone } from './provider-gone';
import type { Shock, ShockId } from './shock';
import {
  alreadyEnding,
  hostLostSentence,
  moneySentence,
  nothingRentedSentence,
  providerGoneSentence,
  SHOCK_LABELS,
  stayingWords,
} from './shock-words';
import {
  type BeforeShock,
  DEMAND_FACTOR,
  demandTripled,
  EARLY_END_MONTHS,
  hardwareDoubled,
  rentsDoubled,
  type Shocked,
  withAnswers,
} from './shocked-scenarios';
import { comparedWith, type TriedShock, triedIn, triedShock } from './tried-shock';

/** The verdict under each shock, in all draws; none where nothing is recommended now. */
export function shocksFrom(found: Judged, futures: Futures): readonly Shock[] {
  const { recommended } = found.decision;
  if (recommended === null) {
    return [];
  }
  const before = beforeShock(found);
  const price = (id: ShockId, shocked: Shocked): Told =>
    priceShock(id, shocked, recommended, found, futures);
  return [
    price('rents-double', rentsDoubled(before)),
    price('hardware-doubles', hardwareDoubled(before)),
    demandShock(demandTripled(before), recommended, found, futures),
    hostShock(recommended, found, futures),
    providerShock(recommended, found),
    earlyEnd(recommended, found, futures),
  ].map((shock) => ({ ...shock, staying: stayingWords(shock) }));
}

/** A shock before it is said in short. */
type Told = Omit<Shock, 'staying'>;

const beforeShock = ({ scenario, knowledge, likely, worlds }: Judged): BeforeShock => ({
  scenario,
  figures: likely.figures,
  cards: worlds.traits.card.levels,
  meanGpus: likelyOf(likely.traits.meanGpus),
  possible: knowledge.possible,
});

const wordsOf = ({ knowledge, scenario }: Judged): WordsOfOption =>
  wordsOfOptions(knowledge.dataset.options, scenario);

const hasOffers = ({ scenario }: Judged): boolean => (scenario.quotes ?? []).length > 0;

/** A scenario that says the shock when it is opened by itself: none does beside demand that was measured. */
const byItself = (scenario: Scenario, { knowledge }: Judged): Scenario | null =>
  knowledge.measured === undefined ? scenario : null;

/** What has no number of its own in most shocks. */
const NO_OUTAGE = { strandedUsd: null, outageHours: null, unmetShare: null } as const;

/** What staying costs, and how much more than the winner. */
const stayingOf = (
  winner: Shock['winner'],
  stayUsdPerMonth: number | null,
): Pick<Shock, 'stayUsdPerMonth' | 'regretUsdPerMonth'> => ({
  stayUsdPerMonth,
  regretUsdPerMonth:
    winner === null || stayUsdPerMonth === null ? null : stayUsdPerMonth - winner.usdPerMonth,
});

function moneyShock(
  id: ShockId,
  { scenario, clamped }: Shocked,
  tried: TriedShock,
  recommended: Ranked,
  found: Judged,
): Told {
  const { winner, compared, fits, heldUsdPerMonth } = tried;
  const told = { winner, compared, ...stayingOf(winner, fits ? heldUsdPerMonth : null) };
  return {
    id,
    label: SHOCK_LABELS[id],
    ...told,
    ...NO_OUTAGE,
    sentence: moneySentence(
      id,
      { ...told, nowUsdPerMonth: likelyCost(recommended), clamped, hasOffers: hasOffers(found) },
      wordsOf(found),
    ),
    tried: byItself(scenario, found),
  };
}

const priceShock = (
  id: ShockId,
  shocked: Shocked,
  recommended: Ranked,
  found: Judged,
  futures: Futures,
): Told =>
  moneyShock(id, shocked, triedShock(shocked.scenario, recommended, futures), recommended, found);

/** Measured demand is scaled itself, beside the answers that came with it; no scenario can say so. */
function demandShock(shocked: Shocked, recommended: Ranked, found: Judged, futures: Futures): Told {
  const { knowledge } = found;
  const { measured } = knowledge;
  if (measured === undefined) {
    return priceShock('demand-triples', shocked, recommended, found, futures);
  }
  const demand = scaledDemand(measured.demand, DEMAND_FACTOR);
  const scaled = futuresOn({ ...knowledge, measured: { ...measured, demand } }, futures.luck);
  const tried = triedIn(shocked.scenario, recommended, scaled.turnTo(shocked.scenario), scaled);
  return moneyShock('demand-triples', shocked, tried, recommended, found);
}

/** One host of what is held now, and whether asking for a spare would change the choice. */
function hostShock(recommended: Ranked, found: Judged, futures: Futures): Told {
  const { scenario, likely } = found;
  const lost = hostLost(recommended.shape, recommended.plan, likely);
  const isAsked = likelyLevel(likely.traits.availability) === 'mission-critical';
  const held = recommended.plan.spareSteps > 0 ? 'held' : 'none-held';
  const spared = isAsked ? scenario : withAnswers(scenario, { availability: 'mission-critical' });
  const tried = triedShock(spared, recommended, futures);
  return {
    id: 'host-lost',
    label: SHOCK_LABELS['host-lost'],
    winner: tried.winner,
    compared: tried.compared,
    stayUsdPerMonth: null,
    regretUsdPerMonth: null,
    strandedUsd: null,
    outageHours: lost?.hours ?? null,
    unmetShare: lost?.unmetShare ?? null,
    sentence: hostLostSentence(
      lost,
      {
        ...tried,
        nowUsdPerMonth: likelyCost(recommended),
        spare: isAsked ? held : 'not-asked',
      },
      wordsOf(found),
    ),
    tried: byItself(spared, found),
  };
}

function providerShock(recommended: Ranked, found: Judged): Told {
  const { likely } = found;
  const { shape, plan } = recommended;
  const gone = providerGone(shape, found);
  const now = { option: shape.id, family: shape.family, usdPerMonth: likelyCost(recommended) };
  const ground = { id: 'provider-gone', label: SHOCK_LABELS['provider-gone'] } as const;
  if (gone === null) {
    return {
      ...ground,
      ...NO_OUTAGE,
      winner: now,
      compared: 'no-shock',
      stayUsdPerMonth: null,
      regretUsdPerMonth: null,
      sentence: nothingRentedSentence(),
      tried: null,
    };
  }
  const { next, firstHours } = gone;
  const winner = next && {
    option: next.shape.id,
    family: next.shape.family,
    usdPerMonth: likelyCost(next),
  };
  const strandedUsd = likelyOf(rentOfTerm(shape, plan, likely));
  const { ownGpus, unmetShare } = goesOn(shape, plan, likely);
  return {
    ...ground,
    winner,
    compared: comparedWith(winner, recommended),
    stayUsdPerMonth: null,
    regretUsdPerMonth: null,
    strandedUsd,
    outageHours: next === null ? null : firstHours,
    unmetShare: ownGpus > 0 ? unmetShare : null,
    sentence: providerGoneSentence(
      { now, next: winner, firstHours, strandedUsd, ownGpus, unmetShare },
      wordsOf(found),
    ),
    tried: null,
  };
}

/**
 * With foresight nobody commits beyond the end. Who had bought already sells after the months that are left, at the cost
 * of so short a use; who had reserved pays today's price until then, and what is left of the term on top.
 */
function earlyEnd(recommended: Ranked, found: Judged, futures: Futures): Told {
  const { scenario, likely } = found;
  const { shape, plan } = recommended;
  const ground = { id: 'need-ends', label: SHOCK_LABELS['need-ends'], ...NO_OUTAGE } as const;
  const nowUsdPerMonth = likelyCost(recommended);
  const stated = statedRange(scenario.answers, 'durationMonths');
  if (stated !== undefined && stated.high <= EARLY_END_MONTHS) {
    return {
      ...ground,
      winner: { option: shape.id, family: shape.family, usdPerMonth: nowUsdPerMonth },
      compared: 'no-shock',
      stayUsdPerMonth: null,
      regretUsdPerMonth: null,
      sentence: alreadyEnding(stated.high),
      tried: null,
    };
  }
  const tried = withAnswers(scenario, { durationMonths: EARLY_END_MONTHS });
  const { winner, compared, heldUsdPerMonth } = triedShock(tried, recommended, futures);
  const strandedUsd = likelyOf(strandedAfter(shape, plan, EARLY_END_MONTHS, likely));
  const told = {
    winner,
    compared,
    strandedUsd,
    ...stayingOf(
      winner,
      shape.sourcing === 'owned'
        ? heldUsdPerMonth
        : nowUsdPerMonth + strandedUsd / EARLY_END_MONTHS,
    ),
  };
  return {
    ...ground,
    ...told,
    sentence: moneySentence(
      'need-ends',
      { ...told, nowUsdPerMonth, clamped: false, hasOffers: hasOffers(found) },
      wordsOf(found),
    ),
    tried: byItself(tried, found),
  };
}
