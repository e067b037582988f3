import { COMPLIANCE_IDS, CRITERION_IDS } from '@/dataset/ids';
import { MOST_QUOTES } from './quote';
import { type AnswerId, CHOICES, NOT_SURE, NUMBERS } from './answers';

/** What may stand at a place of a scenario, in words. */

const quoted = (values: readonly string[]): string =>
  values.map((value) => `"${value}"`).join(', ');

const isKeyOf = <T extends object>(record: T, key: PropertyKey): key is keyof T =>
  Object.hasOwn(record, key);

/** What an answer may be: `a number from 0.01 to 600000 ms, a range {low, high}, or "not-sure"`. */
export function expectedAnswer(id: AnswerId): string {
  if (isKeyOf(NUMBERS, id)) {
    const { least, most, unit } = NUMBERS[id];
    return `a number from ${least} to ${most} ${unit}, a range {low, high} with low ≤ high, or "${NOT_SURE}"`;
  }
  if (isKeyOf(CHOICES, id)) {
    return `one of ${quoted([...CHOICES[id], NOT_SURE])}`;
  }
  return id === 'compliance'
    ? `a list of any of ${quoted(COMPLIANCE_IDS)}, each at most once, empty if none applies, or "${NOT_SURE}"`
    : `a list of any of ${quoted(CRITERION_IDS)}, each at most once, ties as a nested list, or "${NOT_SURE}"`;
}

/** What the parts of a scenario must be. */
export const EXPECTED_PARTS: ReadonlyMap<string, string> = new Map([
  ['version', '1'],
  ['name', 'a text of at most 120 characters'],
  ['answers', 'an object with the answers by their keys; it may be empty'],
  ['assumptions', 'an object with a number for each figure replaced'],
  [
    'quotes',
    `a list of at most ${MOST_QUOTES} offers, each with provider, access, sourcing and price`,
  ],
  ['edition', 'the date of a dataset, such as "2026-11-21"'],
]);

export const EXPECTED_SCENARIO = 'an object with "version": 1 and "answers"';
export const EXPECTED_VERSION =
  '1: this scenario was written by a newer version than the one reading it';
export const EXPECTED_NUMBER = 'a number';
export const EXPECTED_QUOTE =
  'an object with "provider", "access", "sourcing" and "usdPerGpuHour", or "usdPerNode" if owned';
