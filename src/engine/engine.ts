import type { Scenario } from '@/questions/scenario';
import type { Advice } from './advice';
import { type Account, accountFrom } from './account/account';
import { adviceFrom, type Judged, judgedScenario } from './advise';
import { explanationFrom, inquiryOn } from './explain';
import type { Explanation, Inquiry } from './explanation';
import { futuresOn } from './futures';
import { judge, judgeContenders } from './judge';
import { luckOf } from './luck';
import type { Knowledge } from './worlds';

export const DEFAULT_DRAWS = 10_000;
export const DEFAULT_SEED = 20_261_121;

/** Enough to find a turning point nearly; what is found is confirmed in all draws. */
const SEARCH_DRAWS = 1000;

export type Simulation = { readonly draws?: number; readonly seed?: number };

/**
 * The whole method. The same scenario with the same draws and seed gives the same output, to the last digit,
 * whatever was asked before.
 */
export type Engine = {
  /** The verdict and all that is counted in the draws. */
  readonly advise: (scenario: Scenario) => Advice;
  /**
   * The same in less time: of the options that some draw leaves possible. Those ruled out everywhere are not among its
   * options, unless nothing is recommended: then they tell what would have to give way.
   */
  readonly decide: (scenario: Scenario) => Advice;
  /** What is still open, and what to ask next. */
  readonly inquire: (scenario: Scenario) => Inquiry;
  /** Why, how sure, what would change it. */
  readonly explain: (scenario: Scenario) => Explanation;
  /** What it means for money and machines. */
  readonly account: (scenario: Scenario) => Account;
};

/** An engine with a memory: a scenario that differs little from the one before is judged in a part of the time. */
export function engineOn(
  knowledge: Knowledge,
  { draws = DEFAULT_DRAWS, seed = DEFAULT_SEED }: Simulation = {},
): Engine {
  const luck = luckOf(seed, draws);
  const many = futuresOn(knowledge, luck);
  const alone = futuresOn(knowledge, luckOf(seed, 0));
  const few = futuresOn(knowledge, luckOf(seed, Math.min(draws, SEARCH_DRAWS)));
  const remembering = (judging: typeof judge) => {
    let last: Judged | undefined;
    return (scenario: Scenario): Judged => {
      if (last?.scenario !== scenario) {
        const worlds = many.turnTo(scenario);
        last = judgedScenario(scenario, knowledge, worlds, alone.turnTo(scenario), luck, judging);
      }
      return last;
    };
  };
  const judgedNow = remembering(judge);
  const contendersNow = remembering(judgeContenders);
  const decidedNow = (scenario: Scenario): Judged => {
    const decided = contendersNow(scenario);
    return decided.decision.recommended === null ? judgedNow(scenario) : decided;
  };
  return {
    advise: (scenario) => adviceFrom(judgedNow(scenario)),
    decide: (scenario) => adviceFrom(decidedNow(scenario)),
    inquire: (scenario) => inquiryOn(decidedNow(scenario), few),
    explain: (scenario) => explanationFrom(judgedNow(scenario), { few, all: many }),
    account: (scenario) => accountFrom(judgedNow(scenario), { few, all: many }),
  };
}

/** One advice, with an engine of its own. */
export const advise = (
  scenario: Scenario,
  knowledge: Knowledge,
  simulation: Simulation = {},
): Advice => engineOn(knowledge, simulation).advise(scenario);
