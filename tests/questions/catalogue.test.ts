import { describe, expect, it } from 'vitest';
import { COMPLIANCE_IDS } from '@/dataset/ids';
import { uniforms } from '@/lib/random';
import { ANSWER_IDS, type AnswerId, CHOICES, NUMBERS } from '@/questions/answers';
import { QUESTIONS, questionById, SECTIONS } from '@/questions/catalogue';
import { type Condition, holds, questionsNamedIn } from '@/questions/condition';
import { INFERENCE, INTERACTIVE } from '@/questions/kinds-of-work';
import { PRIORS } from '@/questions/priors';
import { choosingBy, walk } from './walk';

const WALKS = 2000;
const MOST_ANSWERS = 100;
const walks = Array.from({ length: WALKS }, (_, seed) =>
  walk(choosingBy(uniforms(seed, 'walk', MOST_ANSWERS).values())),
);

const kindsIn = (group: Condition): readonly string[] =>
  CHOICES.workloadKind.filter((workloadKind) => holds(group, { workloadKind }));

describe('the catalogue of questions', () => {
  it('asks for every answer once, and for nothing else', () => {
    expect(QUESTIONS.map(({ id }) => id).toSorted()).toEqual([...ANSWER_IDS].toSorted());
  });

  it('begins with the kind of work and ends with the priorities', () => {
    expect(QUESTIONS[0]?.id).toBe('workloadKind');
    expect(QUESTIONS.at(-1)?.id).toBe('priorities');
  });

  it('goes through its sections one after another', () => {
    const sections = QUESTIONS.map(({ section }) => section);
    const inOrder = SECTIONS.flatMap(({ id }) => sections.filter((section) => section === id));
    expect(sections).toEqual(inOrder);
  });

  it.each(QUESTIONS.map((question) => [question.id, question] as const))(
    'lets the condition of %s name only questions that come earlier',
    (id, { askWhen }) => {
      const earlier = QUESTIONS.slice(
        0,
        QUESTIONS.findIndex((question) => question.id === id),
      ).map((question) => question.id);
      expect(earlier).toEqual(expect.arrayContaining([...new Set(questionsNamedIn(askWhen))]));
    },
  );

  it('offers every choice that an answer may be, in its order', () => {
    const offered = Object.fromEntries(
      QUESTIONS.flatMap((question) =>
        question.kind === 'choice' ? [[question.id, question.choices.map((c) => c.value)]] : [],
      ),
    );
    expect(offered).toEqual(CHOICES);
  });

  it('offers every framework of rules', () => {
    const rules = questionById('compliance');
    expect(rules.kind === 'several' && rules.choices.map(({ value }) => value)).toEqual(
      COMPLIANCE_IDS,
    );
  });

  it('names the B200 first among the GPUs', () => {
    const models = questionById('gpuModel');
    expect(models.kind === 'choice' && models.choices[0]?.value).toBe('b200');
  });

  it('can reach every question, and so every choice, by some path', () => {
    const reached = new Set(walks.flatMap(({ asked }) => asked));
    expect([...reached].toSorted()).toEqual([...ANSWER_IDS].toSorted());
  });

  it('always asks what law and contracts demand', () => {
    const always: readonly AnswerId[] = ['compliance', 'dataResidency'];
    expect(walks.filter(({ asked }) => !always.every((id) => asked.includes(id)))).toEqual([]);
  });

  it('gives examples that are valid amounts in the unit of the answer', () => {
    const wrong = QUESTIONS.flatMap((question) => {
      if (question.kind !== 'amount') {
        return [];
      }
      const { least, most, unit } = NUMBERS[question.id];
      const isValid = question.examples.every((amount) => amount >= least && amount <= most);
      return isValid && question.unit === unit ? [] : [question.id];
    });
    expect(wrong).toEqual([]);
  });

  it('takes the same kinds for interactive, and for inference, as the priors do', () => {
    const kinds = CHOICES.workloadKind;
    expect(kindsIn(INTERACTIVE)).toEqual(kinds.filter((kind) => PRIORS.kinds[kind].interactive));
    expect(kindsIn(INFERENCE)).toEqual(kinds.filter((kind) => PRIORS.kinds[kind].inference));
  });
});

describe('the words of a question', () => {
  it('ask, and end in a question mark', () => {
    expect(QUESTIONS.filter(({ heading }) => !heading.endsWith('?'))).toEqual([]);
  });

  it('explain themselves in whole sentences', () => {
    const sentences = QUESTIONS.flatMap(({ why, moves, help }) => [why, moves, help]);
    expect(sentences.filter((text) => !/^[A-Z0-9].*[.?]$/.test(text))).toEqual([]);
  });

  it('never repeat a label or a heading', () => {
    expect(new Set(QUESTIONS.map(({ label }) => label)).size).toBe(QUESTIONS.length);
    expect(new Set(QUESTIONS.map(({ heading }) => heading)).size).toBe(QUESTIONS.length);
  });

  it('keep labels and choices short enough for a row', () => {
    const labels = QUESTIONS.map(({ label }) => label);
    const choices = QUESTIONS.flatMap((question) =>
      'choices' in question ? question.choices.map((choice) => choice.short ?? choice.label) : [],
    );
    expect(labels.filter((label) => label.length > 24)).toEqual([]);
    expect(choices.filter((words) => words.length > 28)).toEqual([]);
  });
});
