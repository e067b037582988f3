import type { Dataset } from '@/dataset/schema';
import { count } from '@/lib/format';
import { type AnswerId, type Answers, NOT_SURE, NUMBERS } from '@/questions/answers';
import { questionById } from '@/questions/catalogue';
import { NONE_OF_THESE, type Question } from '@/questions/question';

/** Names of the criteria, once the dataset is there. */
export type CriterionNames = Dataset['criteria'] | undefined;

const criterionName = (id: string, criteria: CriterionNames): string => {
  const named = Object.entries(criteria ?? {}).find(([criterion]) => criterion === id);
  return named?.[1].name ?? id;
};

const choiceName = (question: Question, value: unknown): string | undefined => {
  if (!('choices' in question)) {
    return undefined;
  }
  const all: readonly {
    readonly value: string;
    readonly label: string;
    readonly short?: string;
  }[] = question.choices;
  const choice = all.find((each) => each.value === value);
  return choice?.short ?? choice?.label;
};

const listWords = (
  question: Question,
  list: readonly unknown[],
  criteria: CriterionNames,
): string =>
  question.kind === 'ranking'
    ? list
        .map((entry) =>
          [entry]
            .flat()
            .map((id) => criterionName(String(id), criteria))
            .join(' = '),
        )
        .join(', ')
    : list.map((value) => choiceName(question, value) ?? String(value)).join(', ');

/** An amount with its unit: "8 ms", "9–13 GPUs". */
function amountWords(id: AnswerId, text: string): string {
  const unit = Object.entries(NUMBERS).find(([number]) => number === id)?.[1].unit ?? '';
  return `${text} ${unit}`;
}

/** An answer in words: "Online inference", "8 ms", "9–13 GPUs", "PCI DSS, DORA", "Not sure". */
export function answerWords(
  id: AnswerId,
  value: Answers[AnswerId] | undefined,
  criteria?: CriterionNames,
): string {
  if (value === undefined) {
    return 'Not answered';
  }
  if (value === NOT_SURE) {
    return 'Not sure';
  }
  const question = questionById(id);
  if (typeof value === 'number') {
    return amountWords(id, count(value));
  }
  if (typeof value === 'string') {
    return choiceName(question, value) ?? value;
  }
  if ('low' in value) {
    return amountWords(id, `${count(value.low)}–${count(value.high)}`);
  }
  return value.length === 0 ? NONE_OF_THESE : listWords(question, value, criteria);
}
