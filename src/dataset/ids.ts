/** Ids are for ever: links, files and scripts carry them. Add; never rename. */

export const CARD_IDS = ['b200', 'h200', 'h100-sxm', 'rtx-pro-6000'] as const;
export type CardId = (typeof CARD_IDS)[number];

export const FAMILY_IDS = ['bare-metal', 'virtual', 'split'] as const;
export type FamilyId = (typeof FAMILY_IDS)[number];

export const ACCESS_IDS = [
  'bare-metal',
  'managed-bare-metal',
  'gpu-vm',
  'mig-slice',
  'time-slice',
  'dedicated-endpoint',
  'shared-endpoint',
  'split',
] as const;
export type AccessId = (typeof ACCESS_IDS)[number];

export const SOURCING_IDS = ['owned', 'reserved', 'on-demand'] as const;
export type SourcingId = (typeof SOURCING_IDS)[number];

/** The options that are one place; a split is made of two of them. */
export const SINGLE_OPTION_IDS = [
  'bare-metal.owned',
  'bare-metal.reserved',
  'bare-metal.on-demand',
  'managed-bare-metal.reserved',
  'gpu-vm.owned',
  'gpu-vm.reserved',
  'gpu-vm.on-demand',
  'mig-slice.owned',
  'mig-slice.on-demand',
  'time-slice.owned',
  'time-slice.on-demand',
  'dedicated-endpoint.on-demand',
  'shared-endpoint.on-demand',
] as const;
export type SingleOptionId = (typeof SINGLE_OPTION_IDS)[number];

export const SPLIT_OPTION_IDS = ['split.owned', 'split.reserved'] as const;

export const OPTION_IDS = [...SINGLE_OPTION_IDS, ...SPLIT_OPTION_IDS] as const;
/** An option that everybody is offered, at list prices. */
export type ListedOptionId = (typeof OPTION_IDS)[number];

/** An offer that the visitor received, by its place in the list of the scenario: `quote.1`. */
export type QuoteId = `quote.${number}`;

/** What may be recommended. */
export type OptionId = ListedOptionId | QuoteId;

export const CRITERION_IDS = [
  'cost',
  'latency',
  'time-to-capacity',
  'lock-in',
  'isolation',
  'operations',
  'resilience',
] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

/** Strongest first. */
export const BASIS_IDS = [
  'measured',
  'specified',
  'list-price',
  'vendor-claim',
  'judgement',
] as const;
export type Basis = (typeof BASIS_IDS)[number];

export const SUBJECT_IDS = [
  'prices',
  'owning',
  'throughput',
  'latency',
  'provisioning',
  'commitment',
  'isolation',
  'operations',
  'reliability',
  'demand',
  'hardware',
] as const;
export type SubjectId = (typeof SUBJECT_IDS)[number];

export const COMPLIANCE_IDS = [
  'gdpr',
  'hipaa',
  'pci-dss',
  'fedramp',
  'il5',
  'itar',
  'classified',
  'secnumcloud',
  'soc2',
  'iso27001',
  'hitrust',
  'dora',
] as const;
export type ComplianceId = (typeof COMPLIANCE_IDS)[number];
