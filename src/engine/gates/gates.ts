import { type OptionShape, partsOf } from '@/engine/option-shape';
import type { Plan } from '@/engine/plan';
import { largest, type Quantity } from '@/engine/quantity';
import { isStated } from '@/engine/stated';
import type { Worlds } from '@/engine/worlds';
import type { Answers } from '@/questions/answers';
import { COMPLIANCE_GATES } from './compliance-gates';
import { CONTROL_GATES } from './control-gates';
import type { Gate } from './gate';
import { ISOLATION_GATES } from './isolation-gates';
import { QUOTE_GATES } from './quote-gates';
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
  ...QUOTE_GATES,
];

/** The gates that may speak, given what was answered. */
export const askedGates = (answers: Answers): readonly Gate[] =>
  GATES.filter(({ needs }) => needs.every((id) => isStated(answers, id)));

/** 1 in the worlds in which the gate stops the option: itself, or the base or burst of a split. */
export const stops = (gate: Gate, shape: OptionShape, plan: Plan, worlds: Worlds): Quantity =>
  gate.kind === 'place'
    ? largest(...partsOf(shape).map((part) => gate.excludes(part, worlds)))
    : gate.excludes(shape, worlds, plan);
