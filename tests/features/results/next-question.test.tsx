import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '@/engine/explanation';
import { NextQuestionPanel } from '@/features/results/NextQuestionPanel';
import { nextQuestionFrom } from '@/features/results/next-question';
import { nothingFitsAdvice, splitAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';
import { plainResultsWords } from '~/support/plain-results-words';

const words = {
  ...plainResultsWords(),
  answer: (_: string, value: unknown) => `${JSON.stringify(value)} months`,
};

const viewOf = (explanation?: Explanation, advice = splitAdvice()) =>
  nextQuestionFrom(advice, explanation, words);

const SETTLED = splitExplanation({ settled: true, nextQuestion: null });
const ANSWERED = {
  ...SETTLED,
  open: SETTLED.open.filter(({ answer }) => answer !== 'durationMonths'),
};

describe('what to find out next', () => {
  it('is the question that could change most, with its worth and what it would mean', () => {
    const view = viewOf(splitExplanation());
    expect(view?.first).toEqual([
      {
        answer: 'durationMonths',
        question: 'question durationMonths',
        asks: 'asks durationMonths?',
        remark: 'Knowing it is worth about $1.90k a month.',
        outcomes: [
          {
            level: 'under 14 months',
            likely: '34% likely',
            family: 'virtual',
            means: 'virtual, in 66% of those futures',
            option: 'option gpu-vm.on-demand',
            turns: true,
          },
          {
            level: '{"low":14,"high":30} months',
            likely: '33% likely',
            family: 'split',
            means: 'split, in 81% of those futures',
            option: 'option split.reserved',
            turns: false,
          },
          {
            level: 'over 30 months',
            likely: '33% likely',
            family: 'split',
            means: 'split, in 90% of those futures',
            option: 'option split.reserved',
            turns: false,
          },
        ],
      },
    ]);
  });

  it('says the border between two thirds no more exactly than it is known', () => {
    const [question, ...others] = splitExplanation().open;
    const [first, ...later] = question?.outcomes ?? [];
    const open =
      question === undefined || first === undefined
        ? []
        : [
            {
              ...question,
              outcomes: [{ ...first, level: { low: 5.61, high: 13.87 } }, ...later],
            },
            ...others,
          ];
    // 13.87 in two digits is 14
    expect(viewOf(splitExplanation({ open }))?.first[0]?.outcomes[0]?.level).toBe(
      'under 14 months',
    );
  });

  it('goes on with the next few, contract and law last and always', () => {
    expect(
      viewOf(splitExplanation())?.others.map(({ answer, remark }) => [answer, remark]),
    ).toEqual([
      ['jitterTolerance', 'Knowing it would hardly change the answer.'],
      [
        'dataResidency',
        'Contract and law are never assumed, so this is always worth asking: it may rule options out.',
      ],
    ]);
  });

  it('is two questions where only both together tell something', () => {
    const view = viewOf(
      splitExplanation({
        nextQuestion: 'durationMonths',
        nextPair: ['durationMonths', 'jitterTolerance'],
      }),
    );
    expect(view?.first.map(({ answer }) => answer)).toEqual(['durationMonths', 'jitterTolerance']);
    expect(view?.lede).toMatch(/together they could change the answer/);
  });

  it('is nothing once it is settled', () => {
    const view = viewOf(SETTLED);
    expect(view?.first).toEqual([]);
    // One of the assumptions is a range.
    expect(view?.lede).toBe(
      'Settled: nothing you could still answer would change this. What is left open is in prices and other figures, and in what you gave as a range or are not sure of.',
    );
    const nothingHeld = viewOf({
      ...SETTLED,
      assumed: SETTLED.assumed.filter(({ because }) => because === 'open'),
    });
    expect(nothingHeld?.lede).toMatch(/not in your answers\.$/);
  });

  it('does not claim of law and contract that they would turn it', () => {
    const view = viewOf(splitExplanation({ nextQuestion: 'dataResidency' }));
    expect(view?.first.map(({ answer, remark }) => [answer, remark])).toEqual([
      ['dataResidency', 'It may rule options out.'],
    ]);
    expect(view?.lede).toMatch(/^Nothing you could still answer by itself would change/);
  });

  it('can be a question about which nothing is drawn', () => {
    const view = viewOf(splitExplanation({ nextQuestion: 'budgetRule' }));
    expect(view?.lede).toBe('Of all that is still open, this could change the answer most.');
    expect(view?.first).toEqual([
      {
        answer: 'budgetRule',
        question: 'question budgetRule',
        asks: 'asks budgetRule?',
        remark: 'It could change the answer, though by too little to put a price on.',
        outcomes: [],
      },
    ]);
    expect(view?.open).toContain('budgetRule');
  });

  it('is no question where nothing fits', () => {
    expect(viewOf(splitExplanation(), nothingFitsAdvice())).toBeUndefined();
  });
});

describe('the panel of what to find out next', () => {
  const control = (id: string) => <input aria-label={`control of ${id}`} />;
  const panel = () => screen.getByRole('region', { name: 'What to find out next' });

  it('holds its place until that is known', () => {
    render(<NextQuestionPanel view={viewOf()} control={control} />);
    expect(panel()).toHaveTextContent('Working out which answer would change this most…');
  });

  it('says without colour which way of turning out would turn the answer', () => {
    render(<NextQuestionPanel view={viewOf(splitExplanation())} control={control} />);
    const outcomes = within(screen.getByRole('list', { name: 'asks durationMonths?' }));
    expect(outcomes.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'under 14 months34% likelyvirtual, in 66% of those futuresturns the answeroption gpu-vm.on-demand',
      '{"low":14,"high":30} months33% likelysplit, in 81% of those futuresoption split.reserved',
      'over 30 months33% likelysplit, in 90% of those futuresoption split.reserved',
    ]);
  });

  it('lets the question be answered where it stands, and keeps it until that is done', async () => {
    const { rerender } = render(
      <NextQuestionPanel view={viewOf(splitExplanation())} control={control} />,
    );
    await userEvent.click(
      within(panel()).getByRole('button', { name: 'Answer: question durationMonths' }),
    );
    const field = screen.getByLabelText('control of durationMonths');
    rerender(<NextQuestionPanel view={viewOf(ANSWERED)} control={control} />);
    expect(field).toBeInTheDocument();
    expect(screen.getByText('Answered now.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Done: question durationMonths' }));
    expect(field).not.toBeInTheDocument();
    expect(panel()).toHaveTextContent('Settled');
  });
});
