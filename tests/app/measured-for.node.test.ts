import { describe, expect, it } from 'vitest';
import { measuredFor } from '@/app/measured-for';
import { measuredAnswers, measuredFrom } from '@/cli/measured';
import type { Answers } from '@/questions/answers';
import type { ImportedTrace } from '@/state/imported-trace';
import { demandIn, utilisationFile } from '~/support/utilisation';

function traceOf(): ImportedTrace {
  const demand = measuredFrom(demandIn(utilisationFile('plain.csv')));
  if (!demand.ok) {
    throw new Error(demand.error);
  }
  return {
    id: 'one',
    name: 'plain.csv',
    demand: demand.value,
    answers: measuredAnswers(demand.value),
  };
}

const TRACE = traceOf();
const used = (answers: Answers) => measuredFor({ version: 1, answers }, TRACE)?.id;

describe('a file stands for demand', () => {
  it('while the answers on demand are those that it gave, whatever else is answered', () => {
    expect(used(TRACE.answers)).toBe('one');
    expect(used({ ...TRACE.answers, durationMonths: 12, meanGpus: TRACE.answers.meanGpus })).toBe(
      'one',
    );
  });

  it('and no longer once one of them is changed, a pattern is said, or another link is opened', () => {
    expect(used({ ...TRACE.answers, meanGpus: 41 })).toBeUndefined();
    expect(used({ ...TRACE.answers, peakGpus: { low: 1, high: 20 } })).toBeUndefined();
    expect(used({ ...TRACE.answers, hoursPerWeek: 'not-sure' })).toBeUndefined();
    expect(used({ ...TRACE.answers, demandPattern: 'steady' })).toBeUndefined();
    expect(used({})).toBeUndefined();
  });

  it('and nothing does where no file was brought', () => {
    expect(measuredFor({ version: 1, answers: {} }, undefined)).toBeUndefined();
  });
});
