import type { Fact } from '@/dataset/schema';

/** Facts about compliance, by the row of the research that they come from. */
export const complianceFacts = {
  'COMP-01': {
    statement:
      'The GDPR asks for measures that fit the risk, a processor contract and transfer rules; it says nothing on hypervisors or dedicated hardware.',
    source: 'orrick-gdpr',
    locator: 'overview; Articles 28 and 32',
    date: '2026-01',
    standing: 'documented',
    subject: 'compliance',
  },
  'COMP-02': {
    statement:
      'HIPAA allows clouds: the provider signs a business associate agreement, and you analyse the risk. It has no rule on tenancy.',
    source: 'hhs-cloud',
    locator: 'guidance',
    date: '2016-10',
    standing: 'documented',
    subject: 'compliance',
  },
  'COMP-03': {
    statement:
      'AWS once required dedicated tenancy for health data and dropped it in 2017 (from memory of the publication, not re-read).',
    source: 'hipaa-aws',
    locator: 'encryption condition',
    date: '2024',
    standing: 'third-party',
    subject: 'compliance',
  },
  'COMP-04': {
    statement:
      'PCI DSS 4 binds providers with many tenants to prove separation; servers of one customer fall outside that appendix.',
    source: 'pci-faq',
    locator: 'FAQ 1221',
    date: '2024-02-27',
    standing: 'documented',
    subject: 'compliance',
  },
  'COMP-05': {
    statement:
      'If a machine is in scope for PCI, so is its hypervisor; the guidance advises against mixed trust on one host.',
    source: 'pci-virtual',
    locator: 'recommendations',
    date: '2011-06',
    standing: 'documented',
    subject: 'compliance',
  },
  'COMP-06': {
    statement:
      'FedRAMP authorises the service, and accepts logical separation; an unauthorised bare-metal provider fails however isolated.',
    source: 'fedramp-tenancy',
    locator: 'controls',
    date: '2025',
    standing: 'documented',
    subject: 'compliance',
  },
  'COMP-07': {
    statement:
      'Impact level 5 asks for physical separation from tenants outside the government; a VM that takes a whole host qualifies.',
    source: 'azure-il5',
    locator: 'isolation guidance',
    date: '2025',
    standing: 'documented',
    subject: 'compliance',
  },
  'COMP-08': {
    statement:
      'SOC 2 attests controls and prefers no technology (from memory of the publication, not re-read).',
    source: 'haekka-soc2',
    locator: 'shared responsibility',
    date: '2023',
    standing: 'third-party',
    subject: 'compliance',
  },
  'COMP-09': {
    statement:
      'ISO 27017 expects virtual environments with segregation, and asks for removal of customer assets, which bites when bare metal is returned.',
    source: 'iso-27017',
    locator: 'controls CLD.8.1.5, 9.5.1, 9.5.2',
    date: '2025',
    standing: 'documented',
    subject: 'compliance',
  },
  'COMP-10': {
    statement: 'HITRUST lets you inherit up to 85 % of requirements from certified clouds.',
    source: 'hitrust',
    locator: 'inheritance',
    date: '2025',
    standing: 'vendor-claim',
    subject: 'compliance',
  },
  'COMP-11': {
    statement:
      'Under ITAR encrypted storage is no export, but processing needs plain data: only US persons may reach machine and keys.',
    source: 'itar-rule',
    locator: '22 CFR 120.54',
    date: '2019-12-26',
    standing: 'documented',
    subject: 'compliance',
  },
  'COMP-12': {
    statement:
      'Residency is not sovereignty: a server in the EU under US ownership stays within reach of US law; SecNumCloud asks for immunity.',
    source: 'secnumcloud',
    locator: 'SecNumCloud 3.2',
    date: '2025-05',
    standing: 'third-party',
    subject: 'compliance',
  },
  'COMP-13': {
    statement:
      'DORA sets rules for contracts, exit and concentration, not for the kind of machine.',
    source: 'dora',
    locator: 'overview',
    date: '2026-03',
    standing: 'third-party',
    subject: 'compliance',
  },
  'COMP-14': {
    statement:
      'Contracts and model licences sometimes ask for a machine of your own where no law does.',
    source: 'judgement',
    locator: 'practice',
    date: '2026-11-21',
    standing: 'derived',
    subject: 'compliance',
  },
} as const satisfies Readonly<Record<string, Fact>>;
