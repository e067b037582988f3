import { err, ok, type Result } from '@/lib/result';
import type { Scenario } from '@/questions/scenario';
import { parseScenario, type Problem, problemSentence } from '@/questions/scenario-problems';
import { decodeLink, type LinkError } from '@/share/decode-link';
import { type Line, linesOf, MOST_CHARACTERS } from './lines';

/** Scenarios from one place, and remarks on how they were read. */
export type Several = {
  readonly scenarios: readonly Scenario[];
  readonly notices: readonly string[];
};

export type Entry = { readonly line: number; readonly scenario: Result<Scenario, Problem> };

export type Input =
  | { readonly kind: 'document'; readonly read: Result<Several, Problem> }
  | { readonly kind: 'lines'; readonly entries: AsyncIterable<Entry> };

const LINK = 'link';
const EXCERPT = 60;

const excerptOf = (text: string): string =>
  text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;

const whole = (found: string, expected: string): Result<never, Problem> =>
  err({ path: 'scenario', found, expected });

function linkSentence(error: LinkError): string {
  switch (error.kind) {
    case 'no-state':
      return 'That address carries no scenario: it has no v= after its #.';
    case 'newer-than-this-page':
      return `That link is of version ${error.version}, newer than what reads it here.`;
    case 'unreadable':
      return `That link cannot be read. ${error.problems.join(' ')}`;
  }
}

/** A problem as one sentence; that of a link is one already. */
export const sentenceOf = (problem: Problem): string =>
  problem.path === LINK ? problem.found : problemSentence(problem);

/** The scenarios of an address. */
export function scenariosOfLink(link: string): Result<Several, Problem> {
  const read = decodeLink(link);
  return read.ok
    ? read
    : err({ path: LINK, found: linkSentence(read.error), expected: 'a link that can be read' });
}

function jsonFrom(text: string): Result<unknown, Problem> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return whole(excerptOf(text.trim()), 'JSON');
  }
}

/** A value of a file: a scenario, or a string that holds a link. */
function scenariosOf(value: unknown): Result<Several, Problem> {
  if (typeof value === 'string') {
    return scenariosOfLink(value);
  }
  const parsed = parseScenario(value);
  return parsed.ok
    ? ok({ scenarios: [parsed.value], notices: [] })
    : parsed.error[0] === undefined
      ? whole('something else', 'a scenario')
      : err(parsed.error[0]);
}

function scenariosOfText(text: string | undefined): Result<Several, Problem> {
  if (text === undefined) {
    return whole(
      `more than ${MOST_CHARACTERS.toLocaleString('en-US')} characters`,
      'a scenario or a link, far shorter than that',
    );
  }
  const json = jsonFrom(text);
  return json.ok ? scenariosOf(json.value) : json;
}

function oneScenario(read: Result<Several, Problem>): Result<Scenario, Problem> {
  if (!read.ok) {
    return read;
  }
  const [scenario, ...others] = read.value.scenarios;
  return scenario !== undefined && others.length === 0
    ? ok(scenario)
    : whole(`a link to ${read.value.scenarios.length} scenarios`, 'a link to one scenario');
}

async function* entriesOf(
  first: readonly Line[],
  rest: AsyncIterable<Line>,
): AsyncGenerator<Entry, void> {
  for (const { number, text } of first) {
    yield { line: number, scenario: oneScenario(scenariosOfText(text)) };
  }
  for await (const { number, text } of rest) {
    yield { line: number, scenario: oneScenario(scenariosOfText(text)) };
  }
}

/** The text of a document that spreads over lines; undefined where it is longer than any scenario. */
async function documentText(first: Line, rest: AsyncIterable<Line>): Promise<string | undefined> {
  let { text } = first;
  for await (const line of rest) {
    if (text === undefined || line.text === undefined || text.length > MOST_CHARACTERS) {
      return undefined;
    }
    text += `\n${line.text}`;
  }
  return text;
}

const isWholeJson = ({ text }: Line): boolean => text !== undefined && jsonFrom(text).ok;

/**
 * One document, or a scenario on each line: lines where the first that is not blank is a complete JSON
 * value and another follows, or where the name of the file says so.
 */
export async function readScenarios(
  chunks: AsyncIterable<string>,
  named: 'by-content' | 'as-lines',
): Promise<Input> {
  const lines = linesOf(chunks);
  if (named === 'as-lines') {
    return { kind: 'lines', entries: entriesOf([], lines) };
  }
  const first = (await lines.next()).value ?? undefined;
  if (first === undefined) {
    return { kind: 'document', read: whole('nothing', 'a scenario in JSON, or a link') };
  }
  const second = isWholeJson(first) ? ((await lines.next()).value ?? undefined) : undefined;
  return second === undefined
    ? { kind: 'document', read: scenariosOfText(await documentText(first, lines)) }
    : { kind: 'lines', entries: entriesOf([first, second], lines) };
}
