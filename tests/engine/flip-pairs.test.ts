import { describe, expect, it } from 'vitest';
import type { CriterionId, ListedOptionId } from '@/dataset/ids';
import { engineOn } from '@/engine/engine';
import type { FlipPair } from '@/engine/explanation';
import { flipPairsFrom } from '@/engine/flip-pairs';
import type { Answers } from '@/questions/answers';
import { POSSIBLE_ANSWERS } from '@/questions/possible-answers';
import type { Scenario } from '@/questions/scenario';
import { PLAIN, ROUND } from '~/support/given';
import { handMadeTrial } from '~/support/hand-made-trial';

const RANKED: readonly CriterionId[] = ['cost', 'operations'];

const pairsBy = (rule: (answers: Answers) => ListedOptionId | null, answers: Answers) => {
  const scenario: Scenario = { version: 1, answers };
  return flipPairsFrom(
    { scenario, possible: POSSIBLE_ANSWERS, priorities: RANKED, criteria: RANKED },
    handMadeTrial((changed) => rule(changed.answers), scenario),
  );
};

const HERE = 'bare-metal.on-demand';
const VIRTUAL = 'gpu-vm.on-demand';
const SAID: Answers = { durationMonths: 24, meanGpus: 12, opsSkill: 'strong', stage: 'production' };

const toOf = ({ answers }: FlipPair): readonly unknown[] => answers.map(({ to }) => to);

describe('two answers that turn the recommendation together', () => {
  it('are named with what was said, who wins then and how far both are', () => {
    const rule = ({ durationMonths, meanGpus }: Answers) =>
      durationMonths === 12 && meanGpus === 24 ? VIRTUAL : HERE;
    expect(pairsBy(rule, SAID)).toEqual([
      {
        answers: [
          { answer: 'durationMonths', from: 24, to: 12 },
          { answer: 'meanGpus', from: 12, to: 24 },
        ],
        winner: VIRTUAL,
        family: 'virtual',
        changes: 'family',
        costDifferenceUsd: 30_000,
        distance: expect.closeTo(2 * Math.log(2), 12), // one halved, the other doubled
      },
    ]);
  });

  it('may be a number and a choice, one level on', () => {
    const rule = ({ durationMonths, opsSkill }: Answers) =>
      durationMonths === 96 && opsSkill === 'expert' ? VIRTUAL : HERE;
    expect(pairsBy(rule, SAID)).toEqual([
      expect.objectContaining({ distance: expect.closeTo(Math.log(4) + 1, 12) }),
    ]);
    const twoLevels = ({ durationMonths, stage }: Answers) =>
      durationMonths === 96 && stage === 'exploration' ? VIRTUAL : HERE;
    expect(pairsBy(twoLevels, SAID)).toEqual([]);
  });

  it('are the nearest three', () => {
    const rule = ({ durationMonths, meanGpus }: Answers) =>
      Number(durationMonths) < 24 && Number(meanGpus) !== 12 ? VIRTUAL : HERE;
    const pairs = pairsBy(rule, SAID);
    expect(pairs.slice(0, 2).map(toOf)).toEqual([
      [12, 6],
      [12, 24],
    ]);
    expect(pairs).toHaveLength(3);
    const distances = pairs.map(({ distance }) => distance);
    expect(distances).toEqual(distances.toSorted((one, other) => one - other));
  });

  it('are two different answers that agree with each other', () => {
    // Twice the mean with half the peak is no demand at all.
    const rule = ({ meanGpus, peakGpus }: Answers) =>
      meanGpus === 24 && peakGpus === 16 ? VIRTUAL : HERE;
    expect(pairsBy(rule, { meanGpus: 12, peakGpus: 32 })).toEqual([]);
    const onlyOne = ({ durationMonths }: Answers) => (durationMonths === 12 ? VIRTUAL : HERE);
    expect(pairsBy(onlyOne, { durationMonths: 24 })).toEqual([]);
  });

  it('never touch the kind of work or the law', () => {
    const said: Answers = {
      workloadKind: 'fine-tuning',
      dataResidency: 'none',
      compliance: [],
      opsSkill: 'strong',
    };
    const rule = ({ workloadKind, dataResidency }: Answers) =>
      workloadKind === 'fine-tuning' && dataResidency === 'none' ? HERE : VIRTUAL;
    expect(pairsBy(rule, said)).toEqual([]);
  });
});

describe('the explanation of plain work', () => {
  it('names no pairs: one answer alone turns it', () => {
    const { flips, flipPairs } = engineOn(ROUND, { draws: 40 }).explain({
      version: 1,
      answers: PLAIN,
    });
    expect(flips.length).toBeGreaterThan(0);
    expect(flipPairs).toEqual([]);
  });
});
