import type { OptionShape, SingleShape } from '@/engine/option-shape';
import type { Plan } from '@/engine/plan';
import type { Quantity } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';
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
};

/** A rule about one place. A split is excluded where it excludes its base or its burst. */
export type PlaceGate = GateWords & {
  readonly kind: 'place';
  /** 1 in the worlds in which it stops the option, else 0. */
  readonly excludes: (shape: SingleShape, worlds: Worlds) => Quantity;
};

/** A rule about the option as a whole, with what it holds. */
export type OptionGate = GateWords & {
  readonly kind: 'option';
  readonly excludes: (shape: OptionShape, worlds: Worlds, plan: Plan) => Quantity;
};

export type Gate = PlaceGate | OptionGate;
