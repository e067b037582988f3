import type { OptionShape, SingleShape } from '@/engine/option-shape';
import type { World } from '@/engine/world';
import type { AnswerId, Answers } from '@/questions/answers';

/**
 * A hard requirement: a pure rule that excludes an option whatever its score. It asks only about
 * answers that were given (`needs`): an unanswered question never fires a gate. Rules of one id are one
 * requirement of which different options need different answers.
 */
type GateWords = {
  readonly id: string;
  /** The answer that causes it, to be changed where the visitor can. */
  readonly answer: AnswerId;
  /** Answers that must have been given before the rule says anything. */
  readonly needs: readonly AnswerId[];
  /** Row ids of facts, or ids of figures. */
  readonly evidence: readonly string[];
  readonly because: (answers: Answers) => string;
  readonly lift: string;
  /** Reads figures or open answers, so it may hold in some draws and not in others. */
  readonly varies: boolean;
};

/** A rule about one place. A split is excluded where it excludes its base or its burst. */
export type PlaceGate = GateWords & {
  readonly kind: 'place';
  readonly excludes: (shape: SingleShape, world: World) => boolean;
};

/** A rule about the option as a whole, with its likely size and the cost of this world. */
export type OptionGate = GateWords & {
  readonly kind: 'option';
  readonly excludes: (shape: OptionShape, world: World, outcome: Outcome) => boolean;
};

export type Outcome = { readonly heldGpus: number; readonly usdPerMonth: number };

export type Gate = PlaceGate | OptionGate;
