import { keysOf } from '@/lib/keys-of';
import type { AnswerId, NumberId } from '@/questions/answers';
import type { Scenario } from '@/questions/scenario';
import type { FlipPair } from './explanation';
import { type FlipGround, mayChange, withAnswer } from './flips';
import { numberOf, stepOf } from './number-steps';
import { statedRange } from './stated';
import type { Trial } from './trial';

/** How far numbers are moved: halved, doubled, a quarter, four times. */
const FACTORS: readonly number[] = [0.5, 2, 0.25, 4];
/** Pairs tried in all draws: the nearest of those found in few. */
const MOST_CONFIRMED = 6;
const MOST_SHOWN = 3;

type Move = { readonly answer: AnswerId; readonly to: unknown; readonly distance: number };

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
          winner: winner.option,
          family: winner.family,
          changes: winner.family === trial.now.family ? 'option' : 'family',
          costDifferenceUsd: winner.cost - trial.now.cost,
          distance,
        });
      }
    }
  }
  return found;
}

const withMove = (scenario: Scenario, { answer, to }: Move): Scenario =>
  withAnswer(scenario, answer, to);

const changeOf = ({ answers }: Scenario, { answer, to }: Move) => ({
  answer,
  from: answers[answer] ?? null,
  to,
});

function movesOf({ scenario, possible }: FlipGround, id: AnswerId): readonly Move[] {
  for (const number of keysOf(possible.numbers)) {
    if (number === id) {
      return numberMoves(scenario, number, possible.numbers[number]);
    }
  }
  for (const choice of keysOf(possible.choices)) {
    if (choice === id) {
      const levels = possible.choices[choice];
      const said = levels.findIndex((level) => level === scenario.answers[id]);
      return levels
        .map((to, place) => ({ answer: id, to, distance: Math.abs(place - said) }))
        .filter(({ distance }) => distance === 1);
    }
  }
  return [];
}

function numberMoves(
  { answers }: Scenario,
  id: NumberId,
  { least, most }: { readonly least: number; readonly most: number },
): readonly Move[] {
  const range = statedRange(answers, id);
  const from = range === undefined ? 0 : Math.sqrt(range.low * range.high);
  return from <= 0
    ? []
    : FACTORS.map((factor) => ({
        answer: id,
        to: numberOf(stepOf(from * factor)),
        distance: Math.abs(Math.log(factor)),
      })).filter(({ to }) => to >= least && to <= most);
}
