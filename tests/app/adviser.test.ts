import { describe, expect, it } from 'vitest';
import { type AskedEngine, createAdviser } from '@/app/adviser';
import type { Scenario } from '@/questions/scenario';
import { splitAccount } from '~/support/account-fixture';
import { splitAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';

const scenario = (answers: Scenario['answers'], name?: string): Scenario => ({
  version: 1,
  name,
  answers,
});

const splitExplained = () => ({ advice: splitAdvice(), explanation: splitExplanation() });

const INSTANT: AskedEngine = {
  decide: () => Promise.resolve(splitAdvice()),
  inquire: () => Promise.resolve(splitExplanation()),
  explain: () => Promise.resolve(splitExplained()),
  account: () => Promise.resolve(splitAccount()),
};

const given = () => {
  const asked: Scenario[] = [];
  const adviser = createAdviser({
    ...INSTANT,
    decide: (what) => {
      asked.push(what);
      return Promise.resolve(splitAdvice());
    },
  });
  return { asked, adviser };
};

/** An engine that answers one question at a time, when told to; `asked` lists what it was put. */
const patient = () => {
  const asked: string[] = [];
  const finish: (() => void)[] = [];
  const slowly =
    <Told>(kind: string, told: Told) =>
    ({ answers }: Scenario) => {
      asked.push(`${kind} ${JSON.stringify(answers.meanGpus)}`);
      return new Promise<Told>((resolve) => {
        finish.push(() => resolve(told));
      });
    };
  const adviser = createAdviser({
    decide: slowly('decide', splitAdvice()),
    inquire: slowly('inquire', splitExplanation()),
    explain: slowly('explain', splitExplained()),
    account: slowly('account', splitAccount()),
  });
  return { asked, adviser, finishOne: () => finish.shift()?.() };
};

/** Lets everything happen that waits for nothing. */
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

describe('the adviser', () => {
  it('asks anew when an offer changes, and not again for the same offers', async () => {
    const { asked, adviser } = given();
    const offering = (usdPerGpuHour: number): Scenario => ({
      ...scenario({ meanGpus: 3 }),
      quotes: [{ provider: 'Acme', access: 'gpu-vm', sourcing: 'reserved', usdPerGpuHour }],
    });
    await adviser.advice.ask(scenario({ meanGpus: 3 }));
    await adviser.advice.ask(offering(2));
    await adviser.advice.ask(offering(3));
    await adviser.advice.ask(offering(2));
    expect(asked).toHaveLength(3);
  });

  it('asks the engine once for the same answers, whatever the scenario is called', async () => {
    const { asked, adviser } = given();
    const [one, two] = await Promise.all([
      adviser.advice.ask(scenario({ stage: 'production', meanGpus: 4 }, 'a')),
      adviser.advice.ask(scenario({ meanGpus: 4, stage: 'production' }, 'b')),
    ]);
    expect(one).toBe(two);
    expect(asked).toHaveLength(1);
  });

  it('knows the advice only once it has been given', async () => {
    const { adviser } = given();
    const what = scenario({ stage: 'production' });
    const pending = adviser.advice.ask(what);
    expect(adviser.advice.known(what)).toBeUndefined();
    const advice = await pending;
    expect(adviser.advice.known(what)).toBe(advice);
    expect(adviser.advice.known(what, 100)).toBeUndefined();
    expect(adviser.explained.known(what)).toBeUndefined();
  });

  it('asks again after a failure', async () => {
    let tries = 0;
    const adviser = createAdviser({
      ...INSTANT,
      decide: () => {
        tries += 1;
        return tries === 1 ? Promise.reject(new Error('lost')) : Promise.resolve(splitAdvice());
      },
    });
    await expect(adviser.advice.ask(scenario({}))).rejects.toThrow('lost');
    await expect(adviser.advice.ask(scenario({}))).resolves.toBeDefined();
  });

  it('asks one thing at a time, and never what nobody waits for any more', async () => {
    const { asked, adviser, finishOne } = patient();
    const first = adviser.advice.ask(scenario({ meanGpus: 1 }));
    await settled();
    const left = new AbortController();
    void adviser.advice.ask(scenario({ meanGpus: 12 }), undefined, left.signal);
    void adviser.advice.ask(scenario({ meanGpus: 120 }));
    left.abort();
    await settled();
    expect(asked).toEqual(['decide 1']);
    finishOne();
    await first;
    await settled();
    expect(asked).toEqual(['decide 1', 'decide 120']);
  });

  it('lets an answer that was begun come to its end, and remembers it', async () => {
    const { adviser, finishOne } = patient();
    const left = new AbortController();
    const what = scenario({ meanGpus: 1 });
    void adviser.advice.ask(what, undefined, left.signal);
    await settled();
    left.abort();
    finishOne();
    await settled();
    expect(adviser.advice.known(what)).toBeDefined();
  });

  it('puts the verdict before what to ask next, in whatever order they were asked', async () => {
    const { asked, adviser, finishOne } = patient();
    void adviser.inquiry.ask(scenario({ meanGpus: 1 }));
    void adviser.advice.ask(scenario({ meanGpus: 1 }));
    await settled();
    void adviser.inquiry.ask(scenario({ meanGpus: 2 }));
    void adviser.advice.ask(scenario({ meanGpus: 2 }));
    for (let left = asked.length; left < 4; left += 1) {
      finishOne();
      await settled();
    }
    expect(asked).toEqual(['decide 1', 'decide 2', 'inquire 1', 'inquire 2']);
  });

  it('lets no verdict wait for an explanation that is being worked out', async () => {
    const { asked, adviser } = patient();
    void adviser.explained.ask(scenario({ meanGpus: 1 }));
    await settled();
    void adviser.explained.ask(scenario({ meanGpus: 2 }));
    void adviser.advice.ask(scenario({ meanGpus: 2 }));
    await settled();
    expect(asked).toEqual(['explain 1', 'decide 2']);
  });
});
