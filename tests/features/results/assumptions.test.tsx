import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '@/engine/explanation';
import { AssumptionsList } from '@/features/results/AssumptionsList';
import { assumptionsFrom } from '@/features/results/assumptions';
import { splitExplanation } from '~/support/explanation-fixture';
import { plainResultsWords } from '~/support/plain-results-words';

const viewOf = (explanation?: Explanation) => assumptionsFrom(explanation, plainResultsWords());

const NONE_STATED: Explanation['assumed'][number] = {
  answer: 'compliance',
  because: 'open',
  taken: { kind: 'none-stated' },
  worthUsdPerMonth: 0,
};

describe('what was assumed', () => {
  it('stands in order of what knowing it is worth, and says how it was left', () => {
    expect(viewOf(splitExplanation()).shown.map(({ answer, remark }) => [answer, remark])).toEqual([
      [
        'durationMonths',
        'Not answered: the usual range widens the result. Knowing it is worth about $1.90k a month. Of all that is open it could change the answer most.',
      ],
      [
        'meanGpus',
        'You gave a range: it widens the result as far as it reaches. Knowing it is worth about $300 a month.',
      ],
    ]);
  });

  it('is folded where knowing it would be worth nothing', () => {
    expect(viewOf(splitExplanation()).folded.map(({ answer, remark }) => [answer, remark])).toEqual(
      [
        [
          'jitterTolerance',
          'You are not sure: the usual range widens the result. Knowing it would hardly change the answer.',
        ],
      ],
    );
  });

  it('keeps in sight what is never assumed, though nobody can say what it is worth', () => {
    const { assumed } = splitExplanation();
    const { shown } = viewOf(splitExplanation({ assumed: [NONE_STATED, ...assumed] }));
    expect(shown.at(-1)).toMatchObject({
      answer: 'compliance',
      remark: 'Never assumed: where something applies, it may rule options out.',
    });
  });

  it('keeps in sight what to find out next, though it has no price', () => {
    const { shown } = viewOf(splitExplanation({ nextQuestion: 'jitterTolerance' }));
    expect(shown.at(-1)?.remark).toBe(
      'You are not sure: the usual range widens the result. Of all that is open it could change the answer most.',
    );
  });

  it('suggests nothing more once the answer is settled', () => {
    const { shown } = viewOf(splitExplanation({ settled: true }));
    expect(shown[0]?.remark).not.toContain('change the answer most');
  });
});

describe('the list of what was assumed', () => {
  const control = (id: string) => <input aria-label={`control of ${id}`} />;

  it('holds its place until the worth of each is known', () => {
    render(<AssumptionsList assumptions={viewOf()} control={control} />);
    expect(screen.getByRole('region', { name: 'What we assumed' })).toHaveTextContent(
      'Working out what knowing each of them would be worth…',
    );
  });

  it('says how many more would not change the answer', () => {
    render(<AssumptionsList assumptions={viewOf(splitExplanation())} control={control} />);
    expect(screen.getByText('1 more that would not change it')).toBeVisible();
  });

  it('keeps an assumption in its place while it is being answered', async () => {
    const { rerender } = render(
      <AssumptionsList assumptions={viewOf(splitExplanation())} control={control} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Answer: question durationMonths' }));
    const field = screen.getByLabelText('control of durationMonths');
    const known = viewOf(
      splitExplanation({
        assumed: splitExplanation().assumed.filter(({ answer }) => answer === 'meanGpus'),
        nextQuestion: null,
      }),
    );
    rerender(<AssumptionsList assumptions={known} control={control} />);
    // It is not assumed any more, yet it stays while a hand is on it.
    expect(field).toBeInTheDocument();
    const list = screen.getByRole('region', { name: 'What we assumed' });
    expect(within(list).getByText('answered now')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Done: question durationMonths' }));
    expect(field).not.toBeInTheDocument();
    expect(list).not.toHaveTextContent('durationMonths');
  });
});
