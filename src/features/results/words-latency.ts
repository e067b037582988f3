/** The words of latency under load on the page; sentences with numbers are the engine's. */
export const LATENCY_WORDS = {
  heading: 'How answers slow down under load',
  coming: 'Working out how answers slow down under load…',
  title: 'p99 against load',
  subtitle:
    'One line for each access at its likely value, with the band of one of them: from the 10th percentile up to what sharing a machine would make of it. The table has every band.',
  /** `upTo`: null where there is no end to it. */
  cut: (upTo: string | null, load: string) =>
    `The band goes on above the picture, ${upTo === null ? 'without end' : `up to ${upTo}`} at ${load} load.`,
  axis: 'load of the machines',
  unit: 'p99',
  column: 'Load',
  noEnd: 'no end',
  notes: [
    'Below 60% load queueing is small, so no number is given. The formula is good to about 20%.',
    'The lower end and the likely value come from a queue in which each place answers one request at a time; the upper end also from a machine that all requests share, as continuous batching does.',
  ],
} as const;
