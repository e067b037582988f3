import { complianceSources } from './sources/compliance-sources';
import { modelSources } from './sources/model-sources';
import { operationsSources } from './sources/operations-sources';
import { owningSources } from './sources/owning-sources';
import { performanceSources } from './sources/performance-sources';
import { priceSources } from './sources/price-sources';
import { reliabilitySources } from './sources/reliability-sources';
import { securitySources } from './sources/security-sources';
import { supplySources } from './sources/supply-sources';
import { utilisationSources } from './sources/utilisation-sources';
import { vendorSources } from './sources/vendor-sources';

/** The publications behind figures, facts and profiles. An id here is what their `source` names. */
export const sources = {
  ...priceSources,
  ...owningSources,
  ...performanceSources,
  ...utilisationSources,
  ...supplySources,
  ...reliabilitySources,
  ...securitySources,
  ...complianceSources,
  ...operationsSources,
  ...vendorSources,
  ...modelSources,
} as const;
