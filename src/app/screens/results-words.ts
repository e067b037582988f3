import type { OptionId } from '@/dataset/ids';
import type { Dataset, Figure } from '@/dataset/schema';
import { wordsOfOptions } from '@/engine/option-words';
import type { ResultsWords } from '@/features/results/results-words';
import { answerText, chipText, takenText } from '@/questions/answer-words';
import { questionById } from '@/questions/catalogue';
import { changeWords, distanceWords } from '@/questions/change-words';
import type { Scenario } from '@/questions/scenario';

/** Figures by an id that may be of something else: a row of facts, an id of an older link. */
export const figureLookup = ({ figures }: Dataset): ((id: string) => Figure | undefined) => {
  const byId = new Map<string, Figure>(Object.values(figures).map((figure) => [figure.id, figure]));
  return (id) => byId.get(id);
};

/** What the options of a scenario are called, the offers received among them. */
export function optionNames(
  dataset: Dataset,
  scenario: Pick<Scenario, 'quotes'>,
): (id: OptionId) => string {
  const wordsOf = wordsOfOptions(dataset.options, scenario);
  return (id) => wordsOf(id).name;
}

/** The words of dataset and questions, as the results look them up. */
export const resultsWords = (
  dataset: Dataset,
  scenario: Pick<Scenario, 'quotes'> = {},
): ResultsWords => ({
  option: optionNames(dataset, scenario),
  criterion: (id) => dataset.criteria[id].name,
  question: (id) => questionById(id).label,
  asks: (id) => questionById(id).heading,
  answer: answerText,
  chip: chipText,
  taken: takenText,
  change: changeWords,
  distance: distanceWords,
  figure: figureLookup(dataset),
  fact: (row) => dataset.facts[row],
  source: (id) => dataset.sources[id],
  measurement: (id) => dataset.measurements[id],
});
