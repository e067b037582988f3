import { describe, expect, it } from 'vitest';
import { boundsOf } from '@/dataset/figure-bounds';
import { FIGURE_IDS } from '@/dataset/schema';
import { engineOn } from '@/engine/engine';
import type { Scenario } from '@/questions/scenario';
import { parseScenario } from '@/questions/scenario-problems';
import { SHIPPED } from '~/support/shipped';

const { advise } = engineOn(SHIPPED, { draws: 20 });

const SCENARIOS: readonly Scenario['answers'][] = [
  { workloadKind: 'inference-llm', meanGpus: 40, peakGpus: 120, isolation: 'confidential' },
  { workloadKind: 'notebooks', gpusPerJob: 0.25, tenancy: 'internal-multi', kubernetes: 'no' },
];

/** The scores of all options; none where the scenario is refused. */
function scoresWith(
  answers: Scenario['answers'],
  assumptions: Readonly<Record<string, number>>,
): readonly number[] {
  const scenario = parseScenario({ version: 1, answers, assumptions });
  return scenario.ok ? advise(scenario.value).options.map(({ score }) => score) : [];
}

describe('a figure of the visitor’s own', () => {
  it.each(FIGURE_IDS)('%s gives advice at both ends of what may be said', (id) => {
    const { least, most } = boundsOf(id);
    const scores = [least, most].flatMap((value) =>
      SCENARIOS.flatMap((answers) => scoresWith(answers, { [id]: value })),
    );
    expect(scores).toHaveLength(4 * 15);
    expect(scores.filter((score) => !Number.isFinite(score))).toEqual([]);
  });

  it('is refused beyond them with what was found and what was expected', () => {
    const refused = parseScenario({
      version: 1,
      answers: {},
      assumptions: { 'gpu-vm.on-demand.rate.b200': 0 },
    });
    expect(refused).toEqual({
      ok: false,
      error: [
        {
          path: 'assumptions.gpu-vm.on-demand.rate.b200',
          found: '0',
          expected: 'a number from 0.000001 to 1000000000',
        },
      ],
    });
  });
});
