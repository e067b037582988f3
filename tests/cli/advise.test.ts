import { describe, expect, it } from 'vitest';
import { ran } from '~/support/terminal';

const NOTEBOOKS = '{"version":1,"answers":{"workloadKind":"notebooks","meanGpus":3}}';
const IMPOSSIBLE =
  '{"version":1,"answers":{"workloadKind":"pretraining","compliance":["classified"],"monthlyBudgetUsd":1000,"budgetRule":"must","meanGpus":64}}';

const linesOf = (text: string): readonly unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('one scenario', () => {
  it('gives one advice, from a file, from standard input, from a link or from a link in a file', async () => {
    const link = '#/results?v=1&workloadKind=notebooks&meanGpus=3';
    const fromFile = await ran(['a.json', '--format', 'json'], { 'a.json': NOTEBOOKS });
    expect(fromFile).toMatchObject({ status: 0, complaints: '' });
    expect(JSON.parse(fromFile.out)).toMatchObject({
      version: 1,
      scenario: { answers: { workloadKind: 'notebooks', meanGpus: 3 } },
    });
    const others = await Promise.all([
      ran(['-', '--format', 'json'], { '-': NOTEBOOKS }),
      ran([`https://example.org/a/${link}`, '--format', 'json']),
      ran(['a.json', '--format', 'json'], { 'a.json': JSON.stringify(link) }),
    ]);
    expect(others.map(({ out }) => out)).toEqual([fromFile.out, fromFile.out, fromFile.out]);
  });

  it('may be spread over lines', async () => {
    const pretty = JSON.stringify(JSON.parse(NOTEBOOKS), undefined, 2);
    const { status, out } = await ran(['a.json'], { 'a.json': `\n${pretty}\n\n` });
    expect(status).toBe(0);
    expect(out).toContain('How sure');
  });

  it('gives the same bytes for the same input, and others for another seed', async () => {
    const [once, again, other] = await Promise.all([
      ran(['-', '--format=json', '--seed', '5'], { '-': NOTEBOOKS }),
      ran(['-', '--format=json', '--seed', '5'], { '-': NOTEBOOKS }),
      ran(['-', '--format=json', '--seed', '6'], { '-': NOTEBOOKS }),
    ]);
    expect(again.out).toBe(once.out);
    expect(other.out).not.toBe(once.out);
  });

  it('is answered with advice and explanation in one object', async () => {
    const { out } = await ran(['-', '--format=json'], { '-': NOTEBOOKS });
    expect(Object.keys(JSON.parse(out) as object)).toEqual(
      expect.arrayContaining([
        'verdict',
        'options',
        'flips',
        'figureFlips',
        'flipPairs',
        'assumed',
        'nextQuestion',
        'settled',
        'weights',
        'centralWeights',
        'tornado',
        'map',
        'methodChecks',
        'proofOfConcept',
        'trails',
      ]),
    );
  });

  it('is answered with what was decided and no more when brief', async () => {
    const { out } = await ran(['-', '--format=json', '--brief'], { '-': NOTEBOOKS });
    expect(Object.keys(JSON.parse(out) as object).toSorted()).toEqual([
      'draws',
      'edition',
      'engine',
      'families',
      'nothingFeasibleShare',
      'options',
      'scenario',
      'seed',
      'verdict',
      'version',
    ]);
  });

  it('ends with 3 where the advice is for another family than expected, and with 0 where not', async () => {
    const answered = await ran(['-', '--format=json'], { '-': NOTEBOOKS });
    const { family } = (JSON.parse(answered.out) as { verdict: { family: string } }).verdict;
    const other = family === 'split' ? 'virtual' : 'split';
    expect(await ran(['-', '--expect', family], { '-': NOTEBOOKS })).toMatchObject({ status: 0 });
    expect(await ran(['-', '--expect', other], { '-': NOTEBOOKS })).toMatchObject({ status: 3 });
  });

  it('is advice too where nothing fits', async () => {
    const { status, out } = await ran(['-', '--format=json'], { '-': IMPOSSIBLE });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ verdict: { kind: 'nothing-fits', family: null } });
  });
});

