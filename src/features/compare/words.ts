import type { FamilyId } from '@/dataset/ids';
import { inWords } from '@/lib/format';

export const FAMILY_NAMES: Readonly<Record<FamilyId, string>> = {
  'bare-metal': 'Bare metal',
  virtual: 'Virtual',
  split: 'Split',
};

export const NOTHING_FITS = 'Nothing fits';
export const TOSS_UP = 'Too close to call';

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** "a", "a and b", "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;

const quoted = (label: string): string => `“${label}”`;

const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;

export const scenarios = (count: number): string => capitalised(`${inWords(count)} scenarios`);

/** What the columns have in common or not, as the heading of the screen. */
export const headingWords = (
  count: number,
  verdicts: readonly string[],
  differing: number,
): string => {
  const [only] = verdicts;
  if (differing === 0) {
    return `${scenarios(count)}, the same answers`;
  }
  if (verdicts.length > 1) {
    return differing === 1
      ? `${scenarios(count)}, one difference that matters`
      : `${scenarios(count)}, ${inWords(verdicts.length)} verdicts`;
  }
  return `${scenarios(count)}, one verdict: ${lower(only ?? '')}`;
};

/** Which answers alone turn the verdict, and which differ without that being known. */
export const ledeWords = (
  turning: readonly string[],
  differing: readonly string[],
  verdicts: number,
): string => {
  if (differing.length === 0) {
    return 'They differ in name only.';
  }
  const all = listed(differing.map(quoted));
  if (verdicts === 1) {
    return `They differ in ${all}; the family stays the same.`;
  }
  if (turning.length > 0) {
    const named = listed(turning.map(quoted));
    return turning.length === 1
      ? `${named} turns the answer: two of these scenarios differ in nothing else, and the verdict does.`
      : `${named} each turn the answer: for each of them, two scenarios differ in nothing else, and the verdict does.`;
  }
  return `They differ in ${all}; together these turn the answer.`;
};
