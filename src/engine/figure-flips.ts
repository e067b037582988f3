import type { FigureId } from '@/dataset/figure-units';
import type { PossibleAnswers } from '@/questions/possible-answers';
import type { Scenario } from '@/questions/scenario';
import type { FigureFlip } from './explanation';
import type { Figures } from './figures';
import { nearestTurn } from './number-flips';
import { stepOf } from './number-steps';
import { type Trial, turnTo } from './trial';

/** A figure that would have to be ten times what we take it to be is not what the advice hangs on. */
const FARTHEST = 10;

/** A price or a share moves the recommendation one way, so a few looks find whether it turns at all. */
const STRIDES: readonly number[] = [1.25, 2.5].map(Math.log);

/** The same scenario with one figure of the visitor's own. */
export const withFigure = (scenario: Scenario, id: FigureId, value: number): Scenario => ({
  ...scenario,
  assumptions: { ...scenario.assumptions, [id]: value },
});

/**
 * For each of some figures the nearest value, known for certain, that turns the recommendation, nearest first.
 */
export const figureFlipsFrom = (
  scenario: Scenario,
  ids: readonly FigureId[],
  figures: Figures,
  possible: PossibleAnswers,
  trial: Trial,
): readonly FigureFlip[] =>
  ids
    .flatMap((figure): readonly FigureFlip[] => {
      const { low, likely, high } = figures[figure];
      const from = scenario.assumptions?.[figure] ?? likely;
      const { least, most } = possible.figure(figure);
      if (from <= 0) {
        return [];
      }
      const ends = {
        from,
        least: Math.max(least, from / FARTHEST),
        most: Math.min(most, from * FARTHEST),
      };
      const to = nearestTurn(
        { ...ends, strides: STRIDES, set: (value) => withFigure(scenario, figure, value) },
        'option',
        trial,
      );
      const winner = to === undefined ? null : trial.winner(withFigure(scenario, figure, to));
      // What turns where it is taken to be already is its doubt, and not another value.
      if (to === undefined || stepOf(to) === stepOf(from) || winner === null) {
        return [];
      }
      return [
        {
          figure,
          from,
          to,
          withinRange: low <= to && to <= high,
          ...turnTo(winner, trial.now),
          distance: Math.abs(Math.log(to / from)),
        },
      ];
    })
    .toSorted((one, other) => one.distance - other.distance);
