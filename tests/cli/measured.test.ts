import { describe, expect, it } from 'vitest';
import { measuredAnswers, measuredFrom } from '@/cli/measured';
import { demandIn } from '~/support/utilisation';

const START = 1_751_327_200;

/** A plain file with a GPU in each of these hours. */
const file = (...hours: readonly number[]) =>
  ['time,gpus', ...hours.map((hour) => `${START + 3600 * hour},5`)].join('\n');

const hoursFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, hour) => first + hour);

const answersTo = (text: string) => {
  const measured = measuredFrom(demandIn(text));
  return measured.ok ? measuredAnswers(measured.value) : measured.error;
};

describe('answers from a file', () => {
  it('are ranges where less than two weeks are known, however far apart', () => {
    // Two days with three weeks between them are two days: 1.6 times lower and higher.
    const holed = file(...hoursFrom(0, 24), ...hoursFrom(24 * 22, 24));
    expect(answersTo(holed)).toMatchObject({ meanGpus: { low: 3.13, high: 8 } }); // 5 / 1.6, 5 × 1.6
    expect(answersTo(file(...hoursFrom(0, 24 * 14)))).toMatchObject({ meanGpus: 5 });
  });
});
