import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, type DemandSeries, VALUES } from '@/traces/demand-series';
import { demandStatistics } from '@/traces/demand-statistics';
import { demandFrom } from '@/traces/trace-reader';
import { traceProblemSentence, traceWarningSentence } from '@/traces/words';
import { UTILISATION_FILES, utilisationFile } from '~/support/utilisation';

const FILES = UTILISATION_FILES.map(utilisationFile);
const MOST_STEPS = 5_000_000;
const MOST_GPUS = 1_000_000; // in a row or in a job; elsewhere a series is one GPU

const asked = fc.record({
  column: fc.option(fc.constantFrom('gpus', 'gpu0', 'DCGM_FI_DEV_GPU_UTIL', ''), {
    nil: undefined,
  }),
  measure: fc.constantFrom('busy' as const, 'held' as const),
  values: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...VALUES) },
  ),
});

const SENTENCE = /^[^\n]+: found [^\n]+; expected [^\n]+\.$/;

/** What is wrong with a series, by name. */
function faultsOf(demand: DemandSeries): readonly string[] {
  const { gpus, knownSteps, steps, gaps, stepSeconds, start, days, series } = demand;
  const isCounted = ['csv', 'sacct'].includes(demand.format) || demand.measure === 'given';
  const most = isCounted ? MOST_GPUS * series : series;
  const checks = {
    'some steps': gpus.length > 0 && knownSteps.length === gpus.length,
    'sensible numbers': gpus.every((value) => value >= 0 && value <= most),
    'steps in order': knownSteps.every((step, index) => step > (knownSteps[index - 1] ?? -1)),
    'steps inside': (knownSteps.at(-1) ?? steps) < steps && steps <= MOST_STEPS + 1,
    'gaps counted': gaps === steps - gpus.length,
    'a sensible clock': [stepSeconds, start, days].every(Number.isFinite) && stepSeconds > 0,
    statistics: Object.values(demandStatistics(demand)).every(Number.isFinite),
    'plain warnings': demand.warnings.every((one) => /^[^\n]+\.$/.test(traceWarningSentence(one))),
  };
  return Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [name]));
}

/** Whatever comes in: a sentence, or a series that can be worked with. */
function expectSense(text: string, how: Asked): void {
  const demand = demandFrom(text, how);
  const faults = demand.ok
    ? faultsOf(demand.value)
    : [traceProblemSentence(demand.error)].filter((sentence) => !SENTENCE.test(sentence));
  expect(faults).toEqual([]);
}

/** One change of a text: a part of it taken out, doubled, or replaced. */
const changed = (text: string) =>
  fc
    .record({
      start: fc.nat(text.length),
      length: fc.nat(30),
      instead: fc.oneof(
        fc.constantFrom(
          '',
          '-',
          'NaN',
          '9'.repeat(20),
          '1e308',
          '"',
          '\0',
          '\n',
          ',',
          ';',
          '%',
          '2099',
        ),
        fc.string({ maxLength: 8, unit: 'binary' }),
        fc.nat(text.length).map((from) => text.slice(from, from + 60)),
      ),
    })
    .map(
      ({ start, length, instead }) => text.slice(0, start) + instead + text.slice(start + length),
    );

const mutations = fc
  .constantFrom(...FILES)
  .chain(changed)
  .chain((text) => fc.oneof(fc.constant(text), changed(text)));

describe('any text at all', () => {
  it('never throws and never becomes nonsense: files with changes in them', {
    timeout: 60_000,
  }, () => {
    fc.assert(fc.property(mutations, asked, expectSense), { numRuns: 3000 });
  });

  it('never throws and never becomes nonsense: files cut off anywhere', () => {
    for (const text of FILES) {
      for (let end = 0; end <= text.length; end += 1) {
        expectSense(text.slice(0, end), { column: undefined, measure: 'busy' });
      }
    }
  });

  it('never throws and never becomes nonsense: random letters and random cells', () => {
    const cell = fc.oneof(
      fc.constantFrom('time', 'value', 'Time', 'timestamp', '#', '', '[N/A]', '1751727600', '5 %'),
      fc.constantFrom('2025-07-05', '05/06/2025 10:00', '0', '60', '1,5', '"a', '{', '<', 'JobID'),
      fc.double().map(String),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 });
    const table = fc
      .tuple(rows, fc.constantFrom(',', ';', '\t', '|', ', '))
      .map(([lines, separator]) => lines.map((cells) => cells.join(separator)).join('\n'));
    const random = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), table);
    fc.assert(fc.property(random, asked, expectSense), { numRuns: 3000 });
  });
});
