/** Which labels of a series tell which GPU it is about. */
import type { NamedSeries } from './metrics';

type Labels = NamedSeries['labels'];

const UNIQUE = ['UUID', 'uuid', 'gpu_uuid', 'GPU_UUID'];
/** Where the GPU is, the surest first: `instance` may be the exporter's own address, which changes when it restarts. */
export const HOSTS = [
  'Hostname',
  'hostname',
  'host',
  'host_name',
  'node',
  'node_name',
  'nodename',
  'kubernetes_node',
  'kubernetes_node_name',
  'k8s_node_name',
  'exported_node',
  'exported_hostname',
  'InstanceId',
  'instance_id',
  'exported_instance',
  'instance',
];
/** What holds hosts: two of them may have a host of the same name. */
const AROUND_HOSTS = [
  'cluster',
  'cluster_name',
  'k8s_cluster_name',
  'environment',
  'env',
  'region',
  'datacenter',
  'dc',
  'site',
  'zone',
];
const GPUS = [
  'gpu',
  'gpu_id',
  'gpu_index',
  'device',
  'index',
  'minor_number',
  'minor',
  'pci_bus_id',
];
/** A number, `nvidia0`, an address on the bus: `gpu="H100"` is a kind of GPU, `device="eth0"` none. */
const A_GPU =
  /^(?:nvidia|card|gpu)?[-_ ]?\d+$|^(?:GPU|MIG)-|^[0-9a-f]+:[0-9a-f]{2}(?::[0-9a-f]{2})?\.\d$/i;

/** What runs on a GPU, and changes while the GPU stays the same. */
const WORK =
  /^(exported_)?(pod|pod_name|pod_uid|namespace|container|container_name|job_id|hpc_job|app|user)$/;

const firstOf = (labels: Labels, keys: readonly string[]): string =>
  keys.map((key) => labels.get(key) ?? '').find((value) => value !== '') ?? '';

const uniqueOf = (labels: Labels): string => firstOf(labels, UNIQUE);

const numberOf = (labels: Labels): string =>
  GPUS.map((key) => labels.get(key) ?? '').find((value) => A_GPU.test(value)) ?? '';

/** Whether labels name a GPU at all. */
export const nameGpu = (labels: Labels): boolean =>
  uniqueOf(labels) !== '' || numberOf(labels) !== '';

/** Whether labels name a GPU as no other in the world is named. */
export const nameGpuForSure = (labels: Labels): boolean => uniqueOf(labels) !== '';

/** The GPU of a series: by its UUID, else by place and number. Without such labels each series is one. */
export function gpuOf({ labels, key }: NamedSeries): string {
  const number = numberOf(labels);
  const places = [
    ...AROUND_HOSTS.map((around) => labels.get(around) ?? ''),
    firstOf(labels, HOSTS),
  ];
  const place = places.filter((text) => text !== '').join(' ');
  return uniqueOf(labels) || (number === '' ? key : `${place} ${number}`.trim());
}

const sorted = (labels: Labels, isMeant: (key: string) => boolean): string =>
  [...labels]
    .filter(([key]) => isMeant(key))
    .map(([key, value]) => `${key}=${value}`)
    .toSorted()
    .join('\n');

/** All labels but those of the work on it: an exporter that names the pod makes a new series for each pod. */
export const withoutWork = ({ labels }: NamedSeries): string =>
  sorted(labels, (key) => !WORK.test(key));

/** All labels. */
export const labelsOf = ({ labels }: NamedSeries): string => sorted(labels, () => true);

/** The labels in which series differ. */
export function differing(series: readonly NamedSeries[]): readonly string[] {
  const keys = [...new Set(series.flatMap(({ labels }) => [...labels.keys()]))];
  return keys.filter((key) => new Set(series.map(({ labels }) => labels.get(key))).size > 1);
}
