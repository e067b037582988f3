import type { Dataset } from '@/dataset/schema';
import type { Advice } from '@/engine/advice';
import type { Engine, Simulation } from '@/engine/engine';
import type { MeasuredDemand } from '@/engine/worlds';
import { err, ok, type Result } from '@/lib/result';
import type { Scenario } from '@/questions/scenario';
import { encodeScenarioLink } from '@/share/encode-link';
import { readAsSentence } from '@/traces/words';
import { traceRefusal } from './trace-refusal';
import type { Advised } from './advised';
import { type Request, requestFrom, USAGE } from './arguments';
import { runCommit } from './commit';
import { jsonLine, jsonText } from './json';
import { adviceMarkdown } from './markdown';
import { measuredFrom } from './measured';
import { measuredInput } from './measured-input';
import {
  type Entry,
  type Input,
  readScenarios,
  scenariosOfLink,
  sentenceOf,
  type Several,
} from './read-scenarios';
import { demandIn } from './read-trace';
import { adviceText } from './text';

/** The outside world, as far as the command line touches it. */
export type Terminal = {
  readonly isFile: (path: string) => boolean;
  readonly fileText: (path: string) => AsyncIterable<string>;
  readonly inputText: () => AsyncIterable<string>;
  readonly print: (text: string) => Promise<void>;
  readonly complain: (sentence: string) => void;
};

/** The method, and what it knows. One engine serves all scenarios of a run: it reuses its memory. */
export type Knowing = {
  readonly dataset: Dataset;
  readonly engineOn: (
    simulation: Simulation,
    measured: MeasuredDemand | undefined,
  ) => Pick<Engine, 'advise' | 'explain' | 'account'>;
};

/** The same, with demand as a file of the visitor's has it. */
type Setting = Knowing & { readonly measured: MeasuredDemand | undefined };

/** The word that asks only the commitment question; a file of that name is `./commit`. */
const COMMIT = 'commit';

/** 0 advice given, 1 some lines could not be read, 2 the input could not be used, 3 another family. */
export type Status = 0 | 1 | 2 | 3;

const isExpected = ({ verdict }: Advice, { expected }: Request): boolean =>
  expected === undefined || verdict.family === expected;

/** Advises on one scenario after the other, with the same luck for all. */
function adviserOf(
  { brief, draws, seed }: Request,
  { engineOn, measured }: Setting,
): (scenario: Scenario) => Advised {
  const simulation = {
    ...(draws === undefined ? {} : { draws }),
    ...(seed === undefined ? {} : { seed }),
  };
  const { advise, explain, account } = engineOn(simulation, measured);
  return (scenario) => ({
    advice: advise(scenario),
    explanation: brief ? undefined : explain(scenario),
    account: brief ? undefined : account(scenario),
  });
}

/** The advice on one scenario in the format that was asked for. */
function textOf(advised: Advised, { format }: Request, { dataset }: Setting): string {
  const words = { dataset, link: encodeScenarioLink(advised.advice.scenario) };
  switch (format) {
    case 'json':
      return jsonText(advised);
    case 'text':
      return adviceText(advised, words);
    case 'markdown':
      return adviceMarkdown(advised, words);
  }
}

async function printSeveral(
  { scenarios, notices }: Several,
  request: Request,
  setting: Setting,
  terminal: Terminal,
): Promise<Status> {
  const adviseOn = adviserOf(request, setting);
  let status: Status = 0;
  notices.forEach(terminal.complain);
  for (const [index, scenario] of scenarios.entries()) {
    const advised = adviseOn(scenario);
    const asLine = request.format === 'json' && scenarios.length > 1;
    const text = asLine ? jsonLine(advised) : textOf(advised, request, setting);
    await terminal.print(index > 0 && !asLine ? `\n${text}` : text);
    status = isExpected(advised.advice, request) ? status : 3;
  }
  return status;
}

async function printLines(
  entries: AsyncIterable<Entry>,
  request: Request,
  setting: Setting,
  terminal: Terminal,
): Promise<Status> {
  const adviseOn = adviserOf(request, setting);
  let bad = 0;
  let others = 0;
  for await (const { line, scenario } of entries) {
    if (scenario.ok) {
      const advised = adviseOn(scenario.value);
      others += isExpected(advised.advice, request) ? 0 : 1;
      await terminal.print(jsonLine(advised));
    } else {
      bad += 1;
      await terminal.print(`${JSON.stringify({ error: { line, ...scenario.error } })}\n`);
    }
  }
  return bad > 0 ? 1 : others > 0 ? 3 : 0;
}

async function inputOf({ input }: Request, terminal: Terminal): Promise<Input> {
  if (input === '-') {
    return readScenarios(terminal.inputText(), 'by-content');
  }
  return input.includes('#') && !terminal.isFile(input)
    ? { kind: 'document', read: scenariosOfLink(input) }
    : readScenarios(
        terminal.fileText(input),
        input.endsWith('.ndjson') ? 'as-lines' : 'by-content',
      );
}

/** Demand as the file has it that the request names; undefined where it names none. */
async function measuredBy(
  { trace, ...asked }: Request,
  terminal: Terminal,
): Promise<Result<MeasuredDemand | undefined, string>> {
  if (trace === undefined) {
    return ok(undefined);
  }
  const series = await demandIn(trace, asked, terminal);
  if (!series.ok) {
    return err(traceRefusal(series.error));
  }
  const measured = measuredFrom(series.value);
  if (measured.ok) {
    terminal.complain(readAsSentence(series.value));
  }
  return measured;
}

/** Does what the arguments ask for, and says how it went. */
export async function run(
  args: readonly string[],
  knowing: Knowing,
  terminal: Terminal,
): Promise<Status> {
  if (args.includes('--help')) {
    await terminal.print(USAGE);
    return 0;
  }
  if (args[0] === COMMIT) {
    return runCommit(args.slice(1), terminal);
  }
  const request = requestFrom(args);
  if (!request.ok) {
    terminal.complain(`${request.error} See advise --help.`);
    return 2;
  }
  const measured = await measuredBy(request.value, terminal);
  if (!measured.ok) {
    terminal.complain(measured.error);
    return 2;
  }
  const read = await inputOf(request.value, terminal);
  const input = measured.value === undefined ? read : measuredInput(read, measured.value);
  const setting = { ...knowing, measured: measured.value };
  measured.value?.told.warnings.forEach(terminal.complain);
  if (input.kind === 'lines') {
    return printLines(input.entries, request.value, setting, terminal);
  }
  if (!input.read.ok) {
    terminal.complain(sentenceOf(input.read.error));
    return 2;
  }
  return printSeveral(input.read.value, request.value, setting, terminal);
}
