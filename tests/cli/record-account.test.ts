import { describe, expect, it } from 'vitest';
import { latencySection } from '@/cli/record-latency';
import { shocksSection } from '@/cli/record-shocks';
import { wordsOfOptions } from '@/engine/option-words';
import { dataset } from '@/dataset/dataset';
import { splitAccount } from '~/support/account-fixture';

describe('the record of a decision', () => {
  it('has the p99 of every access at every load told, with its band', () => {
    const { sentences, points, table } = latencySection(splitAccount());
    expect(sentences).toEqual([
      'Within 8 ms: Bare metal up to 83%; GPU VM up to 79%.',
      'Throughput lost is counted once.',
      'The p99 among the key figures counts no queue.',
    ]);
    expect(points).toHaveLength(2);
    expect(table).toEqual({
      head: ['p99 at a load of', 'Bare metal', 'GPU VM'],
      rows: [
        ['60%', '5 ms (4 ms to 12 ms)', '6 ms (5 ms to 14 ms)'],
        ['95%', '10 ms (7 ms to no end)', 'no end'],
      ],
    });
  });

  it('says in one line why nothing is told of latency', () => {
    const none = { kind: 'none', because: 'Nobody waits.' } as const;
    expect(latencySection(splitAccount({ latencyUnderLoad: none }))).toMatchObject({
      sentences: ['Nobody waits.'],
      table: { rows: [] },
    });
  });

  it('has every shock in one table', () => {
    const { table } = shocksSection(splitAccount(), {
      dataset,
      link: '#/results?v=1',
      option: (id) => wordsOfOptions(dataset.options, {})(id).name,
    });
    expect(table.rows.map(([name, option, staying]) => [name, option, staying])).toEqual([
      ['Rents double', 'Own bare metal', '$30.0k a month more'],
      ['The need ends in 6 months', 'Rented GPU VMs, on demand', '$12.0k a month less'],
      ['One host is lost', 'Nothing fits', '20% unmet for 4 h'],
    ]);
  });
});
