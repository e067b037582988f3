import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingOf, scoreOf } from '@/engine/aggregation';
import { netFlows, thresholdsOf } from '@/engine/models/promethee';
import { anyDecision, turned } from '~/support/any-decision';
import vectors from '~/fixtures/vectors/mavt.json';

const ROUNDING = 1e-9;

function expectClose(actual: readonly number[], wanted: readonly number[]): void {
  expect(actual).toHaveLength(wanted.length);
  for (const [option, one] of wanted.entries()) {
    expect(actual[option]).toBeCloseTo(one, 12);
  }
}

describe('net flows', () => {
  const rows = [
    [4, 0],
    [2, 2],
    [0, 1],
  ];
  const weights = [0.75, 0.25];

  it('are what an option wins in pairs less what it loses', () => {
    // A full preference from 4 and from 1 on.
    // First against second: 0.75 × 2/4 − 0.25 × 1 = 0.125
    // First against third:  0.75 × 4/4 − 0.25 × 1 = 0.5
    // Second against third: 0.75 × 2/4 + 0.25 × 1 = 0.625
    const flows = netFlows(rows, weights, [4, 1]);
    expectClose(flows, [(0.125 + 0.5) / 2, (-0.125 + 0.625) / 2, (-0.5 - 0.625) / 2]);
  });

  it('count every difference in full where the threshold is 0', () => {
    // First against second and third: 0.75 − 0.25 = 0.5 each. Second against third: 0.75 + 0.25 = 1
    expectClose(netFlows(rows, weights, [0, 0]), [0.5, 0.25, -0.75]);
  });

  it('are 0 for an option without a rival', () => {
    expect(netFlows([[0.3, 0.7]], weights, [1, 1])).toEqual([0]);
    expect(netFlows([], weights, [1, 1])).toEqual([]);
  });

  it.each(vectors.scored_examples)(
    'rank the options of "$name" as their weighted sums, where no difference passes the threshold',
    ({ inputs, outputs }) => {
      const wholeScale = inputs.weights.map(() => 1);
      const flows = netFlows(inputs.values, inputs.weights, wholeScale);
      expect(rankingOf(flows).map((option) => inputs.options[option])).toEqual(outputs.ranking);
    },
  );

  it('differ from option to option as weighted sums do then, times n ÷ (n − 1)', () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        const options = decision.rows.length;
        fc.pre(options > 1);
        const wholeScale = decision.weights.map(() => 3); // −1 to 2
        const flows = netFlows(decision.rows, decision.weights, wholeScale);
        const scores = decision.rows.map((row) => scoreOf(row, decision.weights) / 3);
        for (const [option, flow] of flows.entries()) {
          const lead = (scores[option] ?? NaN) - (scores[0] ?? NaN);
          const wanted = (lead * options) / (options - 1);
          expect(Math.abs(flow - (flows[0] ?? NaN) - wanted)).toBeLessThan(ROUNDING);
        }
      }),
    );
  });

  it('sum to 0', () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        const sum = flowsOf(decision).reduce((all, flow) => all + flow, 0);
        expect(Math.abs(sum)).toBeLessThan(ROUNDING);
      }),
    );
  });

  it('are highest for an option that is best on every criterion', () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        const best = decision.weights.map((_, criterion) =>
          Math.max(...decision.rows.map((row) => row[criterion] ?? NaN)),
        );
        const flows = flowsOf({ ...decision, rows: [...decision.rows, best] });
        expect(flows.at(-1)).toBeGreaterThanOrEqual(Math.max(...flows) - ROUNDING);
      }),
    );
  });

  it('follow the options wherever they are listed', () => {
    fc.assert(
      fc.property(anyDecision, fc.nat(), ({ rows: listed, weights: given }, by) => {
        const wanted = turned(flowsOf({ rows: listed, weights: given }), by);
        const flows = flowsOf({ rows: turned(listed, by), weights: given });
        for (const [option, flow] of flows.entries()) {
          expect(Math.abs(flow - (wanted[option] ?? NaN))).toBeLessThan(ROUNDING);
        }
      }),
    );
  });
});

/** With thresholds made of the options. */
const flowsOf = ({
  rows,
  weights,
}: {
  readonly rows: readonly (readonly number[])[];
  readonly weights: readonly number[];
}): readonly number[] => netFlows(rows, weights, thresholdsOf(rows, weights.length));

describe('thresholds made of the options', () => {
  it('are twice the standard deviation of each criterion', () => {
    // 1, 1, 5, 5 lie 2 from their mean of 3; the others do not differ
    const rows = [
      [1, 7],
      [5, 7],
      [1, 7],
      [5, 7],
    ];
    expectClose(thresholdsOf(rows, 2), [4, 0]);
  });

  it('make every difference of two options a full one', () => {
    const rows = [
      [0.2, 0.9],
      [0.3, 0.1],
    ];
    // Half of the difference is the standard deviation: twice that is the difference.
    expectClose(thresholdsOf(rows, 2), [0.1, 0.8]);
    expectClose(flowsOf({ rows, weights: [0.6, 0.4] }), [-0.2, 0.2]);
  });
});
