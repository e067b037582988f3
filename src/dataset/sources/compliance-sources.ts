import type { Source } from '@/dataset/schema';

/** Rules and frameworks. */
export const complianceSources = {
  'orrick-gdpr': {
    title: 'Data localization and the sovereign cloud',
    publisher: 'Orrick',
    address:
      'https://www.orrick.com/en/Insights/2026/01/Data-Localization-and-the-Sovereign-Cloud-EU-Cloud-Regulations-Explained',
    date: '2026-01',
  },
  'hhs-cloud': {
    title: 'HHS guidance on HIPAA and cloud computing',
    publisher: 'ClearDATA on HHS',
    address: 'https://www.cleardata.com/blog/hhs-guidance-hipaa-cloud-computing/',
    date: '2016-10',
  },
  'hipaa-aws': {
    title: 'Is AWS HIPAA compliant?',
    publisher: 'HIPAA Guide',
    address: 'https://www.hipaaguide.net/is-amazon-web-services-hipaa-compliant/',
    date: '2024',
  },
  'pci-faq': {
    title: 'PCI SSC FAQ 1221',
    publisher: 'pciwatch',
    address: 'https://pciwatch.org/pcisscfaqs/1221/diff/2018-08-14T00:00:00Z/2024-02-27T21:54:00Z',
    date: '2024-02-27',
  },
  'fedramp-tenancy': {
    title: 'FedRAMP isolation for multi-tenant services',
    publisher: 'Continuum GRC',
    address: 'https://continuumgrc.com/fedramp-isolation-strategies-for-multi-tenant-saas',
    date: '2025',
  },
  'azure-il5': {
    title: 'Impact level 5 isolation guidance',
    publisher: 'Microsoft',
    address:
      'https://docs.microsoft.com/tr-tr/azure/azure-government/documentation-government-impact-level-5',
    date: '2025',
  },
  'haekka-soc2': {
    title: 'Shared responsibility and attestations',
    publisher: 'Haekka',
    address: 'https://www.haekka.com/blog/shared-responsibility-and-hitrust-part-4-of-6',
    date: '2023',
  },
  'iso-27017': {
    title: 'ISO 27017 controls',
    publisher: 'the-algo',
    address: 'https://www.the-algo.com/knowledge/iso-27017',
    date: '2025',
  },
  hitrust: {
    title: 'Shared responsibility and inheritance programme',
    publisher: 'HITRUST',
    address: 'https://hitrustalliance.net/hitrust-srm-inheritance-program/',
    date: '2025',
  },
  'itar-rule': {
    title: 'ITAR: definition of activities that are not exports',
    publisher: 'Federal Register',
    address: 'https://regulations.justia.com/regulations/fedreg/2019/12/26/2019-27438.html',
    date: '2019-12-26',
  },
  secnumcloud: {
    title: 'Data sovereignty in France and Europe',
    publisher: 'ChapsVision',
    address: 'https://www.chapsvision.com/blog/data-sovereignty-in-france-and-europe/',
    date: '2025-05',
  },
  dora: {
    title: 'EU data sovereignty guide',
    publisher: 'Vision Compliance',
    address: 'https://visioncompliance.eu/en/blog/data-sovereignty-eu-guide',
    date: '2026-03',
  },
} as const satisfies Readonly<Record<string, Source>>;
