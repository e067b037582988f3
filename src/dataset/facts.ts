import { complianceFacts } from './facts/compliance-facts';
import { costFacts } from './facts/cost-facts';
import { hardwareFacts } from './facts/hardware-facts';
import { isolationFacts } from './facts/isolation-facts';
import { operationsFacts } from './facts/operations-facts';
import { performanceFacts } from './facts/performance-facts';
import { sharingFacts } from './facts/sharing-facts';
import { supplyFacts } from './facts/supply-facts';

/** What gates, screens and claims cite, by the row of the research. */
export const facts = {
  ...hardwareFacts,
  ...sharingFacts,
  ...performanceFacts,
  ...supplyFacts,
  ...operationsFacts,
  ...isolationFacts,
  ...complianceFacts,
  ...costFacts,
} as const;

export type FactId = keyof typeof facts;
