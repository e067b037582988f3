import type { Advice } from '@/engine/advice';
import type { Explanation } from '@/engine/explanation';
import { type MapView, mapFrom } from './doubt-map';
import { type TornadoView, tornadoFrom } from './doubt-tornado';
import type { ResultsWords } from './results-words';

/** What the answer rests on: on its way, or drawn. */
export type DoubtView =
  | { readonly kind: 'coming' }
  | {
      readonly kind: 'known';
      readonly tornado: TornadoView | undefined;
      readonly map: MapView | undefined;
    };

/** Undefined where there is nothing to be unsure of: nothing fits, or nothing moves it. */
export function doubtFrom(
  advice: Advice,
  explanation: Explanation | undefined,
  words: ResultsWords,
): DoubtView | undefined {
  if (advice.verdict.option === null) {
    return undefined;
  }
  if (explanation === undefined) {
    return { kind: 'coming' };
  }
  const tornado = tornadoOf(advice, explanation, words);
  const map = explanation.map && mapFrom(explanation.map, advice, words);
  return tornado === undefined && map === null
    ? undefined
    : { kind: 'known', tornado, map: map ?? undefined };
}

function tornadoOf(
  { options }: Advice,
  { tornado }: Explanation,
  words: ResultsWords,
): TornadoView | undefined {
  const ours = options.find(({ id }) => id === tornado?.option)?.family;
  const theirs = options.find(({ id }) => id === tornado?.against)?.family;
  return tornado === null || ours === undefined || theirs === undefined
    ? undefined
    : tornadoFrom(tornado, { ours, theirs }, words);
}
