import { isRented, type SingleShape } from '@/engine/option-shape';
import type { ComplianceId } from '@/dataset/ids';
import { type Quantity, truth, ZERO } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';
import type { Gate, PlaceGate } from './gate';
import { sharesHostWithStrangers } from './isolation-gates';

/**
 * Law and contract, where a rule says so. No framework prefers bare metal or virtual machines as such;
 * what depends on a contract or an authorisation is a condition, not a gate.
 */
export const COMPLIANCE_GATES: readonly Gate[] = [
  forFramework('classified', {
    id: 'classified-work',
    evidence: ['COMP-14', 'COMP-07'],
    because: () => 'Classified work stays on machines of your own, and this is rented.',
    lift: 'Work that is not classified, or an accredited community cloud outside this comparison.',
    excludes: (shape) => truth(isRented(shape)),
  }),
  forFramework('il5', {
    id: 'il5-dedicated-hosts',
    evidence: ['COMP-07'],
    because: () =>
      'DoD IL5 asks for hosts without outside tenants, and this host is shared with strangers.',
    lift: 'Whole nodes, dedicated hosts or a government community region.',
    excludes: sharesHostWithStrangers,
  }),
  forFramework('itar', {
    id: 'itar-us-persons',
    evidence: ['COMP-11'],
    because: () =>
      'ITAR data must be out of reach of foreign persons in plain text; a shared endpoint does not say who can reach it.',
    lift: 'Work without ITAR data.',
    excludes: (shape) => truth(shape.access === 'shared-endpoint'),
  }),
];

function forFramework(
  framework: ComplianceId,
  rule: Pick<PlaceGate, 'id' | 'evidence' | 'because' | 'lift'> & {
    readonly excludes: (shape: SingleShape, worlds: Worlds) => Quantity;
  },
): PlaceGate {
  return {
    kind: 'place',
    answer: 'compliance',
    needs: ['compliance'],
    ...rule,
    excludes: (shape, worlds) =>
      worlds.traits.compliance.includes(framework) ? rule.excludes(shape, worlds) : ZERO,
  };
}
