import type { ComplianceId } from './ids';
import type { FactId } from './facts';
import type { ComplianceRule } from './schema';

/** What each framework needs before a rented or an owned option may be used. None prefers a family. */
export const compliance = {
  gdpr: {
    name: 'GDPR',
    rentedNeeds: 'a data processing agreement and a basis for any transfer',
    ownedNeeds: 'measures that fit the risk, on paper',
    facts: ['COMP-01'],
  },
  hipaa: {
    name: 'HIPAA',
    rentedNeeds: 'a signed business associate agreement and a risk analysis',
    ownedNeeds: 'a risk analysis of your own',
    facts: ['COMP-02', 'COMP-03'],
  },
  'pci-dss': {
    name: 'PCI DSS',
    rentedNeeds: "the provider's attestation, with the hypervisor in scope",
    ownedNeeds: 'your own assessment, with the smallest scope',
    facts: ['COMP-04', 'COMP-05'],
  },
  fedramp: {
    name: 'FedRAMP',
    rentedNeeds: 'an authorisation that covers this GPU service',
    ownedNeeds: 'your own authority to operate',
    facts: ['COMP-06'],
  },
  il5: {
    name: 'DoD impact level 5',
    rentedNeeds: 'an authorisation at this level and a host without outsiders',
    ownedNeeds: 'your own authority to operate',
    facts: ['COMP-07'],
  },
  itar: {
    name: 'ITAR',
    rentedNeeds: 'a region operated by US persons only',
    ownedNeeds: 'a US site with US persons only',
    facts: ['COMP-11'],
  },
  classified: {
    name: 'Classified work',
    rentedNeeds: 'an accredited site of your own instead',
    ownedNeeds: 'an accredited site, cut off from outside',
    facts: ['COMP-07', 'COMP-14'],
  },
  secnumcloud: {
    name: 'SecNumCloud',
    rentedNeeds: 'a qualified provider owned in the EU',
    ownedNeeds: 'an EU site under EU ownership',
    facts: ['COMP-12'],
  },
  soc2: {
    name: 'SOC 2',
    rentedNeeds: "the provider's current report",
    ownedNeeds: 'controls of your own, audited',
    facts: ['COMP-08'],
  },
  iso27001: {
    name: 'ISO 27001',
    rentedNeeds: "the provider's certificate and a clean return of assets",
    ownedNeeds: 'your own management system, certified',
    facts: ['COMP-09'],
  },
  hitrust: {
    name: 'HITRUST',
    rentedNeeds: 'a certified provider whose controls you may inherit',
    ownedNeeds: 'nearly all controls shown by yourself',
    facts: ['COMP-10'],
  },
  dora: {
    name: 'DORA',
    rentedNeeds: 'a contract with audit rights and an exit plan',
    ownedNeeds: 'a register of risks and a tested recovery',
    facts: ['COMP-13'],
  },
} as const satisfies Readonly<
  Record<ComplianceId, ComplianceRule & { readonly facts: readonly FactId[] }>
>;
