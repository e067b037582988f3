import type { FigureId } from '@/dataset/figure-units';
import type { OptionId } from '@/dataset/ids';
import { type Judged, judgedScenario } from '@/engine/advise';
import { futuresOn } from '@/engine/futures';
import { luckOf } from '@/engine/luck';
import type { Ranked } from '@/engine/verdict';
import type { Knowledge } from '@/engine/worlds';
import type { Answers } from '@/questions/answers';
import { type Changes, PLAIN, ROUND, roundDataset, type Spread } from './given';

/** Answers judged in so many draws on some knowledge. */
export function judgedOn(
  knowledge: Knowledge,
  answers: Answers,
  draws: number,
  assumptions: Changes = {},
): Judged {
  const scenario = { version: 1 as const, answers, assumptions };
  const [luck, none] = [luckOf(1, draws), luckOf(1, 0)];
  return judgedScenario(
    scenario,
    knowledge,
    futuresOn(knowledge, luck).turnTo(scenario),
    futuresOn(knowledge, none).turnTo(scenario),
    luck,
  );
}

/** The plain work on round figures, some of them uncertain. */
export const judgedPlain = (
  answers: Answers = {},
  changes: Changes = {},
  spreads: Readonly<Partial<Record<FigureId, Spread>>> = {},
  draws = 4,
): Judged =>
  judgedOn({ ...ROUND, dataset: roundDataset(spreads) }, { ...PLAIN, ...answers }, draws, changes);

export function rankedOption({ ranking }: Judged, id: OptionId): Ranked {
  const option = ranking.options.find(({ shape }) => shape.id === id);
  if (option === undefined) {
    throw new Error(`no option ${id}`);
  }
  return option;
}
