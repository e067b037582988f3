import type { Advice } from '@/engine/advice';
import type { Inquiry } from '@/engine/explanation';
import type { AnswerId, Answers } from '@/questions/answers';
import { questionsToAsk } from '@/questions/questions-to-ask';
import type { Scenario } from '@/questions/scenario';
import { type PublishedCase, scenarioFrom } from '~/support/published-cases';

/**
 * Visitors who hold the answers of a published case, and say "not sure" where it has none: how many questions they
 * are asked until nothing that is left would matter, and whether all questions would have told them the same.
 */

export type AskingEngine = {
  readonly advise: (scenario: Scenario) => Pick<Advice, 'verdict' | 'options'>;
  readonly inquire: (scenario: Scenario) => Pick<Inquiry, 'nextQuestion' | 'settled'>;
};

/** What comes next: the question that the inquiry suggests, or the first of the questionnaire that was not put. */
export type Order = 'suggested' | 'fixed';

type Visit = { readonly answers: Answers; readonly asked: number };

const FIRST: AnswerId = 'workloadKind';

const scenarioOf = (answers: Answers): Scenario => ({ version: 1, answers });

const answering = (answers: Answers, id: AnswerId, held: Answers): Answers => ({
  ...answers,
  [id]: held[id] ?? 'not-sure',
});

const firstUnasked = (answers: Answers): AnswerId | null =>
  questionsToAsk(answers).find(({ id }) => answers[id] === undefined)?.id ?? null;

/** The kind of work first, then one question after the other until the inquiry calls it settled. */
export function visitUntilSettled(
  { inquire }: Pick<AskingEngine, 'inquire'>,
  held: Answers,
  order: Order,
): Visit {
  let answers = answering({}, FIRST, held);
  for (let asked = 1; ; asked += 1) {
    const { settled, nextQuestion } = inquire(scenarioOf(answers));
    const next = order === 'suggested' ? nextQuestion : firstUnasked(answers);
    if (settled || next === null) {
      return { answers, asked };
    }
    answers = answering(answers, next, held);
  }
}

/** Every question that the questionnaire asks. */
export function visitToTheEnd(held: Answers): Visit {
  let answers: Answers = {};
  for (let asked = 0; ; asked += 1) {
    const next = firstUnasked(answers);
    if (next === null) {
      return { answers, asked };
    }
    answers = answering(answers, next, held);
  }
}

/** Differences of value that no data of ours can tell apart. */
const SAME_VALUE = 0.02;

export type EarlyStop = {
  readonly asked: number;
  readonly ofAll: number;
  /** The same family as with all questions answered. */
  readonly sameFamily: boolean;
  /** What was recommended early loses no more than two hundredths of value to what all answers recommend. */
  readonly asGood: boolean;
};

export function earlyStopOn(engine: AskingEngine, one: PublishedCase, order: Order): EarlyStop {
  const held = scenarioFrom(one, true).answers;
  const end = visitToTheEnd(held);
  const early = visitUntilSettled(engine, held, order);
  const full = engine.advise(scenarioOf(end.answers));
  const { verdict } = engine.advise(scenarioOf(early.answers));
  const best = full.options.find(({ id }) => id === full.verdict.option);
  const taken = full.options.find(({ id }) => id === verdict.option);
  return {
    asked: early.asked,
    ofAll: end.asked,
    sameFamily: verdict.family === full.verdict.family,
    asGood:
      best === taken ||
      (best !== undefined && taken?.feasible === true && best.score - taken.score <= SAME_VALUE),
  };
}

export type EarlyStops = {
  readonly cases: number;
  /** Mean number of questions, and of all that the questionnaire has for the case. */
  readonly asked: number;
  readonly ofAll: number;
  /** Shares of the cases. */
  readonly sameFamily: number;
  readonly asGood: number;
};

export function earlyStopsOn(
  engine: AskingEngine,
  cases: readonly PublishedCase[],
  order: Order,
): EarlyStops {
  const stops = cases.map((one) => earlyStopOn(engine, one, order));
  const mean = (of: (stop: EarlyStop) => number): number =>
    stops.reduce((sum, stop) => sum + of(stop), 0) / stops.length;
  return {
    cases: stops.length,
    asked: mean(({ asked }) => asked),
    ofAll: mean(({ ofAll }) => ofAll),
    sameFamily: mean(({ sameFamily }) => Number(sameFamily)),
    asGood: mean(({ asGood }) => Number(asGood)),
  };
}
