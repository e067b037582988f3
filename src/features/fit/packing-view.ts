import type { PackedGpus, PackingPlan } from '@/engine/packing-plan';
import { count, percent } from '@/lib/format';
import { FIT_WORDS, PACKING_WORDS } from './words';

type Block = {
  readonly letter: string;
  readonly name: string;
  readonly start: number;
  readonly slots: number;
};

/** A packing as the picture and its table say it. */
export type PackingView = {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly slots: number;
    readonly blocks: readonly Block[];
    readonly note: string;
  }[];
  readonly legend: readonly { readonly letter: string; readonly name: string }[];
  readonly freeName: string;
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const gb = (value: number): string => `${count(value)} GB`;

/** GPUs that are filled alike share a row. */
export function packingView(plan: PackingPlan, title: string): PackingView {
  const profiles = [
    ...new Map(
      plan.packed.flatMap(({ placed }) =>
        placed.map(({ profile, memoryGb }) => [profile, memoryGb] as const),
      ),
    ),
  ];
  const letterOf = (profile: string): string => {
    const place = profiles.findIndex(([id]) => id === profile);
    return LETTERS[place] ?? String(place + 1);
  };
  const named = numbered(plan.packed);
  return {
    title,
    subtitle: subtitleOf(plan),
    rows: named.map(({ packed, name }) => ({
      id: name,
      name: `${name}: ${holds(packed)}`,
      slots: slotsOf(packed, plan),
      blocks: blocksOf(packed, letterOf),
      note: leftOf(packed),
    })),
    legend: profiles.map(([id, memoryGb]) => ({
      letter: letterOf(id),
      name: `${id}, ${gb(memoryGb)}`,
    })),
    freeName: FIT_WORDS.free,
    table: {
      columns: PACKING_WORDS.columns,
      rows: named.map(({ packed, name }) => [
        name,
        count(packed.gpus),
        holds(packed),
        gb(packed.freeMemoryGb),
        percent(packed.freeCompute),
        packed.room ?? 'nothing',
      ]),
    },
  };
}

function subtitleOf({ gpus, hosts, atLeast, lost, instances }: PackingPlan): string {
  if (gpus === 0) {
    return PACKING_WORDS.nothing;
  }
  const fewest =
    atLeast === gpus
      ? 'no fewer can do'
      : `at least ${count(atLeast)} are needed; whether fewer than ${count(gpus)} can do was not found out`;
  return `${count(instances)} ${instances === 1 ? 'instance' : 'instances'} on ${gpusText(gpus)} in ${hostsText(hosts)}: ${fewest}. One lost GPU takes away up to ${count(lost.gpu)}, one lost host up to ${count(lost.host)}.`;
}

const gpusText = (gpus: number): string => `${count(gpus)} ${gpus === 1 ? 'GPU' : 'GPUs'}`;
const hostsText = (hosts: number): string => `${count(hosts)} ${hosts === 1 ? 'host' : 'hosts'}`;

/** "GPU 1", "GPUs 2 to 8". */
function numbered(
  packed: readonly PackedGpus[],
): readonly { readonly packed: PackedGpus; readonly name: string }[] {
  let before = 0;
  return packed.map((group) => {
    const first = before + 1;
    before += group.gpus;
    const name = group.gpus === 1 ? `GPU ${first}` : `GPUs ${first} to ${before}`;
    return { packed: group, name };
  });
}

/** "4g.90gb and 3g.90gb", "7 × 1g.23gb". */
function holds({ placed }: PackedGpus): string {
  const counts = new Map<string, number>();
  for (const { profile } of placed) {
    counts.set(profile, (counts.get(profile) ?? 0) + 1);
  }
  return [...counts].map(([id, many]) => (many === 1 ? id : `${many} × ${id}`)).join(' and ');
}

/** Turns of one size fill the width of their GPU; slices stand in the slots of the card. */
const slotsOf = ({ placed, freeSlots }: PackedGpus, plan: PackingPlan): number =>
  placed.every(({ slots }) => slots === 1) ? placed.length + freeSlots : plan.slots;

/** So many of one kind side by side are drawn as one. */
const MANY = 9;

function blocksOf({ placed }: PackedGpus, letterOf: (profile: string) => string): readonly Block[] {
  const [first] = placed;
  if (first !== undefined && placed.length > MANY) {
    const name = `${placed.length} × ${first.profile}`;
    const letter = `${placed.length} × ${letterOf(first.profile)}`;
    return [{ letter, name, start: 0, slots: placed.length }];
  }
  return placed.map(({ profile, start, slots }) => ({
    letter: letterOf(profile),
    name: profile,
    start,
    slots,
  }));
}

function leftOf({ freeMemoryGb, freeCompute, room }: PackedGpus): string {
  if (freeMemoryGb === 0 && freeCompute === 0) {
    return 'Full: nothing is left over.';
  }
  const compute = freeCompute === 0 ? '' : ` and ${percent(freeCompute)} of the compute`;
  const left = `Left over: ${gb(freeMemoryGb)}${compute}.`;
  return room === null
    ? `${left} No further slice fits beside.`
    : `${left} ${room} still fits beside.`;
}
