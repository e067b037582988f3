import { changeWords, distanceWords } from '@/questions/change-words';
import type { ResultsWords } from '@/features/results/results-words';

const SOURCE = {
  title: 'A price list',
  publisher: 'A provider',
  address: 'https://example.org/prices',
  date: '2026-08',
};

/** Words made of ids, and two figures: the view models can be read without the dataset. */
export const plainResultsWords = (): ResultsWords => ({
  option: (id) => `option ${id}`,
  criterion: (id) => `criterion ${id}`,
  question: (id) => `question ${id}`,
  asks: (id) => `asks ${id}?`,
  answer: (_, value) => (value === 'not-sure' ? 'Not sure' : JSON.stringify(value)),
  taken: (id, taken) => `${id} ${taken.kind}`,
  change: changeWords,
  distance: distanceWords,
  chip: (id, value) => `${id} ${JSON.stringify(value)}`,
  figure: (id) =>
    id === 'gpu-vm.on-demand.rate.b200'
      ? {
          id,
          subject: 'prices',
          slot: 0,
          name: 'B200 by the hour in a VM',
          unit: 'usd-per-gpu-hour',
          low: 3.75,
          likely: 4.99,
          high: 6.25,
          basis: 'list-price',
          source: 'list',
          locator: 'row 3',
          date: '2026-08',
        }
      : id === 'gpu-vm.tail'
        ? {
            id,
            subject: 'latency',
            slot: 1,
            name: 'Tail that a VM adds',
            unit: 'ms',
            low: 0.03,
            likely: 0.03,
            high: 0.03,
            basis: 'judgement',
            source: 'list',
            locator: 'section 2',
            date: '2025',
          }
        : undefined,
  fact: () => undefined,
  source: (id) => (id === 'list' ? SOURCE : undefined),
  measurement: () => ({
    take: 'The longest waits.',
    tool: 'cyclictest',
    days: 2,
    because: 'A quiet and a busy day.',
    facts: ['LAT-13'],
  }),
});
