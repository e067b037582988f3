import { describe, expect, it } from 'vitest';
import { jsonText } from '@/cli/json';
import { adviceMarkdown } from '@/cli/markdown';
import { dataset } from '@/dataset/dataset';
import { splitAccount } from '~/support/account-fixture';
import { splitAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';

const advised = {
  advice: splitAdvice(),
  explanation: splitExplanation(),
  account: splitAccount(),
};
const sectionOf = (heading: string): string =>
  adviceMarkdown(advised, { dataset, link: '#/results?v=1' })
    .split('\n## ')
    .find((part) => part.startsWith(heading)) ?? '';

describe('the record of a decision on money', () => {
  it('has the bill with the way each line was worked out', () => {
    expect(sectionOf('Cost by line')).toContain(
      '| Rent | $44,540 | 10,000 GPU-hours paid × $4.45 |',
    );
    expect(sectionOf('Cost by line')).toContain('- 16 GPUs held as the base.');
    expect(sectionOf('Cost by line')).toContain('On average over all futures $52.0k a month');
  });

  it('has cost over the months and when owning has paid back', () => {
    const time = sectionOf('Cost over time');
    expect(time).toContain('| Own bare metal | $100 | $110 | $120 | $80 |');
    expect(time).toContain(
      'Own bare metal, the cheapest to own, ends at $80; Reserved base, rented burst, the cheapest to rent, at $120.',
    );
    expect(time).toContain('Rents stay as they are: 2 (1 to never); never in 25% of the futures');
    expect(time).toContain('Rents fall (1.7% a month): never (never to never)');
  });

  it('has unit costs and the break-even', () => {
    expect(sectionOf('What one unit costs')).toContain('$6.50 ($6.00 to $9.00)');
    const breakEven = sectionOf('Break-even');
    expect(breakEven).toContain('| Own bare metal | $80,000 | 40% | 30% to 50% |');
    expect(breakEven).toContain('| Hosted bare metal, reserved | $240,000 | never (120%) |');
  });

  it('has all of it as JSON', () => {
    const json: unknown = JSON.parse(jsonText(advised));
    expect(json).toMatchObject({
      costOverTime: { months: 2, crossing: { rented: 'split.reserved' } },
      unitCosts: [{ option: 'split.reserved' }],
      breakEven: { reference: 'bare-metal.reserved' },
      bills: [{ option: 'split.reserved', meanUsdPerMonth: 52_000, dearerShare: 0.84 }],
    });
  });
});
