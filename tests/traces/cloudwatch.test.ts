import { describe, expect, it } from 'vitest';
import { demandIn, refusalOf, stepsOf, utilisationFile } from '~/support/utilisation';

const TEXT = utilisationFile('cloudwatch.json');

describe('an answer of CloudWatch to get-metric-data', () => {
  it('becomes busy GPUs, from the oldest to the newest', () => {
    const demand = demandIn(TEXT);
    expect(stepsOf(demand)).toEqual([0.4, 0.7, 0.905]); // 0.1 + 0.3, 0.5 + 0.2, 0.9 + 0.005
    expect(demand).toMatchObject({
      format: 'cloudwatch',
      series: 2,
      clock: 'utc',
      start: 1751727600,
      stepSeconds: 300,
      gaps: 0,
    });
    expect(demand.warnings).toEqual([
      // No label says which GPU of its host it is.
      { kind: 'gpus-guessed', count: 2, name: 'i-0abc nvidia_smi_utilization_gpu' },
      { kind: 'partial-data', series: 1 },
      { kind: 'short', days: 3 / 288 },
    ]);
  });

  it('becomes held GPUs', () => {
    expect(stepsOf(demandIn(TEXT, { measure: 'held' }))).toEqual([2, 2, 1]);
  });

  it('reads the series that is asked for', () => {
    expect(stepsOf(demandIn(TEXT, { column: 'gpu1' }))).toEqual([0.3, 0.2, 0.005]);
  });

  it('joins the pages that a series came in', () => {
    const page = (times: readonly string[], values: readonly number[]) => ({
      Id: 'gpu0',
      Label: 'nvidia_smi_utilization_gpu',
      Timestamps: times,
      Values: values,
    });
    const text = JSON.stringify({
      MetricDataResults: [
        page(['2025-07-05T15:02:00Z', '2025-07-05T15:01:00Z'], [30, 20]),
        page(['2025-07-05T15:00:00Z'], [10]),
      ],
    });
    expect(demandIn(text)).toMatchObject({ series: 1, gaps: 0 });
    expect(stepsOf(demandIn(text))).toEqual([0.1, 0.2, 0.3]);
  });

  it.each([
    [TEXT.replace('90.0, ', ''), 'At MetricDataResults[0]: found 3 timestamps and 2 values'],
    [TEXT.replace('90.0', '190.0'), 'At MetricDataResults[0].Values[0]: found "190"'],
    [TEXT.replace('90.0', '-9'), 'At MetricDataResults[0].Values[0]: found "-9"'],
    [TEXT.replace('90.0', '"x"'), 'At MetricDataResults[0].Values[0]: found "x"'],
    [TEXT.replace('2025-07-05T15:10:00+00:00', 'soon'), 'Timestamps[0]: found "soon"'],
    [TEXT.replaceAll('utilization_gpu', 'memory_used'), 'expected the utilisation of a GPU'],
    ['{"MetricDataResults":[]}', 'found nothing'],
    ['{"MetricDataResults":[1]}', 'At MetricDataResults[0]'],
  ])('is refused with the place of what is wrong: %#', (text, sentence) => {
    expect(refusalOf(text)).toContain(sentence);
  });
});
