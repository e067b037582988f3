import { describe, expect, it } from 'vitest';
import { adviceMarkdown } from '@/cli/markdown';
import { adviceText } from '@/cli/text';
import { dataset } from '@/dataset/dataset';
import type { SplitEconomics } from '@/engine/account/split-economics';
import type { Advice } from '@/engine/advice';
import { splitAccount } from '~/support/account-fixture';
import { splitAdvice, tossUpAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';
import { ROUND_MEASURED, roundSplit } from '~/support/split-fixture';

const markdown = (split: SplitEconomics | null): string =>
  adviceMarkdown(
    {
      advice: splitAdvice(),
      explanation: splitExplanation(),
      account: splitAccount({ splitEconomics: split }),
    },
    { dataset, link: '#/results?v=1' },
  );

describe('the record of a split', () => {
  it('has a line for each base, the best and the held one marked', () => {
    const record = markdown(roundSplit());
    expect(record).toContain('## The split, node by node');
    expect(record).toContain('it pays above 58%.');
    expect(record).toContain('| none | – | $67.2k |  |');
    expect(record).toContain('| 1 (8 GPUs) | 97% | $51.6k |  |');
    expect(record).toContain('| 2 (16 GPUs) | 62% | $50.0k | best, held |');
    expect(record).toContain('| Demand grows by 30% | 3 (24 GPUs) | $73.0k | $75.0k | $2.00k |');
    expect(record).not.toContain('## The split on the measured series');
  });

  it('has terms and waits where demand was measured', () => {
    const record = markdown(roundSplit({ measured: ROUND_MEASURED }));
    expect(record).toContain('| 4 h | 3 (24 GPUs) | $60.0k | 20% |');
    expect(record).toContain('| Until the next GPU by the hour: 5 min | 4% | 5% | 8% |');
  });

  it('names at most twelve bases of a long curve, the best among them', () => {
    const bases = Array.from({ length: 100 }, (_, nodes) => ({
      nodes,
      gpus: 8 * nodes,
      usdPerMonth: 1000 * nodes,
      busyShare: nodes === 0 ? null : 0.5,
    }));
    const best = { nodes: 50, gpus: 400, usdPerMonth: 50_000 };
    const record = markdown(roundSplit({ bases, best, today: best }));
    const rows = [...record.matchAll(/^\| \d+ \(\d+ GPUs\) \| 50% \|/gm)];
    expect(rows).toHaveLength(12);
    expect(record).toContain('| 50 (400 GPUs) | 50% | $50.0k | best, held |');
  });

  it('is in the short text only where a split is recommended', () => {
    const textOf = (advice: Advice) =>
      adviceText(
        { advice, explanation: splitExplanation(), account: splitAccount() },
        { dataset, link: '#/results?v=1' },
      );
    expect(textOf(splitAdvice())).toContain('Your 3rd node would be busy 9% of the time');
    expect(textOf(tossUpAdvice())).not.toContain('Your 3rd node');
  });

  it('has none of it where there is no split', () => {
    expect(markdown(null)).not.toContain('## The split');
  });
});
