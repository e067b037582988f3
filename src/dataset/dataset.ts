import { claims } from './claims';
import { compliance } from './compliance';
import { criteria } from './criteria';
import { EDITION } from './edition';
import { facts } from './facts';
import { commitment } from './figures/commitment';
import { demand } from './figures/demand';
import { hardware } from './figures/hardware';
import { isolation } from './figures/isolation';
import { latency } from './figures/latency';
import { operations } from './figures/operations';
import { owning } from './figures/owning';
import { prices } from './figures/prices';
import { provisioning } from './figures/provisioning';
import { queues } from './figures/queues';
import { reliability } from './figures/reliability';
import { throughput } from './figures/throughput';
import { measurements } from './measurements';
import { memoryDefaults } from './models/memory-defaults';
import { publicModels } from './models/public-models';
import { options } from './options';
import { parseDataset } from './parse-dataset';
import { profiles } from './profiles';
import { placements } from './profiles/placements';
import type { Dataset, FigureInputs } from './schema';
import { sources } from './sources';

const figures = {
  prices,
  owning,
  throughput,
  latency: { ...latency, ...queues },
  provisioning,
  commitment,
  isolation,
  operations,
  reliability,
  demand,
  hardware,
} as const;

/** Does not compile while a figure that the engine asks for is in none of the files. */
({
  ...prices,
  ...owning,
  ...throughput,
  ...latency,
  ...queues,
  ...provisioning,
  ...commitment,
  ...isolation,
  ...operations,
  ...reliability,
  ...demand,
  ...hardware,
}) satisfies FigureInputs;

/** The parts before the door, as another program would hand them over. */
export const datasetParts = {
  edition: EDITION,
  options,
  criteria,
  sources,
  facts,
  claims,
  profiles,
  placements,
  models: publicModels,
  memoryDefaults,
  compliance,
  measurements,
  figures,
} as const;

function parsed(): Dataset {
  const result = parseDataset(datasetParts);
  if (!result.ok) {
    throw new Error(`The dataset of this page is not valid:\n${result.error.join('\n')}`);
  }
  return result.value;
}

export const dataset: Dataset = parsed();
