import { dataset } from '@/dataset/dataset';
import { engineOn } from '@/engine/engine';
import { POSSIBLE_ANSWERS } from '@/questions/possible-answers';
import { PRIORS } from '@/questions/priors';

/** What is timed, the same code in Node and in a browser. */

/** A typical enquiry: some answers as ranges, some not sure, the rest open. */
const SCENARIO = {
  version: 1,
  answers: {
    workloadKind: 'inference-other',
    stage: 'production',
    gpuModel: 'b200',
    gpusPerJob: 1,
    latencyP99Ms: 8,
    meanGpus: { low: 9, high: 13 },
    peakGpus: 24,
    demandPattern: 'diurnal',
    durationMonths: 36,
    compliance: ['pci-dss'],
    tenancy: 'single',
    opsSkill: 'not-sure',
  },
};

const SAMPLES = 10_000;
const ALTERNATIVES = 8;
const CRITERIA = 12;

/** Uniform numbers, sfc32, a block at a time: the state stays in locals of one loop. */
function blockGenerator() {
  const state = new Int32Array([0x9e3779b9, 0x243f6a88, 0xb7e15162, 1]);
  return (block) => {
    let [a, b, c, counter] = state;
    for (let index = 0; index < block.length; index += 1) {
      const sum = (a + b + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + sum) | 0;
      block[index] = (sum >>> 0) / 4_294_967_296;
    }
    state.set([a, b, c, counter]);
  };
}

/** The yardstick: draw weights and values, add them up, count who comes first. Nothing else. */
function plainLoop() {
  const fill = blockGenerator();
  const block = new Float64Array(CRITERIA + ALTERNATIVES * CRITERIA);
  const wins = new Int32Array(ALTERNATIVES);
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    fill(block);
    let total = 0;
    for (let criterion = 0; criterion < CRITERIA; criterion += 1) {
      total += block[criterion];
    }
    let best = -1;
    let winner = 0;
    for (let alternative = 0; alternative < ALTERNATIVES; alternative += 1) {
      const start = CRITERIA + alternative * CRITERIA;
      let score = 0;
      for (let criterion = 0; criterion < CRITERIA; criterion += 1) {
        score += block[criterion] * block[start + criterion];
      }
      if (score / total > best) {
        best = score / total;
        winner = alternative;
      }
    }
    wins[winner] += 1;
  }
  return wins;
}

function medianMs(run, times) {
  run();
  const taken = Array.from({ length: times }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return taken.toSorted((one, other) => one - other)[Math.floor(times / 2)];
}

const KNOWLEDGE = { dataset, priors: PRIORS, possible: POSSIBLE_ANSWERS };

/** One answer after another is changed, from the same scenario each time. */
const CHANGES = {
  opsSkill: 'strong',
  meanGpus: 12,
  peakGpus: 30,
  durationMonths: 12,
  latencyP99Ms: 20,
  gpuModel: 'h200',
  gpusPerJob: 4,
  hoursPerWeek: 100,
  kubernetes: 'yes',
  isolation: 'hardware',
  dataHome: 'cloud',
  existingEstate: 'some',
  budgetStyle: 'capex',
  stage: 'exploration',
  availability: 'high',
  demandPattern: 'bursty',
};

/** The third quartile of the milliseconds that a changed answer takes, with the memory of the one before. */
function changedMs() {
  const engine = engineOn(KNOWLEDGE, { draws: SAMPLES });
  const scenario = { ...SCENARIO };
  const taken = Object.entries(CHANGES).map(([id, value]) => {
    const changed = { ...SCENARIO, answers: { ...SCENARIO.answers, [id]: value } };
    engine.advise(scenario);
    engine.advise(changed);
    engine.advise(scenario);
    const started = performance.now();
    engine.advise({ ...changed });
    return performance.now() - started;
  });
  return taken.toSorted((one, other) => one - other)[Math.ceil(0.75 * taken.length) - 1];
}

/** Milliseconds of a whole advice with 10,000 draws, of a changed one, of all that explains it, and of the plain loop. */
export function measure() {
  const loopMs = medianMs(plainLoop, 25);
  const adviseMs = medianMs(
    () => engineOn(KNOWLEDGE, { draws: SAMPLES }).advise({ ...SCENARIO }),
    5,
  );
  const engine = engineOn(KNOWLEDGE, { draws: SAMPLES });
  const explainMs = medianMs(() => engine.explain({ ...SCENARIO }), 3);
  return { loopMs, adviseMs, changedMs: changedMs(), explainMs };
}
