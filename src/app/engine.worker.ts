import { expose } from 'comlink';
import { knowledgeWith } from '@/cli/measured';
import { dataset } from '@/dataset/dataset';
import { type Engine, engineOn } from '@/engine/engine';
import type { Scenario } from '@/questions/scenario';
import type { Explained } from './adviser';
import type { ImportedTrace } from '@/state/imported-trace';

type Engines = Map<number | undefined, Engine>;

const withAnswers: Engines = new Map();
/** The engines of the file that was asked about last. */
let ofFile: { readonly id: string; readonly engines: Engines } | undefined;

function enginesFor(measured: ImportedTrace | undefined): Engines {
  if (measured === undefined) {
    return withAnswers;
  }
  ofFile = ofFile?.id === measured.id ? ofFile : { id: measured.id, engines: new Map() };
  return ofFile.engines;
}

/** One engine for each number of draws: it remembers what a changed answer leaves as it was. */
function engineWith(draws: number | undefined, measured: ImportedTrace | undefined): Engine {
  const engines = enginesFor(measured);
  const engine =
    engines.get(draws) ??
    engineOn(knowledgeWith(dataset, measured?.demand), draws === undefined ? {} : { draws });
  engines.set(draws, engine);
  return engine;
}

let last: { readonly text: string; readonly scenario: Scenario } | undefined;

/** Each message brings a copy; an engine goes on with what it judged when it is given the same object. */
function sameAsLast(scenario: Scenario): Scenario {
  const text = JSON.stringify(scenario);
  last = last?.text === text ? last : { text, scenario };
  return last.scenario;
}

type Asked = [scenario: Scenario, draws?: number, measured?: ImportedTrace];

/** The engine off the page's thread. */
const worked = {
  decide: (...[scenario, draws, measured]: Asked) =>
    engineWith(draws, measured).decide(sameAsLast(scenario)),
  inquire: (...[scenario, draws, measured]: Asked) =>
    engineWith(draws, measured).inquire(sameAsLast(scenario)),
  explain: (...[scenario, draws, measured]: Asked): Explained => {
    const engine = engineWith(draws, measured);
    const same = sameAsLast(scenario);
    return { advice: engine.advise(same), explanation: engine.explain(same) };
  },
  account: (...[scenario, draws, measured]: Asked) =>
    engineWith(draws, measured).account(sameAsLast(scenario)),
};

export type WorkedEngine = typeof worked;

expose(worked);
