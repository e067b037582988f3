import { keysOf } from '@/lib/keys-of';
import type { AnswerId, NumberId } from '@/questions/answers';
import type { Scenario } from '@/questions/scenario';
import type { FlipPair } from './explanation';
import {
  type Change,
  changeOf,
  type FlipGround,
  isChoice,
  isNumber,
  mayChange,
  otherLevels,
  withAnswer,
} from './flips';
import { numberOf, stepOf } from './number-steps';
import { middleOf, statedRange } from './stated';
import { type Trial, turnTo } from './trial';

/** How far numbers are moved: halved, doubled, a quarter, four times. */
const FACTORS: readonly number[] = [0.5, 2, 0.25, 4];
/** Pairs tried in all draws: the nearest of those found in few. */
const MOST_CONFIRMED = 6;
const MOST_SHOWN = 3;

/**
 * Two answers that turn the recommendation only together, the nearest first: numbers halved, doubled or four times
 * as far, choices one level on. For scenarios that no single answer turns.
 */
export function flipPairsFrom(ground: FlipGround, trial: Trial): readonly FlipPair[] {
  const { scenario, possible } = ground;
  const moves = keysOf(scenario.answers)
    .filter((id) => mayChange(scenario.answers, id))
    .flatMap((id) => movesOf(ground, id));
  const pairs = moves
    .flatMap((one, index) =>
      moves
        .slice(index + 1)
        .filter(({ answer }) => answer !== one.answer)
        .map((other) => ({ one, other, distance: one.distance + other.distance })),
    )
    .toSorted((left, right) => left.distance - right.distance);
  const found: FlipPair[] = [];
  let confirmed = 0;
  for (const { one, other, distance } of pairs) {
    if (found.length >= MOST_SHOWN || confirmed >= MOST_CONFIRMED) {
      break;
    }
    const changed = withMove(withMove(scenario, one), other);
    if (possible.agree(changed.answers) && trial.look('option', changed).turned) {
      confirmed += 1;
      const winner = trial.winner(changed);
      if (winner !== null && winner.option !== trial.now.option) {
        found.push({
          answers: [changeOf(scenario, one), changeOf(scenario, other)],
          ...turnTo(winner, trial.now),
          distance,
        });
      }
    }
  }
  return found;
}

const withMove = (scenario: Scenario, { answer, to }: Change): Scenario =>
  withAnswer(scenario, answer, to);

function movesOf(ground: FlipGround, id: AnswerId): readonly Change[] {
  const { scenario, possible } = ground;
  if (isNumber(possible, id)) {
    return numberMoves(scenario, id, possible.numbers[id]);
  }
  return isChoice(possible, id)
    ? otherLevels(ground, id).filter(({ distance }) => distance === 1)
    : [];
}

function numberMoves(
  { answers }: Scenario,
  id: NumberId,
  { least, most }: { readonly least: number; readonly most: number },
): readonly Change[] {
  const range = statedRange(answers, id);
  const from = range === undefined ? 0 : middleOf(range);
  return from <= 0
    ? []
    : FACTORS.map((factor) => ({
        answer: id,
        to: numberOf(stepOf(from * factor)),
        distance: Math.abs(Math.log(factor)),
      })).filter(({ to }) => to >= least && to <= most);
}
