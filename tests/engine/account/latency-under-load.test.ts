import { describe, expect, it } from 'vitest';
import { latencyUnderLoad, type LatencyUnderLoad } from '@/engine/account/latency-under-load';
import { loadedP99 } from '@/engine/account/loaded-access';
import { judgedScenario } from '@/engine/advise';
import { futuresOn } from '@/engine/futures';
import { luckOf } from '@/engine/luck';
import type { Knowledge } from '@/engine/worlds';
import type { Answers } from '@/questions/answers';
import type { Scenario } from '@/questions/scenario';
import { PLAIN, ROUND } from '~/support/given';
import { SHIPPED } from '~/support/shipped';

type Curves = Extract<LatencyUnderLoad, { kind: 'curves' }>;

function found(knowledge: Knowledge, answers: Answers, draws: number): LatencyUnderLoad {
  const luck = luckOf(1, draws);
  const scenario: Scenario = { version: 1, answers };
  return latencyUnderLoad(
    judgedScenario(
      scenario,
      knowledge,
      futuresOn(knowledge, luck).turnTo(scenario),
      futuresOn(knowledge, luckOf(1, 0)).turnTo(scenario),
      luck,
    ),
  );
}

function curvesOf(knowledge: Knowledge, answers: Answers, draws = 1): Curves {
  const told = found(knowledge, answers, draws);
  if (told.kind === 'none') {
    throw new Error(told.because);
  }
  return told;
}

const SERVING = { ...PLAIN, workloadKind: 'inference-other' } as const;

const curve = ({ curves }: Curves, access: string) => {
  const one = curves.find((each) => each.access === access);
  if (one === undefined) {
    throw new Error(`no ${access}`);
  }
  return one;
};

