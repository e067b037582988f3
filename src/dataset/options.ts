import type { ListedOptionId } from './ids';
import type { OptionWords } from './schema';

/** What each option is called, and how it reads after "Choose". */
export const options = {
  'bare-metal.owned': {
    name: 'Own bare metal',
    family: 'bare-metal',
    summary: 'Eight-GPU nodes that you buy, on your own floor or in a colocation site.',
    clause: 'bare-metal nodes of your own',
  },
  'bare-metal.reserved': {
    name: 'Hosted bare metal, reserved',
    family: 'bare-metal',
    summary: 'Dedicated nodes at a provider with full root access, for months or years.',
    clause: 'hosted bare-metal nodes, reserved',
  },
  'bare-metal.on-demand': {
    name: 'Hosted bare metal, on demand',
    family: 'bare-metal',
    summary: 'Dedicated nodes at a provider with full root access, by the hour.',
    clause: 'hosted bare-metal nodes by the hour',
  },
  'managed-bare-metal.reserved': {
    name: 'Managed bare metal, reserved',
    family: 'bare-metal',
    summary: 'The provider runs host and scheduler; you run containers on whole nodes.',
    clause: 'managed bare metal, reserved',
  },
  'gpu-vm.owned': {
    name: 'GPU VMs on your own servers',
    family: 'virtual',
    summary: 'Whole GPUs handed to virtual machines on hardware that you own.',
    clause: 'virtual machines with whole GPUs on your own servers',
  },
  'gpu-vm.reserved': {
    name: 'Rented GPU VMs, reserved',
    family: 'virtual',
    summary: 'Virtual machines with whole GPUs at a provider, with a commitment.',
    clause: 'rented virtual machines with whole GPUs, reserved',
  },
  'gpu-vm.on-demand': {
    name: 'Rented GPU VMs, on demand',
    family: 'virtual',
    summary: 'Virtual machines with whole GPUs at a provider, by the hour.',
    clause: 'rented virtual machines with whole GPUs, by the hour',
  },
  'mig-slice.owned': {
    name: 'Hardware slices on your own servers',
    family: 'virtual',
    summary: 'Cards cut into hardware partitions (MIG), for virtual machines or containers.',
    clause: 'hardware slices on your own servers',
  },
  'mig-slice.on-demand': {
    name: 'Rented hardware slices',
    family: 'virtual',
    summary: 'Hardware partitions of a card (MIG), rented by the hour.',
    clause: 'rented hardware slices by the hour',
  },
  'time-slice.owned': {
    name: 'Time slices on your own servers',
    family: 'virtual',
    summary: 'Several users take turns on one GPU that you own.',
    clause: 'time slices on your own servers',
  },
  'time-slice.on-demand': {
    name: 'Rented time slices',
    family: 'virtual',
    summary: 'Several users take turns on one rented GPU.',
    clause: 'rented time slices by the hour',
  },
  'dedicated-endpoint.on-demand': {
    name: 'Dedicated endpoint',
    family: 'virtual',
    summary: 'Your model behind an address, on GPUs that nobody else uses; somebody else runs it.',
    clause: 'a dedicated endpoint',
  },
  'shared-endpoint.on-demand': {
    name: 'Shared endpoint',
    family: 'virtual',
    summary: 'A hosted model that many customers call; you pay for each token or call.',
    clause: 'a shared endpoint, paid by use',
  },
  'split.owned': {
    name: 'Own base, rented burst',
    family: 'split',
    summary: 'Bare metal that you own for the steady part, rented virtual machines for the peaks.',
    clause: 'a base of your own bare metal with rented virtual machines for the peaks',
  },
  'split.reserved': {
    name: 'Reserved base, rented burst',
    family: 'split',
    summary: 'Reserved bare metal for the steady part, rented virtual machines for the peaks.',
    clause: 'a base of reserved bare metal with rented virtual machines for the peaks',
  },
} as const satisfies Readonly<Record<ListedOptionId, OptionWords>>;
