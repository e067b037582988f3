import { describe, expect, it } from 'vitest';
import { createAdviser } from '@/app/adviser';
import type { Scenario } from '@/questions/scenario';
import { splitAdvice } from '~/support/advice-fixture';

const scenario = (answers: Scenario['answers'], name?: string): Scenario => ({
  version: 1,
  name,
  answers,
});

const given = () => {
  const asked: Scenario[] = [];
  const adviser = createAdviser((what) => {
    asked.push(what);
    return Promise.resolve(splitAdvice());
  });
  return { asked, adviser };
};

describe('the adviser', () => {
  it('asks the engine once for the same answers, whatever the scenario is called', async () => {
    const { asked, adviser } = given();
    const [one, two] = await Promise.all([
      adviser.adviceFor(scenario({ stage: 'production', meanGpus: 4 }, 'a')),
      adviser.adviceFor(scenario({ meanGpus: 4, stage: 'production' }, 'b')),
    ]);
    expect(one).toBe(two);
    expect(asked).toHaveLength(1);
  });

  it('knows the advice only once it has been given', async () => {
    const { adviser } = given();
    const what = scenario({ stage: 'production' });
    const pending = adviser.adviceFor(what);
    expect(adviser.known(what)).toBeUndefined();
    const advice = await pending;
    expect(adviser.known(what)).toBe(advice);
    expect(adviser.known(what, 100)).toBeUndefined();
  });

  it('asks again after a failure', async () => {
    let tries = 0;
    const adviser = createAdviser(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('lost')) : Promise.resolve(splitAdvice());
    });
    await expect(adviser.adviceFor(scenario({}))).rejects.toThrow('lost');
    await expect(adviser.adviceFor(scenario({}))).resolves.toBeDefined();
  });

  it('asks one thing at a time, and never what nobody waits for any more', async () => {
    const asked: unknown[] = [];
    const answer: (() => void)[] = [];
    const adviser = createAdviser(({ answers }) => {
      asked.push(answers.meanGpus);
      return new Promise((resolve) => {
        answer.push(() => resolve(splitAdvice()));
      });
    });
    const first = adviser.adviceFor(scenario({ meanGpus: 1 }));
    const left = new AbortController();
    void adviser.adviceFor(scenario({ meanGpus: 12 }), undefined, left.signal);
    const last = adviser.adviceFor(scenario({ meanGpus: 120 }));
    left.abort();
    answer[0]?.();
    await first;
    await Promise.resolve();
    answer[1]?.();
    await last;
    expect(asked).toEqual([1, 120]);
  });
});