describe('an input that cannot be used', () => {
  it.each([
    ['is empty', '', 'found nothing'],
    ['is not JSON', 'workload: training', 'expected JSON'],
    ['is JSON cut short', '{"version":1,', 'expected JSON'],
    ['is no scenario', '[1,2]', 'scenario'],
    ['has an unknown key', '{"version":1,"answers":{"meanGpu":3}}', 'answers.meanGpu'],
    ['has an impossible value', '{"version":1,"answers":{"meanGpus":-3}}', 'found -3'],
    [
      'contradicts itself',
      '{"version":1,"answers":{"meanGpus":9,"peakGpus":3}}',
      'answers.peakGpus',
    ],
    ['holds a damaged link', '"#/results?v=1&tenancy=sinlge"', 'sinlge'],
    ['holds a newer link', '"#/results?v=9&tenancy=single"', 'version 9'],
    ['holds a foreign address', '"https://example.org/#top"', 'no v='],
  ])('ends with 2 and one message, and prints nothing, where it %s', async (_, text, part) => {
    const { status, out, complaints } = await ran(['-'], { '-': text });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(complaints).toContain(part);
    expect(complaints.trimEnd()).not.toContain('\n');
  });
});

describe('a scenario on each line', () => {
  it('gives a line for each, in order, bad ones with their place and the rest untouched', async () => {
    const input = [
      NOTEBOOKS,
      '',
      'not json',
      '"#/results?v=1&tenancy=single"',
      '{"version":1,"answers":{"stage":"later"}}',
      '"#/compare?v=1&1.tenancy=single&2=",',
      '"#/compare?v=1&1.tenancy=single&2="',
      IMPOSSIBLE,
    ].join('\n');
    const { status, out } = await ran(['-', '--format', 'text', '--brief'], { '-': input });
    expect(status).toBe(1);
    expect(linesOf(out)).toMatchObject([
      { scenario: { answers: { workloadKind: 'notebooks' } } },
      { error: { line: 3, path: 'scenario', found: 'not json', expected: 'JSON' } },
      { scenario: { answers: { tenancy: 'single' } } },
      { error: { line: 5, path: 'answers.stage', found: '"later"' } },
      { error: { line: 6, expected: 'JSON' } },
      { error: { line: 7, expected: 'a link to one scenario' } },
      { verdict: { kind: 'nothing-fits' } },
    ]);
  });

  it('is what the name of a file says, even where the first line is bad or the only one', async () => {
    const one = await ran(['a.ndjson'], { 'a.ndjson': NOTEBOOKS });
    expect(one.status).toBe(0);
    expect(linesOf(one.out)).toHaveLength(1);
    const bad = await ran(['a.ndjson'], { 'a.ndjson': `{"version":\n${NOTEBOOKS}\n` });
    expect(bad.status).toBe(1);
    expect(linesOf(bad.out)).toMatchObject([{ error: { line: 1 } }, { version: 1 }]);
  });

  it('gives the same advice as alone', async () => {
    const alone = await ran(['-', '--format=json'], { '-': IMPOSSIBLE });
    const { out } = await ran(['-'], { '-': `${NOTEBOOKS}\n${IMPOSSIBLE}` });
    expect(linesOf(out)[1]).toEqual(JSON.parse(alone.out));
  });
});

describe('a link to a comparison', () => {
  const link = '#/compare?v=1&1.tenancy=single&2.tenancy=internal-multi&3.colour=red';

  it('gives one advice after the other, and says what was left out of the link', async () => {
    const { status, out, complaints } = await ran([link, '--format', 'json']);
    expect(status).toBe(0);
    expect(linesOf(out)).toHaveLength(3);
    expect(complaints).toContain('“3.colour”');
  });
});
