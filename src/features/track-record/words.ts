import type { AccessId, FamilyId, SourcingId } from '@/dataset/ids';
import type { VerdictKind } from '@/engine/advice';
import type { Standing } from './track-record-view-model';

export const FAMILY_NAMES: Readonly<Record<FamilyId, string>> = {
  'bare-metal': 'Bare metal',
  virtual: 'Virtual',
  split: 'Split',
};

export const ACCESS_WORDS: Readonly<Record<AccessId, string>> = {
  'bare-metal': 'bare metal',
  'managed-bare-metal': 'managed bare metal',
  'gpu-vm': 'whole GPUs in a VM',
  'mig-slice': 'hardware slice',
  'time-slice': 'time slice',
  'dedicated-endpoint': 'dedicated endpoint',
  'shared-endpoint': 'shared endpoint',
  split: 'base and burst',
};

export const SOURCING_WORDS: Readonly<Record<SourcingId, string>> = {
  owned: 'owned',
  reserved: 'reserved',
  'on-demand': 'on demand',
};

export const VERDICT_WORDS: Readonly<Record<VerdictKind, string>> = {
  clear: 'clear',
  leaning: 'leaning',
  'toss-up': 'too close to call',
  'nothing-fits': 'Nothing fits',
};

export const SCORE_WORDS: Readonly<Record<Standing, string>> = {
  right: 'right',
  half: 'half right',
  wrong: 'wrong',
  'not-scored': 'not scored',
};
