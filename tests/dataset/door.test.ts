import { describe, expect, it } from 'vitest';
import { datasetParts } from '@/dataset/dataset';
import { parseDataset } from '@/dataset/parse-dataset';
import { FIGURE_IDS } from '@/dataset/schema';
import { problemsOf, withLatencyFigure } from './changed-parts';

const good = datasetParts.figures.latency['bare-metal.p99'];

describe('the door of the dataset', () => {
  it('lets the shipped parts in', () => {
    expect(problemsOf(datasetParts)).toEqual([]);
  });

  it('gives each figure its id, its subject and its place among all', () => {
    const result = parseDataset(datasetParts);
    const figure = result.ok ? result.value.figures['bare-metal.p99'] : undefined;
    expect(figure?.id).toBe('bare-metal.p99');
    expect(figure?.subject).toBe('latency');
    expect(figure?.slot).toBe(FIGURE_IDS.indexOf('bare-metal.p99'));
  });

  it('refuses a range that is upside down', () => {
    expect(problemsOf(withLatencyFigure('bare-metal.p99', { ...good, low: 1.2 }))).toEqual([
      'figures › latency › bare-metal.p99: must satisfy low ≤ likely ≤ high',
    ]);
  });

  it('refuses a source that nobody listed', () => {
    expect(problemsOf(withLatencyFigure('bare-metal.p99', { ...good, source: 'hearsay' }))).toEqual(
      ['figures › latency › bare-metal.p99: no source has the id hearsay'],
    );
  });

  it('refuses a row that no fact has', () => {
    expect(problemsOf(withLatencyFigure('bare-metal.p99', { ...good, row: 'LAT-99' }))).toEqual([
      'figures › latency › bare-metal.p99: no fact has the row LAT-99',
    ]);
  });

  it('refuses a misspelt field and names it', () => {
    const { likely, ...others } = good;
    expect(problemsOf(withLatencyFigure('bare-metal.p99', { ...others, likley: likely }))).toEqual([
      'figures › latency › bare-metal.p99 › likely: is missing; expected number',
      'figures › latency › bare-metal.p99: has fields that nobody knows: likley',
    ]);
  });

  it('refuses a figure in another unit than the engine expects', () => {
    expect(problemsOf(withLatencyFigure('bare-metal.p99', { ...good, unit: 'ms' }))).toEqual([
      'figures › latency › bare-metal.p99: is in ms, expected ratio',
    ]);
  });

  it('refuses a figure that nothing reads', () => {
    expect(problemsOf(withLatencyFigure('bare-metal.p999', good))).toEqual([
      'figures › latency › bare-metal.p999: nothing reads a figure with this id',
    ]);
  });

  it('refuses a figure that stands under two subjects', () => {
    const parts = withLatencyFigure('mig-slice.throughput', {
      ...datasetParts.figures.throughput['mig-slice.throughput'],
    });
    expect(problemsOf(parts)).toEqual([
      'figures › latency › mig-slice.throughput: is already given under throughput',
    ]);
  });

  it('refuses parts from which a figure is missing', () => {
    const { 'bare-metal.p99': _left, ...others } = datasetParts.figures.latency;
    const parts = { ...datasetParts, figures: { ...datasetParts.figures, latency: others } };
    expect(problemsOf(parts)).toEqual(['figures › bare-metal.p99: is missing from every subject']);
  });

  it('refuses a claim that rests on an unknown fact', () => {
    const claim = { ...datasetParts.claims.control, facts: ['OPS-99'] };
    const parts = { ...datasetParts, claims: { ...datasetParts.claims, control: claim } };
    expect(problemsOf(parts)).toEqual(['claims › control: no fact has the row OPS-99']);
  });

  it('refuses a rule that rests on an unknown fact', () => {
    const rule = { ...datasetParts.compliance.gdpr, facts: ['COMP-99'] };
    const parts = { ...datasetParts, compliance: { ...datasetParts.compliance, gdpr: rule } };
    expect(problemsOf(parts)).toEqual(['compliance › gdpr: no fact has the row COMP-99']);
  });

  it('refuses a date that is none', () => {
    expect(
      problemsOf(withLatencyFigure('bare-metal.p99', { ...good, date: 'last spring' })),
    ).toEqual([
      'figures › latency › bare-metal.p99 › date: found "last spring", which is not in the expected form',
    ]);
  });

  it.each([undefined, null, 'dataset', 7, []])('refuses %j, which is no dataset', (input) => {
    expect(problemsOf(input)).toHaveLength(1);
  });
});
