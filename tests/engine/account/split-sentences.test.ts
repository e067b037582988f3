import { describe, expect, it } from 'vitest';
import type { SplitEconomics } from '@/engine/account/split-economics';
import { splitSentencesOf } from '@/engine/account/split-sentences';
import { ROUND_MEASURED, roundSplit } from '~/support/split-fixture';

const saidOf = (over: Partial<SplitEconomics> = {}) => splitSentencesOf(roundSplit(over));

const measured = (over: Partial<typeof ROUND_MEASURED> = {}) =>
  saidOf({ measured: { ...ROUND_MEASURED, ...over } });

describe('the split in words', () => {
  it('names the first node that fails and the last that pays', () => {
    expect(saidOf().threshold).toBe(
      'Your 3rd node would be busy 9% of the time; it pays above 58%. Your 2nd would be busy 62%, the last that pays: the best base is 2 nodes (16 GPUs).',
    );
  });

  it('tells shares apart that whole per cents would make the same', () => {
    const close = (busyShare: number) =>
      saidOf({ firstThatFails: { node: 3, busyShare } }).threshold;
    expect(close(0.577)).toMatch(/^Your 3rd node would be busy 57\.7% .+ it pays above 58%\./);
    expect(close(0.57999)).toMatch(/^Your 3rd node would be busy just under 58% .+ above 58%\./);
  });

  it('says that no node pays, and why one is held all the same', () => {
    const { bases } = roundSplit();
    const [none = roundSplit().best, one = roundSplit().best] = bases;
    const said = saidOf({
      best: none,
      today: one,
      lastThatPays: null,
      firstThatFails: { node: 1, busyShare: 0.4 },
    });
    expect(said.threshold).toMatch(
      /^Your 1st node would be busy 40% of the time; it pays above 58%\. No node is worth holding all the time\. The advice holds 1 node \(8 GPUs\) all the same/,
    );
  });

  it('says how flat the cost is', () => {
    expect(saidOf().flat).toBe(
      'Base and burst come to $50.0k a month. One node more or less costs over 2% more. All of it by the hour would be $67.2k, nodes for the peak (3 of them) $69.6k.',
    );
    const { bases, best } = roundSplit();
    const flat = { from: bases[1] ?? best, to: best, within: 0.05 };
    expect(saidOf({ flat }).flat).toContain(
      'Any base from 1 to 2 nodes (8 to 16 GPUs) costs within 5% of that: choose among them by risk, not by cost.',
    );
  });

  it('says what it leaves out, so that the bills can be found again', () => {
    // 5 % of 50,000, and of 67,200.
    const moved = saidOf({
      movingUsdPerMonth: 2500,
      byTheHour: { usdPerMonth: 70_560, movingUsdPerMonth: 3360 },
    });
    expect(moved.flat).toMatch(
      / Left out here: moving data and contracts\. With that, all by the hour is billed at \$70\.6k; moving adds \$2\.50k to the bill of this split\.$/,
    );
    expect(moved.bill).toContain('What moving adds to the bill comes on top, in proportion');
    const upAlways = saidOf({ byTheHour: { usdPerMonth: 72_000, movingUsdPerMonth: 0 } }).flat;
    expect(upAlways).toMatch(
      / Left out here: the replica that is up around the clock, whoever asks\. With that, all by the hour is billed at \$72\.0k\.$/,
    );
    expect(saidOf().bill).not.toContain('moving');
  });

  it('says how sure the base is', () => {
    expect(saidOf().band).toBe(
      'The price ratio is 0.58, and from 0.50 to 0.65 in eight of ten futures: the best base runs from 1 to 2 nodes with demand as it is most likely, and from 1 to 3 nodes with demand as unsure as you left it.',
    );
    const sure = { low: 2, high: 2 };
    expect(saidOf({ nodesByPrice: sure, nodesByFuture: sure }).band).toMatch(
      /futures: the best base is 2 nodes at both ends\.$/,
    );
  });

  it('names the bill of the fleet only where it differs', () => {
    expect(saidOf().bill).not.toContain('The bill of the whole fleet');
    expect(saidOf({ billedUsdPerMonth: 51_000 }).bill).toContain('base and burst at $51.0k');
  });

  it('warns of a short file, and of steps that hide what is asked', () => {
    expect(measured().halves).toMatch(
      /^A base chosen on the first half of the file costs 3% more .+ it saves 20% .+ where 22% was possible\. .+ up to 196%: what covers under 14 days deserves a wide band\.$/,
    );
    expect(measured({ days: 3 }).halves).toContain('up to 196%, and yours has 3 days: what');
    expect(measured({ halves: null }).halves).toMatch(/^Half of the file says nothing/);
    expect(measured({ stepSeconds: 86_400, dailyAverage: null }).dailyAverage).toMatch(
      /averages of days hide the peaks/,
    );
    expect(measured({ dailyAverage: null }).dailyAverage).toBe('');
    expect(measured().terms).toBe(
      'Paid for at least 1 h, the best base is 2 nodes; with 4 h, 3 nodes and 20% more. Upper bounds: a machine that could serve two rises in one term is paid twice here, and the price of a burst hour already holds its usual idle share.',
    );
    expect(measured({ terms: ROUND_MEASURED.terms.slice(0, 1) }).terms).toMatch(/too long to tell/);
    expect(measured().delays).toContain('a shorter wait counts as one step');
    expect(measured({ stepSeconds: 60 }).delays).not.toContain('a shorter wait');
  });
});
