import { describe, expect, it } from 'vitest';
import { demandIn, refusalOf, stepsOf, utilisationFile } from '~/support/utilisation';

const TEXT = utilisationFile('prometheus.json');

type Values = readonly (readonly [number, string])[];

const answer = (
  ...series: readonly { readonly metric: Record<string, string>; readonly values: Values }[]
) => JSON.stringify({ status: 'success', data: { resultType: 'matrix', result: series } });

const START = 1751731200;
const every = (step: number, ...values: readonly string[]): Values =>
  values.map((value, index) => [START + index * step, value]);

describe('an answer of Prometheus to query_range', () => {
  it('becomes busy GPUs: one GPU whose pods change, one with a value that is no number', () => {
    const demand = demandIn(TEXT);
    // 0.4 + 0, 0.6 + 0.01, 0.8 + 0.02, then GPU 0 is missing, then GPU 1 is NaN, then GPU 0 is missing.
    expect(stepsOf(demand)).toEqual([0.4, 0.61, 0.8200000000000001, 'gap', 'gap', 'gap']);
    expect(demand).toMatchObject({
      format: 'prometheus',
      series: 2,
      measure: 'busy',
      unit: 'GPUs',
      clock: 'utc',
      start: 1751731200.5,
      stepSeconds: 60,
      steps: 6,
      gaps: 3,
    });
    expect(demand.days).toBeCloseTo(6 / 1440, 12);
  });

  it('becomes held GPUs: those above one per cent', () => {
    // GPU 1 has 0, 1 and 2 per cent in the first three steps: only the last is somebody's work.
    expect(stepsOf(demandIn(TEXT, { measure: 'held' })).slice(0, 3)).toEqual([1, 1, 2]);
  });

  it('knows the scale by the name before the size', () => {
    const values = every(60, '1', '1', '0');
    const metric = { gpu: '0', Hostname: 'a' };
    const percent = answer({ metric: { ...metric, __name__: 'DCGM_FI_DEV_GPU_UTIL' }, values });
    const shares = answer({
      metric: { ...metric, __name__: 'DCGM_FI_PROF_GR_ENGINE_ACTIVE' },
      values,
    });
    expect(stepsOf(demandIn(percent))).toEqual([0.01, 0.01, 0]);
    expect(stepsOf(demandIn(shares))).toEqual([1, 1, 0]);
    expect(demandIn(percent).warnings.map(({ kind }) => kind)).toEqual(['short']);
  });

  it('guesses the scale of a nameless series by the largest value of all, and says so', () => {
    const shares = answer({ metric: { gpu: '0' }, values: every(60, '0.5', '1') });
    const mixed = answer(
      { metric: { gpu: '0' }, values: every(60, '0.5', '1') },
      { metric: { gpu: '1' }, values: every(60, '50', '100') },
    );
    expect(stepsOf(demandIn(shares))).toEqual([0.5, 1]);
    // The idle GPU is read on the scale of the busy one: 0.005 + 0.5 and 0.01 + 1.
    expect(stepsOf(demandIn(mixed))).toEqual([0.505, 1.01]);
    expect(demandIn(mixed).warnings).toContainEqual({
      kind: 'scale-guessed',
      full: 100,
      largest: 100,
    });
  });

  it('counts slices in sevenths and leaves out the GPU they are cut from', () => {
    const metric = { __name__: 'DCGM_FI_PROF_GR_ENGINE_ACTIVE', gpu: '0', UUID: 'GPU-a' };
    const slice = (id: string, profile: string) => ({
      metric: { ...metric, GPU_I_ID: id, GPU_I_PROFILE: profile },
      values: every(60, '1', '0.5'),
    });
    const demand = demandIn(
      answer(
        { metric, values: every(60, '0.57', '0.3') },
        slice('1', '3g.90gb'),
        slice('9', '1g.23gb'),
      ),
    );
    // (3/7 + 1/7) × 1 and × 0.5
    expect(demand.series).toBe(2);
    expect(demand.gpus[0]).toBeCloseTo(4 / 7, 12);
    expect(demand.gpus[1]).toBeCloseTo(2 / 7, 12);
    expect(demand.warnings).toContainEqual({ kind: 'mig-slices', count: 2 });
    expect(refusalOf(answer(slice('1', 'all')))).toContain('expected a slice such as');
    const blind = { ...metric, __name__: 'DCGM_FI_DEV_GPU_UTIL', GPU_I_ID: '1' };
    expect(
      refusalOf(answer({ metric: { ...blind, GPU_I_PROFILE: '1g.23gb' }, values: [] })),
    ).toContain('expected DCGM_FI_PROF_GR_ENGINE_ACTIVE');
  });

  it('reads one metric of several: the known one, or the one that is asked for', () => {
    const named = (name: string, ...values: readonly string[]) => ({
      metric: { __name__: name, gpu: '0' },
      values: every(60, ...values),
    });
    const active = named('DCGM_FI_PROF_GR_ENGINE_ACTIVE', '0.2', '0.4');
    const busy = named('DCGM_FI_DEV_GPU_UTIL', '50', '60');
    const warm = named('DCGM_FI_DEV_GPU_TEMP', '60', '70');
    expect(stepsOf(demandIn(answer(warm, busy)))).toEqual([0.5, 0.6]);
    expect(demandIn(answer(warm, busy)).warnings).toContainEqual({
      kind: 'metrics-left-out',
      count: 1,
      name: 'DCGM_FI_DEV_GPU_TEMP',
    });
    expect(refusalOf(answer(active, busy))).toContain(
      'found 2 metrics; expected one column or metric to be chosen by its name: "DCGM_FI_PROF_GR_ENGINE_ACTIVE", "DCGM_FI_DEV_GPU_UTIL".',
    );
    const asked = { column: 'DCGM_FI_PROF_GR_ENGINE_ACTIVE' };
    expect(stepsOf(demandIn(answer(active, busy), asked))).toEqual([0.2, 0.4]);
    expect(refusalOf(answer(warm))).toContain('found "DCGM_FI_DEV_GPU_TEMP"; expected the util');
    expect(refusalOf(answer(busy), { column: 'power' })).toContain('found no series "power"');
  });

  it.each([
    [{ status: 'error', errorType: 'bad_data', error: 'parse error' }, 'an error: "parse error"'],
    [
      { status: 'success', data: { resultType: 'vector', result: [] } },
      'At data.resultType: found "vector"',
    ],
    [{ status: 'success', data: { resultType: 'matrix', result: [] } }, 'found nothing'],
    [{ status: 'success', data: { resultType: 'matrix', result: [7] } }, 'At data.result[0]'],
    [{ status: 'success', data: { resultType: 'matrix', result: 'x' } }, 'query_range'],
  ])('is refused where it is no matrix: %j', (document, sentence) => {
    expect(refusalOf(JSON.stringify(document))).toContain(sentence);
  });

  it.each([
    [[[START, '-1']], 'At data.result[0].values[0]: found "-1"; expected a number that is not'],
    [[[START, 'abc']], 'found "abc"; expected a number'],
    [[[START, '+Inf']], 'found "+Inf"; expected a number'],
    [[['now', '1']], 'found "now"; expected a time'],
    [[[17, '1']], 'found "17"; expected a time'],
    [
      [
        [START, '50'],
        [START + 60, '340'],
      ],
      'At data.result[0].values[1]: found "340"; expected utilisation of one GPU',
    ],
    [[[START, 'NaN']], 'found no number in any sample'],
    [[[START, '1']], 'found samples of one time only'],
  ])('is refused with the place of what is no sample: %j', (values, sentence) => {
    const metric = { __name__: 'DCGM_FI_DEV_GPU_UTIL', gpu: '0' };
    const text = JSON.stringify({
      status: 'success',
      data: { resultType: 'matrix', result: [{ metric, values }] },
    });
    expect(refusalOf(text)).toContain(sentence);
  });

  it('takes what is infinite for a gap, and counts it', () => {
    const metric = { __name__: 'DCGM_FI_DEV_GPU_UTIL', gpu: '0' };
    const demand = demandIn(answer({ metric, values: every(60, '10', '+Inf', '30', '-Inf') }));
    expect(stepsOf(demand)).toEqual([0.1, 'gap', 0.3, 'gap']);
    expect(demand.warnings).toContainEqual({ kind: 'infinite', count: 2 });
  });

  it('knows the duty cycle of the nodes of GKE', () => {
    const metric = { __name__: 'nvidia_gpu_duty_cycle', minor_number: '0', uuid: 'GPU-a' };
    const demand = demandIn(answer({ metric, values: every(60, '55', '1') }));
    expect(stepsOf(demand)).toEqual([0.55, 0.01]);
    expect(demand.warnings.map(({ kind }) => kind)).toEqual(['short']);
  });

  it('says what Prometheus says of its own answer', () => {
    const metric = { __name__: 'DCGM_FI_DEV_GPU_UTIL', gpu: '0' };
    const result = [{ metric, values: every(60, '55', '1') }];
    const saying = (beside: Readonly<Record<string, unknown>>) =>
      demandIn(
        JSON.stringify({ status: 'success', ...beside, data: { resultType: 'matrix', result } }),
      ).warnings;
    expect(saying({ warnings: ['partial response'], isPartial: true })).toContainEqual({
      kind: 'partial-answer',
      said: 'partial response',
    });
    expect(saying({ isPartial: true })).toContainEqual({
      kind: 'partial-answer',
      said: 'isPartial',
    });
    expect(saying({ isPartial: false, warnings: [] }).map(({ kind }) => kind)).toEqual(['short']);
  });

  it('takes a blank of DCGM for a gap', () => {
    const metric = { __name__: 'DCGM_FI_DEV_GPU_UTIL', gpu: '0' };
    const values = every(60, '10', '9223372036854775794', '30');
    expect(stepsOf(demandIn(answer({ metric, values })))).toEqual([0.1, 'gap', 0.3]);
  });
});