describe('latency under load', () => {
  it('is told only where people wait or a budget was stated', () => {
    const { latencyP99Ms: _, ...open } = PLAIN;
    expect(found(ROUND, open, 1)).toMatchObject({ kind: 'none' });
    expect(found(ROUND, PLAIN, 1).kind).toBe('curves');
    expect(curvesOf(ROUND, { ...open, workloadKind: 'inference-other' }).budgetMs).toBeNull();
  });

  it('gives no number below a load of 60%', () => {
    const told = curvesOf(ROUND, SERVING);
    expect(told.fromLoad).toBe(0.6);
    for (const { points, meanLoad, atMeanMs } of told.curves) {
      expect(points.map(({ load }) => load)).toEqual([0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]);
      expect(atMeanMs === null).toBe(meanLoad < 0.6 || meanLoad >= 1);
    }
  });

  it('stands on the machines that are planned', () => {
    const metal = curve(curvesOf(ROUND, SERVING), 'bare-metal');
    // 16 GPUs at the peak, two nodes of 8 and one job on each GPU: 12 of 16 busy on average, all at the peak
    expect(metal.servers).toBe(16);
    expect(metal.meanLoad).toBeCloseTo(0.75, 12);
    expect(metal.peakLoad).toBe(1);
    expect(metal.atPeakMs).toBeNull();
    // Dedicated: 0.4 × 100 ms. Two rates of arrivals: unevenness 2.
    const byHand = loadedP99(
      {
        servers: 16,
        dedicatedMs: 40,
        arrivalScv: 2,
        serviceScv: 1,
        multiplier: 1,
        overhead: 1,
        waited: 1,
        tailMs: 0,
      },
      0.75,
    );
    expect(metal.atMeanMs).toBeCloseTo(byHand.queueMs, 9);
    const [, , , point] = metal.points;
    expect(point).toMatchObject({ load: 0.75, likelyMs: metal.atMeanMs });
    expect(point?.lowMs).toBeCloseTo(0.8 * byHand.queueMs, 9);
    expect(point?.highMs).toBeCloseTo(160, 9); // 40 ms ÷ (1 − 0.75): sharing is the wider
  });

  it('counts the places of a language model, and by the hour what runs on average', () => {
    const told = curvesOf(ROUND, {
      ...SERVING,
      workloadKind: 'inference-llm',
      gpusPerJob: 4,
      durationMonths: 2, // too short to own
    });
    expect(curve(told, 'bare-metal').servers).toBe(40); // 16 GPUs, 4 a replica, 10 places each
    const machine = curve(told, 'gpu-vm');
    expect(machine.option).toBe('gpu-vm.on-demand');
    // 12 GPUs of demand at half the throughput, billed to 80 %: 30 GPUs, 7 replicas
    expect(machine.servers).toBe(70);
    expect(machine.meanLoad).toBe(0.8);
  });

  it('counts the replica that is up whoever asks among what runs', () => {
    const told = curvesOf(ROUND, {
      ...SERVING,
      meanGpus: 0.3,
      peakGpus: 0.6,
      durationMonths: 2,
    });
    const machine = curve(told, 'gpu-vm');
    // At half the throughput 0.6 of one GPU on average, billed to 80 %; at the peak 1.2, of which 80 % work.
    expect(machine.meanLoad).toBeGreaterThan(0.8 * 0.5);
    expect(machine.meanLoad).toBeLessThanOrEqual(0.8 * 0.6);
    expect(machine.peakLoad).toBeCloseTo(0.8, 12);
    expect(machine.atMeanMs).toBeNull();
  });

  it('holds a budget exactly as far as the likely p99 is within it', () => {
    const told = curvesOf(ROUND, SERVING);
    expect(told.budgetMs).toBe(100);
    expect(told.curves.length).toBeGreaterThan(1);
    for (const { holdsUpTo, points } of told.curves) {
      const last = points.findLast(({ likelyMs }) => (likelyMs ?? Infinity) <= 100)?.load ?? 0;
      const held = holdsUpTo?.likely ?? 0;
      expect(held).toBeGreaterThanOrEqual(last);
      expect(held).toBeLessThan(last + 0.05);
    }
  });

  it('says where the overhead stands', () => {
    const high = curvesOf(ROUND, SERVING);
    expect(curve(high, 'gpu-vm').overhead).toBe('capacity');
    expect(curve(high, 'bare-metal').overhead).toBe('none');
    expect(high.overheadSentence).toContain('bought back as capacity');
    const low = curvesOf(SHIPPED, {
      ...SERVING,
      throughputPriority: 'low',
      dataResidency: 'own-premises',
    });
    expect(curve(low, 'gpu-vm').overhead).toBe('latency');
    expect(low.overheadSentence).toContain('makes answers longer here and buys no machines');
  });

  it('says why the p99 among the key figures is another number', () => {
    const told = curvesOf(ROUND, SERVING);
    expect(told.keyFigureSentence).toContain('counts no queue');
    expect(told.keyFigureSentence).toContain('bought back as capacity is left out here');
    // A budget that is a must is no key figure but a gate.
    const must = curvesOf(SHIPPED, { ...SERVING, latencyRule: 'must' });
    expect(must.keyFigureSentence).toBe('');
  });

  it('says where a recommended split stands', () => {
    expect(curvesOf(ROUND, SERVING).splitSentence).toBe('');
    const split = curvesOf(
      SHIPPED,
      {
        workloadKind: 'inference-llm',
        gpuModel: 'b200',
        gpusPerJob: 8,
        meanGpus: 26,
        peakGpus: 48,
        demandPattern: 'diurnal',
        durationMonths: 36,
        hoursPerWeek: 168,
        tenancy: 'single',
        opsSkill: 'strong',
        siteReady: 'yes',
      },
      200,
    );
    expect(split.splitSentence).toMatch(
      /goes to the burst and does not wait\. The base stands on the line of Bare metal/,
    );
  });

  it('has bands of a fifth at least around what is likely, which grow with the load', () => {
    const told = curvesOf(SHIPPED, SERVING, 400);
    expect(told.curves.length).toBeGreaterThan(1);
    for (const { points } of told.curves) {
      let before = 0;
      for (const { lowMs, likelyMs, highMs } of points) {
        expect(likelyMs ?? 0).toBeGreaterThanOrEqual(before);
        before = likelyMs ?? Infinity;
        expect(lowMs ?? 0).toBeLessThanOrEqual(0.8 * before + 1e-9);
        expect(highMs ?? Infinity).toBeGreaterThanOrEqual(1.2 * before - 1e-9);
      }
    }
  });
});
