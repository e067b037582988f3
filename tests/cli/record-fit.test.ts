import { describe, expect, it } from 'vitest';
import { fitSection } from '@/cli/record-fit';
import { splitAccount } from '~/support/account-fixture';

describe('the record on memory and fit', () => {
  const { heading, sentences, table } = fitSection(splitAccount());

  it('says what a job needs and what there is', () => {
    expect(heading).toBe('Memory and fit');
    expect(sentences[0]).toContain('9 jobs at once, each of 0.25 GPUs and 18 GB.');
    expect(sentences[0]).toContain('A GPU has 100 GB, a host 8 GPUs.');
  });

  it('has a row for each way, with a reason where it is none', () => {
    expect(table.rows[1]).toEqual([
      'Hardware slices (MIG)',
      '1g.20gb',
      '4',
      '32',
      '3',
      '1',
      '2 GB',
      '20 GB, 43% of the compute',
      '4, 9',
    ]);
    expect(table.rows[0]?.[7]).toBe('–');
    expect(table.rows[2]?.[1]).toMatch(/^One job at a time/);
    expect(table.rows.every((row) => row.length === table.head.length)).toBe(true);
  });
});
