import { anchorsOf } from './criteria/anchors';
import { applicableCriteria } from './criteria/applicable';
import { judged } from './criteria/criteria';
import type { Trail, TrailNode } from './explanation';
import type { OptionShape } from './option-shape';
import { likelyOf, type Quantity } from './quantity';
import { boundedValue } from './value';
import type { Worlds } from './worlds';

/** From the score of an option back to answers and figures, in the likely world alone. */
export const trailOf = (shape: OptionShape, central: Float64Array, likely: Worlds): Trail => ({
  option: shape.id,
  criteria: applicableCriteria(likely).map((criterion, index) => {
    const { weighed, value } = judged(criterion, shape, likely);
    const { worst, best } = anchorsOf(criterion, likely);
    return {
      criterion,
      weight: central[index] ?? 0,
      value: boundedValue(value.likely),
      unbounded: value.likely,
      amount: nodeOf(weighed),
      worst: likelyOf(worst),
      best: likelyOf(best),
    };
  }),
});

/** A number with its parts; terms of a sum that add nothing are left out. */
export function nodeOf(quantity: Quantity): TrailNode {
  const value = likelyOf(quantity);
  const { origin } = quantity;
  switch (origin.kind) {
    case 'figure':
      return { kind: 'figure', figure: origin.figure.id, value };
    case 'answer':
      return { kind: 'answer', answer: origin.answer, value };
    case 'number':
      return origin.unit === undefined
        ? { kind: 'number', value }
        : { kind: 'number', value, unit: origin.unit };
    case 'many':
      return { kind: 'number', value };
    case 'result': {
      const of = origin.of.filter((part) => origin.by !== 'plus' || likelyOf(part) !== 0);
      return { kind: 'result', name: origin.name, value, by: origin.by, of: of.map(nodeOf) };
    }
  }
}
