import { describe, expect, it } from 'vitest';
import { ran } from '~/support/terminal';

const SCENARIO = JSON.stringify({
  version: 1,
  name: 'Fraud | scoring *now*',
  answers: {
    workloadKind: 'inference-other',
    gpuModel: 'b200',
    latencyP99Ms: 8,
    meanGpus: { low: 9, high: 13 },
    compliance: ['pci-dss'],
    dataResidency: 'own-premises',
    jitterTolerance: 'not-sure',
  },
  assumptions: { 'gpu-vm.on-demand.rate.b200': 4.99 },
  quotes: [
    {
      provider: 'Acme',
      access: 'bare-metal',
      sourcing: 'owned',
      card: 'b200',
      usdPerNode: 240_000,
      gpus: 1024,
      supportIncluded: true,
    },
    { provider: 'Metal', access: 'gpu-vm', sourcing: 'reserved', usdPerGpuHour: 2, termMonths: 6 },
  ],
});

const record = async (format: 'markdown' | 'text'): Promise<string> =>
  (await ran(['-', '--format', format], { '-': SCENARIO })).out;

describe('the record of a decision', () => {
  it('says what was decided, how sure, why, on which grounds and how to see it again', async () => {
    const headings = [...(await record('markdown')).matchAll(/^## (.+)$/gm)].map(
      ([, name]) => name,
    );
    expect(headings).toEqual(
      expect.arrayContaining([
        'How sure',
        'Key figures',
        'Ranking',
        'Ruled out',
        'What was said',
        'Assumed',
        'Figures of your own',
        'Offers received',
        'Sources',
        'To see it again',
      ]),
    );
  });

  it('is cut down to a screen and a half as text, with headings of its own sections only', async () => {
    const [markdown, text] = await Promise.all([record('markdown'), record('text')]);
    const headings = [...markdown.matchAll(/^## (.+)$/gm)].map(([, name]) => name);
    expect(headings).toEqual(
      expect.arrayContaining([...text.matchAll(/^(.+)\n-+$/gm)].map(([, name]) => name)),
    );
    expect(text.split('\n').length).toBeLessThan(100);
  });

  it('names the offers that competed, with what each said', async () => {
    const markdown = await record('markdown');
    expect(markdown).toContain(
      '- Your offer from Acme: own bare metal: $240k per node, for B200, at most 1,024 GPUs, support included.\n',
    );
    expect(markdown).toContain(
      '- Your offer from Metal: rented GPU VMs, reserved: $2.00 per GPU-hour, term 6 months.\n',
    );
    expect(markdown).toContain('| Your offer from Acme: own bare metal |');
    expect(markdown).toMatch(/Rules out: .*Your offer from Metal: rented GPU VMs, reserved/);
  });

  it('carries the link, the edition and the seed', async () => {
    const markdown = await record('markdown');
    expect(markdown).toContain('a.gpu-vm.on-demand.rate.b200=4.99');
    expect(markdown).toMatch(/\| Edition of the figures \| \d+ [A-Z][a-z]+ \d{4} \|/);
    expect(markdown).toContain('| Seed | 1 |');
  });

  it('lets no mark in a name change the text around it', async () => {
    expect(await record('markdown')).toContain('# Fraud \\| scoring \\*now\\*\n');
  });

  it('gives every row of a table as many cells as its head', async () => {
    const cells = (line: string): number => line.split(/(?<!\\)\|/).length;
    const tables = (await record('markdown')).match(/(^\|.*\n)+/gm) ?? [];
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      expect(new Set(table.trimEnd().split('\n').map(cells)).size).toBe(1);
    }
  });

  it('writes shares in whole per cents', async () => {
    const markdown = await record('markdown');
    expect(markdown).toMatch(/\| Virtual \| \d+% \|/);
  });
});
