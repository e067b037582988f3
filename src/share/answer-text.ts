import { COMPLIANCE_IDS, CRITERION_IDS } from '@/dataset/ids';
import {
  type AnswerId,
  type Answers,
  NOT_SURE,
  NUMBERS,
  type NumberRange,
  type Priorities,
} from '@/questions/answers';
import { decimalText, numberFrom } from '@/lib/decimal-text';

/** How one answer is written in a link, and read back. */

const UNSURE = '~';
const TO = '~';
const NEXT = '.';
const TIED = '_';

/** Members in the order of a fixed list: a set has one text, however it was put together. */
const inOrderOf = (order: readonly string[], members: readonly string[]): readonly string[] =>
  order.filter((member) => members.includes(member));

const placeText = (place: Priorities[number]): string =>
  inOrderOf(CRITERION_IDS, typeof place === 'string' ? [place] : place).join(TIED);

const amountText = (amount: number | NumberRange): string =>
  typeof amount === 'number'
    ? decimalText(amount)
    : decimalText(amount.low) + TO + decimalText(amount.high);

/** The text of an answer; undefined for one that was not given. */
export function answerText(id: AnswerId, answers: Answers): string | undefined {
  const { compliance, priorities } = answers;
  if (answers[id] === NOT_SURE) {
    return UNSURE;
  }
  if (id === 'compliance') {
    return Array.isArray(compliance) ? inOrderOf(COMPLIANCE_IDS, compliance).join(NEXT) : undefined;
  }
  if (id === 'priorities') {
    return Array.isArray(priorities) ? priorities.map(placeText).join(NEXT) : undefined;
  }
  const answer = answers[id];
  return typeof answer === 'object' || typeof answer === 'number' ? amountText(answer) : answer;
}

const listFrom = (text: string): readonly string[] => (text === '' ? [] : text.split(NEXT));

const placeFrom = (text: string): string | readonly string[] =>
  text.includes(TIED) ? text.split(TIED) : text;

function amountFrom(text: string): unknown {
  const [low, high, ...more] = text.split(TO).map(numberFrom);
  if (low === undefined || more.length > 0) {
    return text;
  }
  return text.includes(TO) ? (high === undefined ? text : { low, high }) : low;
}

/** What the text of an answer says. What cannot be read is kept as text, for the schema to refuse. */
export function answerFrom(id: AnswerId, text: string): unknown {
  if (text === UNSURE) {
    return NOT_SURE;
  }
  if (id === 'compliance') {
    return listFrom(text);
  }
  if (id === 'priorities') {
    return listFrom(text).map(placeFrom);
  }
  return Object.hasOwn(NUMBERS, id) ? amountFrom(text) : text;
}
