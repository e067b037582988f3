import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { OptionId } from '@/dataset/ids';
import type { Advice, OptionAdvice } from '@/engine/advice';
import { RankingTable } from '@/features/results/RankingTable';
import { RuledOutList } from '@/features/results/RuledOutList';
import { rankingFrom } from '@/features/results/ranking';
import { ruledOutFrom } from '@/features/results/ruled-out';
import { whyNotFrom } from '@/features/results/why-not';
import { finding, nothingFitsAdvice, splitAdvice } from '~/support/advice-fixture';
import { plainResultsWords } from '~/support/plain-results-words';

const words = plainResultsWords();

/** Advice in which one option is changed; a point of value is worth $115,000 a month in all of it. */
const adviceWith = (id: OptionId, over: Partial<OptionAdvice> = {}): Advice => {
  const advice = splitAdvice();
  return {
    ...advice,
    options: advice.options.map((option) => (option.id === id ? { ...option, ...over } : option)),
  };
};

function whyNot(id: OptionId, over: Partial<OptionAdvice> = {}) {
  const advice = adviceWith(id, over);
  const option = advice.options.find((each) => each.id === id);
  return option && whyNotFrom(option, advice, words);
}

describe('why not the other', () => {
  it('is not asked of the recommended option, nor where nothing is recommended', () => {
    expect(whyNot('split.reserved')).toBeUndefined();
    const [option] = nothingFitsAdvice().options;
    expect(
      option && whyNotFrom({ ...option, behind: null }, nothingFitsAdvice(), words),
    ).toBeUndefined();
  });

  it('says how far it is behind in money, and on what most', () => {
    // 0.64 − 0.56 = 0.08; 0.08 × 115,000 = 9,200
    expect(whyNot('bare-metal.reserved')?.summary).toBe(
      'behind by $9.20k a month, most of it on criterion cost',
    );
  });

  it('sets each consequence beside that of the recommended option, the largest loss first', () => {
    // Half, a quarter and two eighths of 9,200; what is shown adds up.
    expect(
      whyNot('bare-metal.reserved')?.loses.map(({ detail, money }) => [detail, money]),
    ).toEqual([
      ['$67.9k against $52.4k a month', '$4.60k'],
      ['5.8 ms against 6.1 ms at p99', '$2.30k'],
      ['next GPU after 3 days against 4 min', '$1.15k'],
      ['40 h against 44 h a month of your team', '$1.15k'],
    ]);
  });

  it('tells apart where it loses, where it is better and where there is no difference', () => {
    const behind = {
      margin: 0.04,
      marginUsd: 4600,
      differences: { cost: 0.06, latency: -0.02, operations: 0.000001 },
    };
    const view = whyNot('gpu-vm.on-demand', { behind });
    // 0.06 × 115,000 = 6,900 and 0.02 × 115,000 = 2,300
    expect(view?.loses.map(({ id, money }) => `${id} ${money}`)).toEqual(['cost $6.90k']);
    expect(view?.wins.map(({ id, money }) => `${id} ${money}`)).toEqual(['latency $2.30k']);
    expect(view?.even).toEqual(['criterion operations']);
    expect(view?.total).toBe('behind by $4.60k a month');
  });

  it('says why an option that is ahead on average is not recommended', () => {
    const behind = { margin: -0.01, marginUsd: -1150, differences: { cost: -0.01 } };
    expect(whyNot('bare-metal.reserved', { behind })?.summary).toBe(
      'ahead by $1.15k a month, but bare metal comes first in 22% of the futures, split in 71%',
    );
    expect(whyNot('bare-metal.reserved', { behind, probabilityFeasible: 0.3 })?.summary).toBe(
      'ahead by $1.15k a month, but possible in only 30% of the futures',
    );
  });

  it('names the gate that stops it in a part of the futures, the answer and what would lift it', () => {
    const excludedBy = [finding({ probability: 0.3 })];
    expect(whyNot('gpu-vm.on-demand', { excludedBy })?.gates).toMatchObject([
      {
        answer: { id: 'isolation' },
        lift: 'Accept isolation in software.',
        often: 'in 30% of the futures',
      },
    ]);
  });
});

describe('why not the other, on screen', () => {
  it('opens below the row of an option', async () => {
    const advice = splitAdvice();
    render(<RankingTable ranking={rankingFrom(advice, words)} />);
    const table = screen.getByRole('table');
    expect(within(table).getAllByText(/^Why not/)).toHaveLength(2);
    expect(screen.getByText('$67.9k against $52.4k a month')).not.toBeVisible();
    const [summary] = within(table).getAllByText(/^Why not/);
    if (summary) {
      await userEvent.click(summary);
    }
    expect(screen.getByText('$67.9k against $52.4k a month')).toBeVisible();
  });

  it('says of a ruled-out option how it would stand if it were allowed', async () => {
    const advice = splitAdvice();
    render(<RuledOutList groups={ruledOutFrom(advice, words)} />);
    // 0.64 − 0.3 = 0.34; 0.34 × 115,000 = 39,100
    const [summary] = screen.getAllByText(/If allowed.*behind by \$39\.1k a month/);
    expect(summary).toHaveTextContent('option bare-metal.owned');
  });
});
