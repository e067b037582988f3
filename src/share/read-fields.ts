import { FIGURE_IDS } from '@/dataset/schema';
import { err, type Result } from '@/lib/result';
import { ANSWER_IDS } from '@/questions/answers';
import type { Scenario } from '@/questions/scenario';
import { parseScenario, problemSentence } from '@/questions/scenario-problems';
import { answerFrom } from './answer-text';
import { numberFrom } from '@/lib/decimal-text';
import { isQuoteKey, quoteNumbers, quotesFrom } from './quote-text';
import type { Fields } from './upgrades';

const FIGURE = 'a.';

/** A scenario as the fields of the current version give it, and the keys that nobody knows. */
export type ReadScenario = {
  readonly scenario: Result<Scenario, readonly string[]>;
  readonly unknown: readonly string[];
};

const isFigure = (key: string): boolean =>
  key.startsWith(FIGURE) && FIGURE_IDS.some((id) => key === FIGURE + id);

const isAnswer = (key: string): boolean => ANSWER_IDS.some((id) => key === id);

function assumptionsFrom(fields: Fields): object {
  const replaced = Object.entries(fields).filter(([key]) => isFigure(key));
  return replaced.length === 0
    ? {}
    : {
        assumptions: Object.fromEntries(
          replaced.map(([key, text]) => [key.slice(FIGURE.length), numberFrom(text) ?? text]),
        ),
      };
}

/** What the fields say, each value still to be judged. */
function draftFrom(fields: Fields): unknown {
  const given = ANSWER_IDS.flatMap((id) => {
    const text = fields[id];
    return text === undefined ? [] : [[id, answerFrom(id, text)]];
  });
  const { name, edition } = fields;
  const quotes = quotesFrom(fields);
  return {
    version: 1,
    ...(name === undefined ? {} : { name }),
    answers: Object.fromEntries(given),
    ...assumptionsFrom(fields),
    ...(quotes.length === 0 ? {} : { quotes }),
    ...(edition === undefined ? {} : { edition }),
  };
}

/** In a link a key stands alone, without the part of the scenario that it belongs to. */
const keyOf = (path: string, numbers: readonly number[]): string =>
  path
    .replace(/^(answers|assumptions)\./, '')
    .replace(/^quotes\.(\d+)/, (_, index) => `q.${numbers[Number(index)] ?? ''}`);

function scenarioFrom(
  draft: unknown,
  numbers: readonly number[],
): Result<Scenario, readonly string[]> {
  const parsed = parseScenario(draft);
  return parsed.ok
    ? parsed
    : err(
        parsed.error.map((problem) =>
          problemSentence({ ...problem, path: keyOf(problem.path, numbers) }),
        ),
      );
}

/** Reads what a link says of one scenario. */
export function readFields(fields: Fields): ReadScenario {
  const unknown = Object.keys(fields).filter(
    (key) =>
      !['name', 'edition'].includes(key) && !isAnswer(key) && !isFigure(key) && !isQuoteKey(key),
  );
  return { scenario: scenarioFrom(draftFrom(fields), quoteNumbers(fields)), unknown };
}
