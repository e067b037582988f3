import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '@/questions/scenario';
import { decodeLink } from '@/share/decode-link';
import { encodeCompareLink, encodeScenarioLink } from '@/share/encode-link';
import { anyScenario } from '~/support/any-scenario';

describe('whatever a visitor said', () => {
  it('comes back from a link unchanged, and gives the same link again', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const link = encodeScenarioLink(scenario);
        expect(decodeLink(link)).toEqual({
          ok: true,
          value: { screen: 'results', scenarios: [scenario], notices: [] },
        });
      }),
      { numRuns: 500 },
    );
  });

  it('comes back from a comparison unchanged, but for the edition that all share', () => {
    const compared = fc.array(anyScenario, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(compared, (scenarios) => {
        const [edition] = scenarios.flatMap((scenario) => scenario.edition ?? []).toSorted();
        const meant = scenarios.map((scenario) => ({ ...scenario, edition }));
        expect(decodeLink(encodeCompareLink(scenarios))).toEqual({
          ok: true,
          value: { screen: 'compare', scenarios: meant, notices: [] },
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('the length of a link', () => {
  const typical: Scenario = {
    version: 1,
    name: 'Checkout fraud scoring',
    answers: {
      workloadKind: 'inference-other',
      stage: 'production',
      gpuModel: 'b200',
      gpusPerJob: 1,
      gpuMemoryGb: 60,
      latencyP99Ms: 8,
      latencyRule: 'must',
      jitterTolerance: 'low',
      meanGpus: { low: 9, high: 13 },
      peakGpus: 24,
      demandPattern: 'diurnal',
      restartable: 'not-sure',
      durationMonths: 24,
      hoursPerWeek: 168,
      compliance: ['pci-dss'],
      tenancy: 'single',
      opsSkill: 'strong',
      priorities: ['latency', 'cost', 'resilience', 'time-to-capacity', 'operations', 'lock-in'],
    },
    edition: '2026-11-21',
  };

  it('stays under 600 characters for a typical scenario', () => {
    expect(encodeScenarioLink(typical).length).toBeLessThan(600);
  });

  it('stays under 2,000 characters for four of them', () => {
    expect(encodeCompareLink([typical, typical, typical, typical]).length).toBeLessThan(2_000);
  });
});
