import type { ListedOptionId } from '@/dataset/ids';
import { SHAPES } from '@/engine/option-shape';
import type { Trial } from '@/engine/trial';
import type { Winner } from '@/engine/winner';
import type { Scenario } from '@/questions/scenario';

/** An advisor made by hand: who is recommended for a scenario; null where nothing fits. */
export type Rule = (scenario: Scenario) => ListedOptionId | null;

/** USD a month of the options that a test speaks of. */
const COSTS: Readonly<Partial<Record<ListedOptionId, number>>> = {
  'bare-metal.on-demand': 20_000,
  'bare-metal.reserved': 16_000,
  'gpu-vm.on-demand': 50_000,
};

const winnerNamed = (option: ListedOptionId): Winner => ({
  option,
  family: SHAPES[option].family,
  cost: COSTS[option] ?? 0,
  families: { 'bare-metal': 0, virtual: 0, split: 0 },
  scores: new Map(),
});

/** Trying scenarios out by a rule that a test can work by hand; few draws and all are the same. */
export function handMadeTrial(rule: Rule, said: Scenario): Trial {
  const winner = (scenario: Scenario): Winner | null => {
    const option = rule(scenario);
    return option === null ? null : winnerNamed(option);
  };
  const now = winner(said);
  if (now === null) {
    throw new Error('The rule recommends nothing to begin with.');
  }
  const look: Trial['look'] = (turn, changed) => {
    const found = winner(changed);
    return { turned: found !== null && found[turn] !== now[turn], leads: [] };
  };
  return { now, winner, look, lookInAll: look };
}
