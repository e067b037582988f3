import { describe, expect, it } from 'vitest';
import type { Advice } from '@/engine/advice';
import type { Inquiry } from '@/engine/explanation';
import { questionnaireView } from '@/features/questionnaire/questionnaire-view-model';
import { reviewView } from '@/features/questionnaire/review-view-model';
import { soFarView } from '@/features/questionnaire/so-far';
import { answerText } from '@/questions/answer-words';
import type { AnswerId, Answers } from '@/questions/answers';
import { QUESTIONS, questionById, SECTIONS } from '@/questions/catalogue';
import { progressThrough, questionsToAsk } from '@/questions/questions-to-ask';
import { nothingFitsAdvice, splitAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';

const enquiry = (answers: Answers, advice?: Advice, inquiry?: Inquiry) => ({
  asked: questionsToAsk(answers),
  questions: QUESTIONS,
  answers,
  advice,
  stale: false,
  inquiry,
  inquiryStale: false,
  wordsFor: ({ id }: { readonly id: AnswerId }) => answerText(id, answers[id]),
});

const viewOf = (id: AnswerId, answers: Answers) =>
  questionnaireView({
    ...enquiry(answers),
    question: questionById(id),
    progress: progressThrough(answers, id),
  });

const asked = questionsToAsk({});

describe('one question', () => {
  it('leads on through the questions that apply, and from the last to the results', () => {
    const [first, second] = asked;
    const last = asked.at(-1);
    expect(first && viewOf(first.id, {}).next).toEqual({ kind: 'question', id: second?.id });
    expect(second && viewOf(second.id, {}).back).toEqual({ kind: 'question', id: first?.id });
    expect(last && viewOf(last.id, {}).next).toEqual({ kind: 'results' });
  });

  it('leads from the first one back to the start', () => {
    expect(viewOf('workloadKind', {}).back).toEqual({ kind: 'start' });
  });

  it('that did not come up leads to the review both ways', () => {
    const view = viewOf('latencyRule', {});
    expect([view.next, view.back]).toEqual([{ kind: 'review' }, { kind: 'review' }]);
    expect(view.position).toBeUndefined();
  });

  it('remembers that the visitor was not sure', () => {
    expect(viewOf('stage', { stage: 'not-sure' }).saidNotSure).toBe(true);
    expect(viewOf('stage', {}).saidNotSure).toBe(false);
  });
});

describe('the margin', () => {
  const soFar = (answers: Answers, advice?: Advice, current?: AnswerId) =>
    soFarView({ ...enquiry(answers, advice), current });

  it('has no leaning before there is advice', () => {
    expect(soFar({})).toMatchObject({ families: [], standing: undefined, leading: '', rows: [] });
  });

  it('shows the share of each family in whole per cents', () => {
    const { families } = soFar({}, splitAdvice());
    expect(families.map(({ label, percent }) => [label, percent])).toEqual([
      ['Bare metal', '22%'],
      ['Virtual', '7%'],
      ['Split', '71%'],
    ]);
  });

  it('calls nothing settled that is only leaning, and counts the open questions', () => {
    // Answering the first of n questions leaves those that are then asked, less one.
    const answers: Answers = { workloadKind: 'teaching' };
    const open = questionsToAsk(answers).length - 1;
    expect(soFar(answers, splitAdvice()).standing).toMatch(
      new RegExp(`^Not settled\\. (${open}|\\w+) questions are still open\\.`),
    );
  });

  it('says how far the futures agree where the verdict is clear', () => {
    const { verdict } = splitAdvice();
    const advice = splitAdvice({ verdict: { ...verdict, kind: 'clear', share: 0.86 } });
    expect(soFar({}, advice).standing).toBe('86% of the plausible futures agree.');
  });

  it('calls a clear verdict all but settled while an open answer could still turn it', () => {
    const { verdict } = splitAdvice();
    const advice = splitAdvice({ verdict: { ...verdict, kind: 'clear', share: 0.86 } });
    const { standing } = soFarView({
      ...enquiry({}, advice, splitExplanation()),
      current: undefined,
    });
    expect(standing).toMatch(/^All but settled: 86% of the plausible futures agree/);
  });

  it('says plainly that nothing fits', () => {
    expect(soFar({}, nothingFitsAdvice()).standing).toMatch(/nothing fits/);
  });

  it('lists what was answered in the order of the questions, "not sure" included', () => {
    const answers: Answers = {
      latencyP99Ms: 8,
      stage: 'not-sure',
      workloadKind: 'inference-other',
    };
    expect(soFar(answers).rows.map(({ label, value }) => [label, value])).toEqual([
      ['Kind of work', 'Online inference'],
      ['Stage', 'Not sure'],
      ['p99 budget', '8 ms'],
    ]);
  });

  it('announces who leads', () => {
    expect(soFar({}, splitAdvice()).leading).toBe('Now leading: split, 71%.');
  });
});

describe('what to answer next', () => {
  const inquiryIn = (inquiry?: Inquiry, current?: AnswerId, advice = splitAdvice()) =>
    soFarView({ ...enquiry({}, advice, inquiry), current }).inquiry;
  const next = (inquiry: Inquiry, current?: AnswerId) => {
    const view = inquiryIn(inquiry, current);
    return view === 'working' ? undefined : view?.next;
  };

  it('is being worked out until it is there, and no matter where nothing fits', () => {
    expect(inquiryIn()).toBe('working');
    expect(inquiryIn(splitExplanation(), undefined, nothingFitsAdvice())).toBeUndefined();
  });

  it('is the open question that could change the answer most, with its worth in money', () => {
    expect(next(splitExplanation(), 'stage')).toEqual({
      kind: 'ask',
      questions: [
        {
          id: 'durationMonths',
          heading: 'How long will you need them?',
          could: 'It could change the answer, and knowing it is worth about $1.90k a month.',
        },
      ],
      here: false,
      words: 'It could change the answer, and knowing it is worth about $1.90k a month.',
    });
  });

  it('leads nowhere else when the visitor stands at it', () => {
    expect(next(splitExplanation(), 'durationMonths')).toMatchObject({
      here: true,
      words: expect.stringMatching(/^This is the question to answer now\./),
    });
  });

  it('is two questions where only both together tell something', () => {
    const pair = splitExplanation({
      nextQuestion: 'durationMonths',
      nextPair: ['jitterTolerance', 'durationMonths'],
    });
    expect(next(pair)).toMatchObject({
      kind: 'ask',
      questions: [{ id: 'durationMonths' }, { id: 'jitterTolerance' }],
      words: 'Neither changes much alone; together they could change the answer.',
    });
  });

  it('is settled when nothing still open would change the answer', () => {
    const settled = splitExplanation({ settled: true, nextQuestion: null });
    expect(next(settled)).toEqual({
      kind: 'settled',
      words: 'Settled: nothing you could still answer would change this.',
    });
  });

  it('orders the others by what they could tell, contract and law last and always', () => {
    const view = inquiryIn(splitExplanation());
    const { others, always } = view === 'working' || view === undefined ? {} : view;
    expect(others?.map(({ id, could }) => [id, could])).toEqual([
      ['jitterTolerance', 'It could change the answer, though by too little to put a price on.'],
      ['dataResidency', 'Always worth asking: it may rule options out.'],
    ]);
    expect(always).toMatch(/always worth asking: .+\.$/);
  });
});

describe('the review', () => {
  const review = (answers: Answers) =>
    reviewView({
      name: '',
      sections: SECTIONS,
      questions: QUESTIONS,
      asked: questionsToAsk(answers),
      answers,
      wordsFor: ({ id }) => answerText(id, answers[id]),
    });

  it('shows every question once: by section, or under more detail', () => {
    const { sections, detail } = review({ workloadKind: 'teaching' });
    const shown = [...sections.flatMap(({ rows }) => rows), ...detail].map(({ id }) => id);
    expect(shown.toSorted()).toEqual(QUESTIONS.map(({ id }) => id).toSorted());
  });

  it('keeps an answer among its section though its question no longer comes up', () => {
    const { sections, detail } = review({ latencyRule: 'must' });
    const row = sections.flatMap(({ rows }) => rows).find(({ id }) => id === 'latencyRule');
    expect(row).toMatchObject({ value: 'A must', state: 'answered' });
    expect(detail.map(({ id }) => id)).not.toContain('latencyRule');
  });
});
