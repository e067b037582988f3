import type * as z from 'zod/mini';
import { boundsOf } from '@/dataset/figure-bounds';
import { FIGURE_IDS } from '@/dataset/schema';
import { err, ok, type Result } from '@/lib/result';
import { ANSWER_IDS, type AnswerId } from './answers';
import {
  EXPECTED_NUMBER,
  EXPECTED_PARTS,
  EXPECTED_QUOTE,
  EXPECTED_SCENARIO,
  EXPECTED_VERSION,
  expectedAnswer,
} from './expected-words';
import { contradictionsIn } from './impossible-demand';
import { nearestKey } from './nearest-key';
import { QUOTE_FIELDS } from './quote';
import { contradictionsInQuote, expectedOfQuote, isQuoteField } from './quote-problems';
import { type Scenario, scenarioSchema } from './scenario';

/** What is wrong with a scenario: where in it, what stands there, and what should. */
export type Problem = {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
};

const LONGEST_FOUND = 80;
const NOTHING = 'nothing';
const WHOLE = 'scenario';

type Path = readonly PropertyKey[];

const isObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null;

const jsonOf = (value: unknown): string | undefined => {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
};

/** A value as short JSON; in words where it has no JSON. */
function foundText(value: unknown): string {
  if (value === undefined) {
    return NOTHING;
  }
  const text =
    typeof value === 'number'
      ? String(value)
      : (jsonOf(value) ?? `a value of type ${typeof value}`);
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND - 1)}…` : text;
}

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    input,
  );

/** A key as it is; quoted and shortened where it is not a plain word. */
const keyText = (key: string): string => (/^[\w.-]{1,80}$/.test(key) ? key : foundText(key));

const problemAt = (input: unknown, path: Path, expected: string): Problem => ({
  path: path.length === 0 ? WHOLE : path.map((key) => keyText(String(key))).join('.'),
  found: foundText(valueAt(input, path)),
  expected,
});

const isAnswerId = (key: PropertyKey | undefined): key is AnswerId =>
  ANSWER_IDS.some((id) => id === key);

function expectedAt([part, key, field]: Path): string {
  if (part === 'answers' && isAnswerId(key)) {
    return expectedAnswer(key);
  }
  if (part === 'assumptions' && key !== undefined) {
    return EXPECTED_NUMBER;
  }
  if (part === 'quotes' && key !== undefined) {
    return isQuoteField(field) ? expectedOfQuote(field) : EXPECTED_QUOTE;
  }
  return EXPECTED_PARTS.get(String(part)) ?? EXPECTED_SCENARIO;
}

const knownAt = ([part]: Path): readonly string[] =>
  part === 'answers'
    ? ANSWER_IDS
    : part === 'assumptions'
      ? FIGURE_IDS
      : part === 'quotes'
        ? QUOTE_FIELDS
        : [...EXPECTED_PARTS.keys()];

const knownWords = ([part]: Path): string =>
  part === 'answers'
    ? `the key of an answer, such as "workloadKind" or "meanGpus"`
    : part === 'assumptions'
      ? `the id of a figure, such as "gpu-vm.on-demand.rate.b200"`
      : part === 'quotes'
        ? `no keys but ${QUOTE_FIELDS.join(', ')}`
        : `no keys but ${[...EXPECTED_PARTS.keys()].join(', ')}`;

function unknownKeyExpected(path: Path, key: string): string {
  const nearest = nearestKey(key, knownAt(path));
  return nearest === undefined ? knownWords(path) : `a known key: did you mean "${nearest}"?`;
}

/** Answers, figures and fields of a quote are judged whole: what is wrong deep inside one is told of the whole of it. */
const deepestIn = ([part]: Path): number => (part === 'quotes' ? 3 : 2);

const problemsOf = (input: unknown, issue: z.core.$ZodIssue): readonly Problem[] => {
  const deepest = deepestIn(issue.path);
  const path = issue.path.slice(0, deepest);
  return issue.code === 'unrecognized_keys' && path.length < deepest
    ? issue.keys.map((key) => problemAt(input, [...path, key], unknownKeyExpected(path, key)))
    : [problemAt(input, path, expectedAt(path))];
};

const oncePerPath = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [problem.path, problem])).values(),
];

const isNewer = (input: unknown): boolean => {
  const version = valueAt(input, ['version']);
  return typeof version === 'number' && Number.isInteger(version) && version > 1;
};

/**
 * Reads a scenario that a person or a program wrote. Never throws. A newer version is told alone: what
 * else looks wrong in it may be right there.
 */
export function parseScenario(input: unknown): Result<Scenario, readonly Problem[]> {
  if (!isObject(input) || Array.isArray(input)) {
    return err([problemAt(input, [], EXPECTED_SCENARIO)]);
  }
  if (isNewer(input)) {
    return err([problemAt(input, ['version'], EXPECTED_VERSION)]);
  }
  const parsed = scenarioSchema.safeParse(input);
  if (!parsed.success) {
    return err(oncePerPath(parsed.error.issues.flatMap((issue) => problemsOf(input, issue))));
  }
  const outside = [...figuresOutside(input, parsed.data), ...quoteProblems(input, parsed.data)];
  if (outside.length > 0) {
    return err(outside);
  }
  const contradictions = contradictionsIn(parsed.data.answers);
  return contradictions.length === 0
    ? ok(parsed.data)
    : err(
        contradictions.map(({ answer, expected }) =>
          problemAt(input, ['answers', answer], expected),
        ),
      );
}

/** Figures of the visitor's own that no market could have, and that the formulas could not divide by. */
const figuresOutside = (input: unknown, { assumptions = {} }: Scenario): readonly Problem[] =>
  FIGURE_IDS.flatMap((id) => {
    const value = assumptions[id];
    const { least, most } = boundsOf(id);
    return value === undefined || (value >= least && value <= most)
      ? []
      : [problemAt(input, ['assumptions', id], `a number from ${least} to ${most}`)];
  });

/** Quotes of what nobody offers, without a price, or with numbers that exclude each other. */
const quoteProblems = (input: unknown, { quotes = [] }: Scenario): readonly Problem[] =>
  quotes.flatMap((quote, index) =>
    contradictionsInQuote(quote).map(({ field, expected }) =>
      problemAt(input, ['quotes', index, field], expected),
    ),
  );

/** A problem as one sentence. */
export const problemSentence = ({ path, found, expected }: Problem): string =>
  `${path}: found ${found}, expected ${expected}${expected.endsWith('?') ? '' : '.'}`;
