import { describe, expect, it } from 'vitest';
import { billsFrom } from '@/engine/account/bills';
import { unitCostsFrom } from '@/engine/account/unit-costs';
import { monthlyCostOfNode } from '@/engine/models/ownership';
import { costLines } from '@/engine/criteria/cost';
import { SHAPES } from '@/engine/option-shape';
import { planFor } from '@/engine/plan';
import { likelyOf } from '@/engine/quantity';
import { isFeasible, likelyCost } from '@/engine/verdict';
import vectors from '~/fixtures/vectors/tco.json';
import { judgedOn, judgedPlain, rankedOption } from '~/support/judged';
import { relativeError } from '~/support/relative-error';
import { worldOf } from '~/support/given';
import { SHIPPED } from '~/support/shipped';

const VECTOR_TOLERANCE = 1e-9; // relative, as the file says

/** "$24.8k" or "17,520" as a number. */
const numberIn = (text: string): number => {
  const [, digits = '', unit = ''] = /\$?([\d,.]+)([kM]?)/.exec(text) ?? [];
  return Number(digits.replaceAll(',', '')) * ({ k: 1e3, M: 1e6 }[unit] ?? 1);
};

describe('bills', () => {
  const found = judgedOn(
    SHIPPED,
    {
      workloadKind: 'inference-other',
      gpuModel: 'b200',
      gpusPerJob: 1,
      meanGpus: 11,
      peakGpus: 19,
    },
    40,
  );
  const bills = billsFrom(found);

  it('are there for every option that is possible, and add up to its cost', () => {
    expect(bills.length).toBe(found.ranking.options.filter(isFeasible).length);
    for (const { option, lines } of bills) {
      const sum = lines.reduce((all, { usdPerMonth }) => all + usdPerMonth, 0);
      expect(relativeError(sum, likelyCost(rankedOption(found, option)))).toBeLessThan(1e-12);
    }
  });

  it('say of each line how it comes about, so that it can be repeated', () => {
    for (const { lines } of bills) {
      for (const { how } of lines) {
        expect(how[0]).toMatch(/[\d$].*[×+÷]/);
      }
    }
  });

  it('can be repeated where a line is one product', () => {
    const rents = bills.flatMap(({ lines }) => lines.filter(({ id }) => id === 'rent'));
    expect(rents.length).toBeGreaterThan(3);
    for (const { how, usdPerMonth } of rents) {
      const [hours = '', rate = ''] = how[0]?.split(' × ') ?? [];
      // Four and three figures of them are written.
      expect(relativeError(numberIn(hours) * numberIn(rate), usdPerMonth)).toBeLessThan(0.01);
    }
  });

  it('call no two steps of one bill by one name', () => {
    for (const { option, lines } of bills) {
      const steps = new Set(lines.flatMap(({ how }) => how.slice(1)));
      const names = [...steps].map((step) => `${option}: ${step.split(' = ')[0]}`);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it('say in words what a formula of the demand does', () => {
    const steps = bills.flatMap(({ lines }) => lines.flatMap(({ how }) => how));
    const beyond = steps.filter((step) => step.startsWith('mean demand beyond it = '));
    expect(beyond.length).toBeGreaterThan(0);
    for (const step of beyond) {
      expect(step).toContain(
        'what demand exceeds the last of these by, averaged over the hours of use',
      );
    }
  });

  it('name no licence that is not in them', () => {
    const labelOf = (option: string) =>
      bills.find((bill) => bill.option === option)?.lines.find(({ id }) => id === 'licences')
        ?.label;
    expect(labelOf('gpu-vm.owned')).toBe('Hypervisor licences');
  });

  it('tell what is held for what, and what stands idle', () => {
    // 16 GPUs for 16 at the p99; busy 12 of 16 in 520 of 730 hours.
    const plain = billsFrom(judgedPlain({ restartable: 'no', peakGpus: 15, meanGpus: 12 }));
    const owned = plain.find(({ option }) => option === 'bare-metal.owned');
    expect(owned?.notes[0]).toBe(
      '16 GPUs held for a p99 of 15: 6% idle headroom. Over all hours 53% of them are busy on average.',
    );
    expect(owned?.notes).toContain('Written off over 24 months, then sold.');
    const byTheHour = plain.find(({ option }) => option === 'gpu-vm.on-demand');
    expect(byTheHour?.notes.join(' ')).toContain('80% of the hours billed do work');
  });
});

describe('what a bill comes to on average', () => {
  it('is the mean over all draws, with the share of them that cost more than the likely case', () => {
    // 16 GPUs × 730 h × 1.25 = 14,600 a month for each dollar of rent: 73,000 at the likely $5. A triangle from 4 to 9 with
    // its top at 5: mean (4 + 5 + 9) ÷ 3 = 6, so 87,600; above its top lies (9 − 5) ÷ (9 − 4) = 80 %.
    const spreads = { 'bare-metal.reserved.rate.b200': { low: 4, likely: 5, high: 9 } };
    const found = judgedPlain({}, {}, spreads, 4000);
    const bill = billsFrom(found).find(({ option }) => option === 'bare-metal.reserved');
    expect(likelyCost(rankedOption(found, 'bare-metal.reserved'))).toBeCloseTo(73_000, 6);
    expect(relativeError(bill?.meanUsdPerMonth ?? NaN, 87_600)).toBeLessThan(0.01);
    expect(Math.abs((bill?.dearerShare ?? NaN) - 0.8)).toBeLessThan(0.02);
    expect(bill?.expected).toMatch(
      /^On average over all futures \$8[78]\.\dk a month; in (79|80|81)% of them more than the likely \$73\.0k\.$/,
    );
  });

  it('is the likely bill where nothing is uncertain', () => {
    const bill = billsFrom(judgedPlain({}, { 'bare-metal.reserved.rate.b200': 5 })).find(
      ({ option }) => option === 'bare-metal.reserved',
    );
    expect(bill?.meanUsdPerMonth).toBeCloseTo(73_000, 6);
    expect(bill?.dearerShare).toBe(0);
  });
});

describe('the bill of owned nodes', () => {
  it.each(vectors.owned)(
    'comes to the vector for $inputs.nodes nodes over $inputs.years years',
    ({ inputs, outputs }) => {
      const gpus = inputs.nodes * inputs.gpus_per_node;
      const world = worldOf(
        {
          meanGpus: gpus,
          peakGpus: gpus,
          demandPattern: 'steady',
          durationMonths: inputs.years * 12,
          siteReady: 'no',
          budgetStyle: 'capex',
        },
        {
          'owned-node.price.b200': inputs.capex_per_node,
          'owned-node.network': 0,
          'owned-node.residual': inputs.resid,
          'owned-node.resale-at-start': 1,
          'owned-node.life': inputs.years,
          'owned-node.capital-cost': inputs.rate,
          'owned-node.average-power.b200': inputs.kw,
          'owned-node.contract-power.b200': inputs.kw,
          'owned-node.pue': inputs.pue,
          'owned-node.electricity': inputs.eprice,
          'owned-node.colocation': inputs.colo_kw_month,
          'owned-node.staff': inputs.staff_fte / inputs.nodes,
          'owned-node.staff-cost': inputs.fte_cost,
          'owned-node.support': inputs.support,
          'owned-node.hypervisor': inputs.lic_gpu_year * inputs.gpus_per_node,
          'owned-node.availability': 1,
          'owned-node.spares': 0,
          'gpu-vm.owned.throughput': 1,
        },
      );
      const shape = SHAPES['gpu-vm.owned'];
      const lines = costLines(shape, planFor(shape, world), world);
      const month = lines.reduce((sum, { usd }) => sum + likelyOf(usd), 0);
      expect(relativeError(month * 12, outputs.annual_equivalent_cost)).toBeLessThanOrEqual(
        VECTOR_TOLERANCE,
      );
      const power = lines.find(({ id }) => id === 'power');
      expect(
        relativeError(
          likelyOf(power?.usd ?? { values: 0, origin: { kind: 'number' } }) * 12,
          outputs.power_per_year,
        ),
      ).toBeLessThanOrEqual(VECTOR_TOLERANCE);
      // The model that the vectors were first held against says the same.
      const node = monthlyCostOfNode({
        capexUsd: inputs.capex_per_node,
        residualShare: inputs.resid,
        years: inputs.years,
        rate: inputs.rate,
        kilowatts: inputs.kw,
        pue: inputs.pue,
        usdPerKwh: inputs.eprice,
        spaceUsdPerKwMonth: inputs.colo_kw_month,
        staffUsdPerYear: (inputs.staff_fte * inputs.fte_cost) / inputs.nodes,
        supportShare: inputs.support,
        licenceUsdPerYear: inputs.lic_gpu_year * inputs.gpus_per_node,
      });
      expect(relativeError(node * inputs.nodes, month)).toBeLessThanOrEqual(VECTOR_TOLERANCE);
    },
  );
});

describe('unit costs', () => {
  it('are the bill over what it serves', () => {
    const found = judgedPlain({ concurrentUsers: 4, gpusPerJob: 2 });
    const reserved = unitCostsFrom(found).find(({ option }) => option === 'bare-metal.reserved');
    const bill = likelyCost(rankedOption(found, 'bare-metal.reserved'));
    expect(reserved?.perUsefulGpuHour.likely).toBeCloseTo(bill / 6240, 9); // 12 GPUs × 520 h
    expect(reserved?.perUserMonth?.likely).toBeCloseTo(bill / 4, 9);
    expect(reserved?.perJobHour?.likely).toBeCloseTo((2 * bill) / 6240, 9);
  });

  it('leave out what was not given', () => {
    const found = judgedOn(SHIPPED, { workloadKind: 'notebooks', gpusPerJob: 'not-sure' }, 200);
    const costs = unitCostsFrom(found);
    expect(costs.length).toBeGreaterThan(2);
    for (const { perUsefulGpuHour, perUserMonth, perJobHour } of costs) {
      expect([perUserMonth, perJobHour]).toEqual([null, null]);
      const { low, likely, high } = perUsefulGpuHour;
      expect(low).toBeLessThanOrEqual(likely);
      expect(high).toBeGreaterThanOrEqual(likely);
    }
  });
});
