import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Rates } from '@/features/track-record/track-record-view-model';
import { rateText, trackRecord } from './track-record';

const FILE = 'src/dataset/track-record.json';
const record = trackRecord();

/** `WRITE_TRACK_RECORD=1` writes the file anew, after a change of engine or dataset was meant. */
if (process.env['WRITE_TRACK_RECORD'] === '1') {
  writeFileSync(FILE, `${JSON.stringify(record, null, 2)}\n`);
}

const share = ({ right, of }: { readonly right: number; readonly of: number }) => right / of;

const lines = (title: string, rates: Rates): string =>
  [
    title,
    `  family ${rateText(rates.family)}   access ${rateText(rates.access)}   sourcing ${rateText(rates.sourcing)}`,
    `  balanced over families ${Math.round(100 * share(rates.balanced))} %`,
    `  baselines: always virtual ${rateText(rates.alwaysVirtual)}   rule of thumb ${rateText(rates.ruleOfThumb)}`,
  ].join('\n');

describe('the published cases', () => {
  it('are met more often than both baselines meet them, with all traits', () => {
    const { summary } = record;
    console.log(lines('all traits', summary));
    console.log(lines('without the traits read off the purchase', summary.withoutOutcome));
    expect(share(summary.family)).toBeGreaterThan(share(summary.alwaysVirtual));
    expect(share(summary.family)).toBeGreaterThan(share(summary.ruleOfThumb));
  });

  it('are met more often than both baselines without the traits read off the purchase', () => {
    const { family, alwaysVirtual, ruleOfThumb } = record.summary.withoutOutcome;
    expect(share(family)).toBeGreaterThan(share(alwaysVirtual));
    expect(share(family)).toBeGreaterThan(share(ruleOfThumb));
  });

  it('have the baselines that their description states: 27 and 32 of 41, and 30 without', () => {
    const { summary } = record;
    expect(summary.alwaysVirtual).toEqual({ right: 27, of: 41 });
    expect(summary.ruleOfThumb).toEqual({ right: 32, of: 41 });
    expect(summary.withoutOutcome.ruleOfThumb).toEqual({ right: 30, of: 41 });
  });

  it('stand in the shipped track record as this engine answers them', () => {
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(record);
  });
});
