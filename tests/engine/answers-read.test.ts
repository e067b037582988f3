import { describe, expect, it } from 'vitest';
import { engineOn } from '@/engine/engine';
import { ANSWER_IDS, type Answers } from '@/questions/answers';
import { PAIRS, SERVICE } from '~/support/answer-pairs';
import { SHIPPED } from '~/support/shipped';

const engine = engineOn(SHIPPED, { seed: 1, draws: 200 });

/** What the advice says of each option, without the words that repeat an answer. */
function outcomeOf(answers: Answers) {
  const { options } = engine.advise({ version: 1, answers });
  return options.map(({ id, probabilityFeasible, score, consequences }) => ({
    id,
    probabilityFeasible,
    score,
    consequences,
  }));
}

describe('the advice', () => {
  it.each(ANSWER_IDS)('is moved by the answer %s', (id) => {
    const [one, other] = PAIRS[id];
    expect(outcomeOf(one)).not.toEqual(outcomeOf(other));
  });

  it('is the same for the same answers', () => {
    expect(outcomeOf(SERVICE)).toEqual(outcomeOf({ ...SERVICE }));
  });
});

describe('the pairs of visitors', () => {
  it('differ in the answer in question and in no other', () => {
    const differences = ANSWER_IDS.map((id) => {
      const [one, other] = PAIRS[id];
      return ANSWER_IDS.filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
    });
    expect(differences).toEqual(ANSWER_IDS.map((id) => [id]));
  });
});
