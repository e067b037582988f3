import { err, ok, type Result } from '@/lib/result';
import { cloudwatch, isCloudwatch } from './cloudwatch';
import type { Asked } from './demand-series';
import { valueIn } from './json';
import type { TraceProblem } from './problems';
import { isPrometheus, prometheus } from './prometheus';
import type { Recording } from './recording';
import { FOUND, quoted } from './words';

const AT_POSITION = /at position (\d+)/;
const AROUND = 20;

/** What is not JSON, with the line on which it stops being it, where the machine tells. */
function notJson(text: string, error: unknown): TraceProblem {
  const message = error instanceof Error ? error.message : '';
  const position = Number(AT_POSITION.exec(message)?.[1] ?? text.length);
  const place = text.slice(0, position).split('\n').length;
  const rest = text.slice(position, position + AROUND).trim();
  return { place, found: rest === '' ? FOUND.endOfFile : quoted(rest), expected: 'json' };
}

function documentOf(text: string): Result<unknown, TraceProblem> {
  try {
    const document: unknown = JSON.parse(text);
    return ok(document);
  } catch (error) {
    return err(notJson(text, error));
  }
}

/** What a JSON file of any format says. */
export function jsonTrace(text: string, asked: Asked): Result<Recording, TraceProblem> {
  const document = documentOf(text);
  if (!document.ok) {
    return document;
  }
  if (isCloudwatch(document.value)) {
    return cloudwatch(document.value, asked);
  }
  if (isPrometheus(document.value)) {
    return prometheus(document.value, asked);
  }
  const isScenario = valueIn(document.value, 'answers') !== undefined;
  const found = isScenario ? FOUND.scenario : FOUND.otherJson;
  return err({ place: undefined, found, expected: 'a-known-format' });
}
