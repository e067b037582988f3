import { ANSWER_IDS } from '@/questions/answers';
import type { Scenario } from '@/questions/scenario';
import { answerText } from './answer-text';
import { decimalText } from '@/lib/decimal-text';
import { quoteFields } from './quote-text';
import { CURRENT_VERSION } from './upgrades';

type Field = readonly [key: string, value: string];

/** Leaves no character that a chat, a mail or a shell might take for the end of the address. */
const escaped = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\u{FFFD}')).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** What a link says of one scenario, but for the edition: name, answers, figures by their id, then offers. */
function fieldsOf({ name, answers, assumptions = {}, quotes }: Scenario): readonly Field[] {
  const given = ANSWER_IDS.flatMap((id): Field[] => {
    const text = answerText(id, answers);
    return text === undefined ? [] : [[id, text]];
  });
  const replaced = Object.keys(assumptions)
    .toSorted()
    .map((id): Field => [`a.${id}`, decimalText(assumptions[id] ?? 0)]);
  const offered = quoteFields(quotes).map(([key, text]): Field => [key, escaped(text)]);
  return [
    ...(name === undefined ? [] : [['name', escaped(name)] as const]),
    ...given,
    ...replaced,
    ...offered,
  ];
}

function addressOf(path: string, fields: readonly Field[], edition: string | undefined): string {
  const version: Field = ['v', String(CURRENT_VERSION)];
  const last: readonly Field[] = edition === undefined ? [] : [['edition', edition]];
  const query = [version, ...fields, ...last].map(([key, value]) => `${key}=${value}`);
  return `#${path}?${query.join('&')}`;
}

/** The part of an address from '#': the same scenario always gives the same text. */
export const encodeScenarioLink = (scenario: Scenario): string =>
  addressOf('/results', fieldsOf(scenario), scenario.edition);

/**
 * Several scenarios in one address, every key with the number of its scenario; one that says nothing
 * is its bare number. They share one edition, the oldest, so that the page misses no figure that has
 * moved since.
 */
export function encodeCompareLink(scenarios: readonly Scenario[]): string {
  const fields = scenarios.flatMap((scenario, index): readonly Field[] => {
    const own = fieldsOf(scenario);
    return own.length === 0
      ? [[String(index + 1), '']]
      : own.map(([key, value]): Field => [`${index + 1}.${key}`, value]);
  });
  const [oldest] = scenarios.flatMap(({ edition }) => edition ?? []).toSorted();
  return addressOf('/compare', fields, oldest);
}
