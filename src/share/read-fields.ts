import { FIGURE_IDS } from '@/dataset/schema';
import { err, ok, type Result } from '@/lib/result';
import { ANSWER_IDS } from '@/questions/answers';
import { type Scenario, scenarioSchema } from '@/questions/scenario';
import { answerFrom } from './answer-text';
import { numberFrom } from './decimal-text';
import type { Fields } from './upgrades';
import { WORDS } from './words';

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
  return {
    version: 1,
    ...(name === undefined ? {} : { name }),
    answers: Object.fromEntries(given),
    ...assumptionsFrom(fields),
    ...(edition === undefined ? {} : { edition }),
  };
}

function scenarioFrom(draft: unknown): Result<Scenario, readonly string[]> {
  const parsed = scenarioSchema.safeParse(draft);
  return parsed.success
    ? ok(parsed.data as Scenario)
    : err(
        parsed.error.issues.map(({ path, message }) =>
          WORDS.notExpected(path.join('.'), 'not an answer to it', message),
        ),
      );
}

/** Reads what a link says of one scenario. */
export function readFields(fields: Fields): ReadScenario {
  const unknown = Object.keys(fields).filter(
    (key) => !['name', 'edition'].includes(key) && !isAnswer(key) && !isFigure(key),
  );
  return { scenario: scenarioFrom(draftFrom(fields)), unknown };
}
