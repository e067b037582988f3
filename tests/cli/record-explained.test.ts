import { describe, expect, it } from 'vitest';
import { adviceMarkdown } from '@/cli/markdown';
import { adviceText } from '@/cli/text';
import { dataset } from '@/dataset/dataset';
import type { Explanation } from '@/engine/explanation';
import { splitAccount } from '~/support/account-fixture';
import { splitAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';

const WORDS = { dataset, link: '#/results?v=1' };

const markdown = (over: Partial<Explanation> = {}): string =>
  adviceMarkdown(
    { advice: splitAdvice(), explanation: splitExplanation(over), account: splitAccount() },
    WORDS,
  );

/** A section of the record, by its heading. */
const sectionOf = (record: string, heading: string): string =>
  record.split('\n## ').find((part) => part.startsWith(heading)) ?? '';

describe('the record of a decision says', () => {
  it('what would change it: to whom, at which cost, and whether a figure is beyond the sources', () => {
    const changes = sectionOf(markdown(), 'What would change it');
    expect(changes).toContain(
      '- Average load below 6.2 GPUs: Rented GPU VMs, on demand, for $14.3k a month less.',
    );
    expect(changes).toContain(
      'above $7.10 per GPU-hour (beyond what our sources say): Hosted bare metal, reserved, for $15.5k a month more.',
    );
  });

  it('that nothing would change it where that is so', () => {
    expect(markdown({ flips: [], figureFlips: [], flipPairs: [] })).toContain(
      'Nothing that we tried: no answer, no figure, no two answers.',
    );
  });

  it('which two changes would do it only together', () => {
    const pair = {
      answers: [
        { answer: 'meanGpus', from: 11, to: 8 },
        { answer: 'isolation', from: 'hardware', to: 'soft' },
      ],
      winner: 'gpu-vm.on-demand',
      family: 'virtual',
      changes: 'family',
      costDifferenceUsd: 0,
      distance: 0.9,
    } as const;
    expect(markdown({ flips: [], figureFlips: [], flipPairs: [pair] })).toMatch(
      /Average load below 8 GPUs and Isolation: .+: Rented GPU VMs, on demand, at the same cost\./,
    );
  });

  it('what to find out next and what each answer would mean', () => {
    const next = sectionOf(markdown(), 'What to find out next');
    expect(next).toContain('knowing it is worth about $1.90k a month');
    expect(next).toContain('Ask in any case, for law and contracts: “Data location”.');
    expect(next).toContain('- 6–14 months (34% of futures): Rented GPU VMs, on demand');
  });

  it('that it is settled where nothing still open would change it', () => {
    const settled = sectionOf(markdown({ settled: true }), 'What to find out next');
    expect(settled).toContain('Settled: nothing you could still answer would change this.');
    expect(settled).not.toContain('next: knowing');
  });

  it('what each weight is worth in money, and how far it may move', () => {
    const weights = sectionOf(markdown(), 'What counts how much');
    expect(weights).toContain(
      '| Latency | 27% | 1 ms is worth $2.60k a month | 0% to 58%; above: Hosted bare metal, reserved |',
    );
    expect(weights).toContain('| at no weight, on average |');
  });

  it('for whom each family is right, and what other methods choose', () => {
    const others = sectionOf(markdown(), 'Seen otherwise');
    expect(others).toContain('those who put about 55% on cost and about 27% on latency.');
    expect(others).toContain('TOPSIS, given the same consequences, chooses the same.');
    expect(others).toMatch(
      /PROMETHEE II, .+ chooses Hosted bare metal, reserved\. Its choice hangs/,
    );
  });

  it('what moves the lead, as a table, and when committing pays, in a sentence', () => {
    expect(sectionOf(markdown(), 'What moves the lead')).toContain(
      '| Needed for | 7 months: −$5.80k, Rented GPU VMs, on demand first | 48 months: $16.1k |',
    );
    expect(sectionOf(markdown(), 'When committing pays')).toContain(
      'utilisation is 46% (37% to 55%), the price ratio 0.58 (0.44 to 0.74); committing pays in 28% of futures.',
    );
  });

  it('how the score comes about, with its numbers', () => {
    expect(sectionOf(markdown(), 'How the score comes about')).toContain(
      '- Cost: 0.52 × 0.63 = 0.3276, from $46.7k rent + $5.68k burst = $52.4k.',
    );
  });

  it('what to measure before committing, with which tool, how long, and what would overturn it', () => {
    const sheet = sectionOf(markdown(), 'Before committing, measure');
    expect(sheet).toMatch(
      /vllm bench serve .+ \| 3 days\. .+ \| 98% \(95% to 100%\) \| below 86%: Hosted bare metal, reserved \|/,
    );
    expect(sheet).toContain('| by nothing we think possible |');
  });
});

describe('without an explanation', () => {
  it('the record says what was decided and on which grounds, and nothing else', () => {
    const brief = adviceMarkdown(
      { advice: splitAdvice(), explanation: undefined, account: undefined },
      WORDS,
    );
    const headings = [...brief.matchAll(/^## (.+)$/gm)].map(([, name]) => name);
    expect(headings).toEqual([
      'How sure',
      'Key figures',
      'Why',
      'Ranking',
      'Ruled out',
      'Conditions',
      'What was said',
      'Figures of your own',
      'Sources',
      'To see it again',
    ]);
  });
});

describe('the text for a terminal', () => {
  it('fits a screen and a half', () => {
    const text = adviceText(
      { advice: splitAdvice(), explanation: splitExplanation(), account: splitAccount() },
      WORDS,
    );
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(88);
    expect(text).toContain('overturned below 86%: Hosted bare metal, reserved.');
  });
});
