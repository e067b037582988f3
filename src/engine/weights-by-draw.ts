import type { CriterionId } from '@/dataset/ids';
import type { Priorities } from '@/questions/answers';
import type { GroupId } from '@/questions/priors';
import { likelyLevel } from './choice';
import type { Luck } from './luck';
import { rankedWeightDraws, rankGroups } from './weights';
import type { Worlds } from './worlds';

/** The priorities that count: the visitor's, or those proposed for the kind of work. */
const prioritiesFor = (group: GroupId, { traits, priors }: Worlds): Priorities =>
  traits.priorities ?? priors.groups[group].priorities;

/** The priorities of the likely world. */
export const likelyPriorities = (worlds: Worlds): Priorities =>
  prioritiesFor(likelyLevel(worlds.traits.group), worlds);

/**
 * Weights in every draw: uniform among those that respect the ranking (F5). With the kind of work open
 * each draw follows the ranking of its own kind, from the same luck.
 */
export const weightsByDraw = (
  criteria: readonly CriterionId[],
  worlds: Worlds,
  luck: Luck,
): readonly Float64Array[] =>
  worlds.once(`weights of ${criteria.join(' ')}`, () => {
    const { levels, codes } = worlds.traits.group;
    const blocks = criteria.map((criterion) => luck.blockFor(`weight.${criterion}`));
    const drawnFor = (group: GroupId): readonly Float64Array[] =>
      rankedWeightDraws(rankGroups(prioritiesFor(group, worlds), criteria), blocks);
    if (codes === null || worlds.traits.priorities !== undefined) {
      return drawnFor(likelyLevel(worlds.traits.group));
    }
    const merged = criteria.map(() => new Float64Array(worlds.draws));
    for (const [place, group] of levels.entries()) {
      if (codes.includes(place, 1)) {
        const drawn = drawnFor(group);
        for (const [criterion, weights] of merged.entries()) {
          takeWhere(weights, drawn[criterion], codes, place);
        }
      }
    }
    return merged;
  });

/** The codes begin with the likely world, the weights with the first draw. */
function takeWhere(
  into: Float64Array,
  weights: Float64Array | undefined,
  codes: Uint8Array,
  place: number,
): void {
  for (let draw = 0; draw < into.length; draw += 1) {
    if (codes[draw + 1] === place) {
      into[draw] = weights?.[draw] ?? 0;
    }
  }
}
