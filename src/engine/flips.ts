import type { CriterionId } from '@/dataset/ids';
import { keysOf } from '@/lib/keys-of';
import type { AnswerId, Answers, ChoiceId, NumberId, Priorities } from '@/questions/answers';
import type { PossibleAnswers } from '@/questions/possible-answers';
import type { Scenario } from '@/questions/scenario';
import type { Flip, PairedChange } from './explanation';
import { nearestTurn, SMALLEST } from './number-flips';
import { isStated, middleOf, statedRange } from './stated';
import { type Trial, type Turn, turnTo } from './trial';

/** Law and what the work is are not offered as things to change. */
const NOT_OFFERED: ReadonlySet<AnswerId> = new Set(['workloadKind', 'compliance', 'dataResidency']);

export const mayChange = (answers: Answers, id: AnswerId): boolean =>
  isStated(answers, id) && !NOT_OFFERED.has(id);

/** The same scenario with one answer set. */
export const withAnswer = (scenario: Scenario, id: AnswerId, to: unknown): Scenario => ({
  ...scenario,
  answers: Object.assign({}, scenario.answers, { [id]: to }),
});

export type Change = { readonly answer: AnswerId; readonly to: unknown; readonly distance: number };

/** Where the search looks from: the scenario, what could be said instead, and the ranking that counts now. */
export type FlipGround = {
  readonly scenario: Scenario;
  readonly possible: PossibleAnswers;
  readonly priorities: Priorities;
  readonly criteria: readonly CriterionId[];
};

/**
 * For each answer that was given and can be changed, the nearest other value that turns the recommendation to
 * another option, and, where that is one of the same family, the nearest that turns the family. Nearest first.
 * Searched on few draws, confirmed on all.
 */
export function flipsFrom(ground: FlipGround, trial: Trial): readonly Flip[] {
  const { scenario, possible } = ground;
  const nearest = (turn: Turn, id: AnswerId): Change | undefined => {
    if (isNumber(possible, id)) {
      return numberChange(ground, id, turn, trial);
    }
    if (isChoice(possible, id)) {
      return firstTurn(choiceChanges(ground, id), turn, ground, trial);
    }
    return id === 'priorities'
      ? firstTurn(priorityChanges(ground), turn, ground, trial)
      : undefined;
  };
  const answers = keysOf(scenario.answers).filter((id) => mayChange(scenario.answers, id));
  const searched: readonly AnswerId[] = [...new Set<AnswerId>([...answers, 'priorities'])];
  return searched
    .flatMap((id): readonly Flip[] => {
      const first = flipOf(nearest('option', id), ground, trial);
      if (first === undefined) {
        return [];
      }
      const family = first.changes === 'family' ? undefined : nearest('family', id);
      const second = flipOf(family, ground, trial);
      return second === undefined ? [first] : [first, second];
    })
    .toSorted((one, other) => one.distance - other.distance);
}

/** A change with what was said. */
export const changeOf = ({ answers }: Scenario, { answer, to }: Change): PairedChange => ({
  answer,
  from: answers[answer] ?? null,
  to,
});

export const isNumber = (
  { numbers }: Pick<PossibleAnswers, 'numbers'>,
  id: AnswerId,
): id is NumberId => id in numbers;
export const isChoice = ({ choices }: PossibleAnswers, id: AnswerId): id is ChoiceId =>
  id in choices;

function flipOf(
  change: Change | undefined,
  { scenario }: FlipGround,
  { winner: winnerOf, now }: Trial,
): Flip | undefined {
  const winner =
    change === undefined ? null : winnerOf(withAnswer(scenario, change.answer, change.to));
  return change === undefined || winner === null
    ? undefined
    : {
        ...changeOf(scenario, change),
        ...turnTo(winner, now),
        distance: change.distance,
      };
}

function numberChange(
  { scenario, possible }: FlipGround,
  id: NumberId,
  turn: Turn,
  trial: Trial,
): Change | undefined {
  const range = statedRange(scenario.answers, id);
  if (range === undefined) {
    return undefined;
  }
  const from = middleOf(range);
  const to = nearestTurn(
    {
      ...possible.numbers[id],
      from,
      set: (value) => {
        const changed = withAnswer(scenario, id, value);
        return possible.agree(changed.answers) ? changed : undefined;
      },
    },
    turn,
    trial,
  );
  return to === undefined
    ? undefined
    : { answer: id, to, distance: Math.abs(Math.log(to / Math.max(from, SMALLEST))) };
}

/** The other levels of a choice, with how many levels they are away. */
export function otherLevels({ scenario, possible }: FlipGround, id: ChoiceId): readonly Change[] {
  const levels = possible.choices[id];
  const said = levels.findIndex((level) => level === scenario.answers[id]);
  return levels
    .map((to, place) => ({ answer: id, to, distance: Math.abs(place - said) }))
    .filter(({ distance }) => distance > 0);
}

/** The other levels of a choice, the next ones first. */
const choiceChanges = (ground: FlipGround, id: ChoiceId): readonly Change[] =>
  otherLevels(ground, id)
    .map((change) => ({
      ...change,
      distance: change.distance / (ground.possible.choices[id].length - 1),
    }))
    .toSorted((one, other) => one.distance - other.distance);

/** The ranking with one criterion moved, the shortest moves first; ties are dissolved in their order. */
function priorityChanges({ priorities, criteria }: FlipGround): readonly Change[] {
  const ranked = priorities.flat().filter((criterion) => criteria.includes(criterion));
  return ranked
    .flatMap((criterion, place) =>
      ranked.flatMap((_, target): readonly Change[] => {
        if (target === place) {
          return [];
        }
        const others = ranked.filter((other) => other !== criterion);
        return [
          {
            answer: 'priorities',
            to: [...others.slice(0, target), criterion, ...others.slice(target)],
            distance: Math.abs(target - place) / ranked.length,
          },
        ];
      }),
    )
    .toSorted((one, other) => one.distance - other.distance);
}

/** The first of some changes, in their order, that turns the recommendation in few draws and in all. */
function firstTurn(
  changes: readonly Change[],
  turn: Turn,
  { scenario, possible }: FlipGround,
  { look, lookInAll }: Trial,
): Change | undefined {
  return changes.find(({ answer, to }) => {
    const changed = withAnswer(scenario, answer, to);
    return (
      possible.agree(changed.answers) &&
      look(turn, changed).turned &&
      lookInAll(turn, changed).turned
    );
  });
}
