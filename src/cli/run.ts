import type { Dataset } from '@/dataset/schema';
import type { Advice } from '@/engine/advice';
import type { Scenario } from '@/questions/scenario';
import { encodeScenarioLink } from '@/share/encode-link';
import { type Request, requestFrom, USAGE } from './arguments';
import { jsonLine, jsonText } from './json';
import { adviceMarkdown } from './markdown';
import {
  type Entry,
  type Input,
  readScenarios,
  scenariosOfLink,
  sentenceOf,
  type Several,
} from './read-scenarios';
import { adviceText } from './text';

/** The outside world, as far as the command line touches it. */
export type Terminal = {
  readonly isFile: (path: string) => boolean;
  readonly fileText: (path: string) => AsyncIterable<string>;
  readonly inputText: () => AsyncIterable<string>;
  readonly print: (text: string) => Promise<void>;
  readonly complain: (sentence: string) => void;
};

/** Advises on one scenario after the other, with the same luck for all. */
export type Adviser = (scenario: Scenario) => Advice;

export type Engine = {
  readonly dataset: Dataset;
  readonly adviserOf: (draws: number | undefined, seed: number | undefined) => Adviser;
};

/** 0 advice given, 1 some lines could not be read, 2 the input could not be used, 3 another family. */
export type Status = 0 | 1 | 2 | 3;

const isExpected = ({ verdict }: Advice, { expected }: Request): boolean =>
  expected === undefined || verdict.family === expected;

/** The advice on one scenario in the format that was asked for. */
function textOf(advice: Advice, { format, brief }: Request, { dataset }: Engine): string {
  const words = { dataset, link: encodeScenarioLink(advice.scenario) };
  switch (format) {
    case 'json':
      return jsonText(advice, brief);
    case 'text':
      return adviceText(advice, words);
    case 'markdown':
      return adviceMarkdown(advice, words);
  }
}

async function printSeveral(
  { scenarios, notices }: Several,
  request: Request,
  engine: Engine,
  terminal: Terminal,
): Promise<Status> {
  const advise = engine.adviserOf(request.draws, request.seed);
  let status: Status = 0;
  notices.forEach(terminal.complain);
  for (const [index, scenario] of scenarios.entries()) {
    const advice = advise(scenario);
    const asLine = request.format === 'json' && scenarios.length > 1;
    const text = asLine ? jsonLine(advice, request.brief) : textOf(advice, request, engine);
    await terminal.print(index > 0 && !asLine ? `\n${text}` : text);
    status = isExpected(advice, request) ? status : 3;
  }
  return status;
}

async function printLines(
  entries: AsyncIterable<Entry>,
  request: Request,
  engine: Engine,
  terminal: Terminal,
): Promise<Status> {
  const advise = engine.adviserOf(request.draws, request.seed);
  let bad = 0;
  let others = 0;
  for await (const { line, scenario } of entries) {
    if (scenario.ok) {
      const advice = advise(scenario.value);
      others += isExpected(advice, request) ? 0 : 1;
      await terminal.print(jsonLine(advice, request.brief));
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

/** Does what the arguments ask for, and says how it went. */
export async function run(
  args: readonly string[],
  engine: Engine,
  terminal: Terminal,
): Promise<Status> {
  if (args.includes('--help')) {
    await terminal.print(USAGE);
    return 0;
  }
  const request = requestFrom(args);
  if (!request.ok) {
    terminal.complain(`${request.error} See advise --help.`);
    return 2;
  }
  const input = await inputOf(request.value, terminal);
  if (input.kind === 'lines') {
    return printLines(input.entries, request.value, engine, terminal);
  }
  if (!input.read.ok) {
    terminal.complain(sentenceOf(input.read.error));
    return 2;
  }
  return printSeveral(input.read.value, request.value, engine, terminal);
}
