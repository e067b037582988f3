/** An order with ties: each entry is one id, or several of equal rank. First is first. */
export type Ranking = readonly (string | readonly string[])[];

/** The same as a list of groups; ids the ranking leaves out tie for last. */
export type Groups = readonly (readonly string[])[];

export function groupsFrom(ranking: Ranking, ids: readonly string[]): Groups {
  const listed = ranking.map((entry) => (typeof entry === 'string' ? [entry] : entry));
  const named = new Set(listed.flat());
  const rest = ids.filter((id) => !named.has(id));
  return rest.length === 0 ? listed : [...listed, rest];
}

export const rankingFrom = (groups: Groups): Ranking =>
  groups.flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [group.length === 1 ? first : group];
  });

const without = (groups: Groups, id: string): Groups =>
  groups.map((group) => group.filter((other) => other !== id));

/** One place up or down; out of a tie first, then past the neighbour. */
export function moved(groups: Groups, id: string, step: -1 | 1): Groups {
  const at = groups.findIndex((group) => group.includes(id));
  const tied = (groups[at]?.length ?? 0) > 1;
  const rest = without(groups, id);
  const place = step === -1 ? (tied ? at : at - 1) : tied ? at + 1 : at + 2;
  if (place < 0 || place > groups.length) {
    return groups;
  }
  return [...rest.slice(0, place), [id], ...rest.slice(place)].filter((group) => group.length > 0);
}

/** Joins the group above; out of a tie instead, to stand just below it. */
export function tieToggled(groups: Groups, id: string): Groups {
  const at = groups.findIndex((group) => group.includes(id));
  if ((groups[at]?.length ?? 0) > 1) {
    return moved(groups, id, 1);
  }
  return at <= 0
    ? groups
    : without(groups, id)
        .map((group, index) => (index === at - 1 ? [...group, id] : group))
        .filter((group) => group.length > 0);
}

/**
 * The order after `id` is dropped where `over` stood: a place of its own, but between two that tie it
 * joins them.
 */
export function dropped(groups: Groups, id: string, over: string): Groups {
  if (id === over) {
    return groups;
  }
  const at = groups.flat().indexOf(over);
  const rest = without(groups, id).filter((group) => group.length > 0);
  const [before, after] = [rest.flat()[at - 1], rest.flat()[at]];
  const between = rest.findIndex(
    (group) =>
      before !== undefined &&
      after !== undefined &&
      group.includes(before) &&
      group.includes(after),
  );
  if (between >= 0) {
    return rest.map((group, index) =>
      index === between
        ? group.flatMap((other) => (other === after ? [id, other] : [other]))
        : group,
    );
  }
  const place = rest.findIndex((group) => after !== undefined && group.includes(after));
  return place < 0 ? [...rest, [id]] : [...rest.slice(0, place), [id], ...rest.slice(place)];
}

/** The rank of an id as people say it: two that tie for second are both 2, the next is 4. */
export const rankOf = (groups: Groups, id: string): number => {
  const at = groups.findIndex((group) => group.includes(id));
  return groups.slice(0, at).flat().length + 1;
};
