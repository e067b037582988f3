import { isRanged, isStated } from '@/engine/stated';
import { type OptionShape, partsOf } from '@/engine/option-shape';
import type { World } from '@/engine/world';
import type { Answers } from '@/questions/answers';
import { COMPLIANCE_GATES } from './compliance-gates';
import { CONTROL_GATES } from './control-gates';
import type { Gate, Outcome } from './gate';
import { ISOLATION_GATES } from './isolation-gates';
import { SHARING_GATES } from './sharing-gates';
import { SPLIT_GATES } from './split-gates';
import { SUPPLY_GATES } from './supply-gates';

const GATES: readonly Gate[] = [
  ...SHARING_GATES,
  ...CONTROL_GATES,
  ...ISOLATION_GATES,
  ...COMPLIANCE_GATES,
  ...SUPPLY_GATES,
  ...SPLIT_GATES,
];

/** The gates that may speak, given what was answered: settled once, or asked in every draw. */
export type AskedGates = { readonly settled: readonly Gate[]; readonly drawn: readonly Gate[] };

export function askedGates(answers: Answers): AskedGates {
  const asked = GATES.filter(({ needs }) => needs.every((id) => isStated(answers, id)));
  const mayVary = ({ varies, needs }: Gate): boolean =>
    varies || needs.some((id) => isRanged(answers, id));
  return {
    settled: asked.filter((gate) => !mayVary(gate)),
    drawn: asked.filter(mayVary),
  };
}

/** True where the gate stops the option: itself, or the base or burst of a split. */
export const stops = (gate: Gate, shape: OptionShape, world: World, outcome: Outcome): boolean =>
  gate.kind === 'place'
    ? partsOf(shape).some((part) => gate.excludes(part, world))
    : gate.excludes(shape, world, outcome);
