import { describe, expect, it } from 'vitest';
import { engineOn } from '@/engine/engine';
import { ALL_CASES, isSeed } from '~/support/published-cases';
import { SHIPPED } from '~/support/shipped';
import { type AskingEngine, type EarlyStops, earlyStopsOn, visitUntilSettled } from './early-stop';

/** Enough draws to settle a family, few enough to ask dozens of visitors question by question. */
const DRAWS = 1000;

const published = ALL_CASES.filter((one) => !isSeed(one));
/** `MEASURE_EARLY_STOP=1` takes all of them, in the fixed order too: some minutes. */
const measured = process.env['MEASURE_EARLY_STOP'] === '1';
const cases = measured ? published : published.filter((_, place) => place % 4 === 0);

const line = (title: string, { cases: number, asked, ofAll, sameFamily, asGood }: EarlyStops) =>
  `${title}: ${asked.toFixed(1)} of ${ofAll.toFixed(1)} questions, same family ${(100 * sameFamily).toFixed(0)} %, as good ${(100 * asGood).toFixed(0)} %, ${number} cases`;

describe('stopping when nothing that is left would matter', () => {
  const engine = engineOn(SHIPPED, { draws: DRAWS });

  it('asks published cases about half of the questions, and recommends what is as good', () => {
    const suggested = earlyStopsOn(engine, cases, 'suggested');
    console.log(line('in the suggested order', suggested));
    expect(suggested.asked).toBeLessThan(0.6 * suggested.ofAll);
    expect(suggested.sameFamily).toBeGreaterThanOrEqual(0.9);
    expect(suggested.asGood).toBeGreaterThanOrEqual(0.97);
  }, 600_000);

  it.runIf(measured)(
    'asks less in the suggested order than in the fixed one',
    () => {
      const fixed = earlyStopsOn(engine, cases, 'fixed');
      console.log(line('in the fixed order', fixed));
      expect(fixed.asked).toBeGreaterThan(earlyStopsOn(engine, cases, 'suggested').asked);
    },
    1_800_000,
  );
});

describe.runIf(measured)('statements that the rule was not chosen on', () => {
  it('take fewer questions than all, too', () => {
    const engine = engineOn(SHIPPED, { draws: DRAWS });
    const others = earlyStopsOn(engine, ALL_CASES.filter(isSeed), 'suggested');
    console.log(line('in the suggested order', others));
    expect(others.asked).toBeLessThan(others.ofAll);
  }, 1_800_000);
});

describe('a simulated visitor', () => {
  /** Settled once the stage is known; asks for it second. */
  const engine: Pick<AskingEngine, 'inquire'> = {
    inquire: ({ answers }) => ({
      settled: answers.stage !== undefined,
      nextQuestion: answers.tenancy === undefined ? 'tenancy' : 'stage',
    }),
  };

  it('answers what is suggested, "not sure" where the case is silent, until it is settled', () => {
    const visit = visitUntilSettled(engine, { workloadKind: 'notebooks' }, 'suggested');
    expect(visit).toEqual({
      asked: 3,
      answers: { workloadKind: 'notebooks', tenancy: 'not-sure', stage: 'not-sure' },
    });
  });

  it('follows the questionnaire in the fixed order: after the kind of work comes the stage', () => {
    const visit = visitUntilSettled(engine, { workloadKind: 'notebooks' }, 'fixed');
    expect(visit.asked).toBe(2);
  });
});
