import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import {
  type ControlValue,
  type ControlView,
  QuestionControl,
} from '@/ui/controls/QuestionControl';

/** A control that holds its own answer and shows it as text. */
function Held({ view, refuse }: { readonly view: ControlView; readonly refuse?: string }) {
  const [value, setValue] = useState<ControlValue>(view.value);
  return (
    <>
      <QuestionControl
        {...view}
        value={value}
        error={refuse}
        onChange={refuse === undefined ? setValue : () => undefined}
      />
      <output>{JSON.stringify(value)}</output>
    </>
  );
}

const answer = () => screen.getByRole('status').textContent;

const CHOICES = [
  { value: 'must', label: 'A must', detail: 'Slower is of no use' },
  { value: 'wish', label: 'A wish' },
];

describe('a choice', () => {
  const view: ControlView = {
    kind: 'choice',
    name: 'Budget is',
    choices: CHOICES,
    value: undefined,
  };

  it('is a group of radios named by the label, each described by its detail', () => {
    render(<Held view={view} />);
    const group = screen.getByRole('radiogroup', { name: 'Budget is' });
    const radios = within(group).getAllByRole('radio');
    expect(radios).toHaveLength(2);
    expect(radios[0]).toHaveAccessibleName('A must');
    expect(radios[0]).toHaveAccessibleDescription('Slower is of no use');
  });

  it('takes the one that is chosen', async () => {
    render(<Held view={view} />);
    await userEvent.click(screen.getByRole('radio', { name: 'A wish' }));
    expect(answer()).toBe('"wish"');
  });
});

describe('a choice of several', () => {
  const view: ControlView = { kind: 'several', name: 'Rules', choices: CHOICES, value: undefined };

  it('lists what is ticked in the order of the choices', async () => {
    render(<Held view={view} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'A wish' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'A must' }));
    expect(answer()).toBe('["must","wish"]');
  });

  it('tells "none of these" from unanswered', async () => {
    render(<Held view={view} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'None of these' }));
    expect(answer()).toBe('[]');
    await userEvent.click(screen.getByRole('checkbox', { name: 'None of these' }));
    expect(answer()).toBe('');
  });

  it('walks with the arrows, round the end', async () => {
    render(<Held view={view} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getByRole('checkbox', { name: 'None of these' })).toHaveFocus();
  });
});

describe('an amount', () => {
  const view: ControlView = {
    kind: 'amount',
    name: 'Average GPUs',
    unit: 'GPUs',
    bounds: { least: 1, most: 100 },
    value: undefined,
  };

  it('has its unit in its label, and takes a range', async () => {
    render(<Held view={view} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Average GPUs (GPUs)' }), '9 to 13');
    expect(answer()).toBe('{"low":9,"high":13}');
  });

  it('says what is wrong and keeps what was typed', async () => {
    render(<Held view={{ ...view, value: 7 }} />);
    const field = screen.getByRole('textbox');
    await userEvent.type(field, ' or so');
    expect(field).toHaveValue('7 or so');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/“7 or so” is not a number/);
    expect(answer()).toBe('7');
  });

  it('keeps what was typed when the answer is refused beside another one', async () => {
    render(<Held view={{ ...view, value: 7 }} refuse="The peak is at least the average." />);
    const field = screen.getByRole('textbox');
    await userEvent.type(field, '0');
    expect(field).toHaveValue('70');
    expect(screen.getByRole('alert')).toHaveTextContent('The peak is at least the average.');
  });
});

describe('an order of priorities', () => {
  const view: ControlView = {
    kind: 'ranking',
    name: 'Priorities',
    choices: [
      { value: 'cost', label: 'Cost' },
      { value: 'latency', label: 'Latency' },
      { value: 'isolation', label: 'Isolation' },
    ],
    proposed: ['latency', 'cost', 'isolation'],
    value: undefined,
  };
  const order = () =>
    within(screen.getByRole('list', { name: 'Priorities' }))
      .getAllByRole('listitem')
      .map((row) => row.textContent.replace(/[↑↓=≠]/g, ''));

  it('shows the proposed one without making it an answer', () => {
    render(<Held view={view} />);
    expect(order()).toEqual(['1Latency', '2Cost', '3Isolation']);
    expect(answer()).toBe('');
  });

  it('moves with buttons, and announces the new place', async () => {
    render(<Held view={view} />);
    await userEvent.click(screen.getByRole('button', { name: 'Move Cost up' }));
    expect(answer()).toBe('["cost","latency","isolation"]');
    expect(screen.getByText('Cost: now 1 of 3')).toBeInTheDocument();
  });

  it('moves with the arrow keys, and the focus goes along', async () => {
    render(<Held view={view} />);
    screen.getByRole('button', { name: 'Move Isolation up' }).focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(answer()).toBe('["isolation","latency","cost"]');
    expect(screen.getByRole('button', { name: 'Move Isolation up' })).toHaveFocus();
  });

  it('says so where there is nowhere to go, and answers nothing', async () => {
    render(<Held view={view} />);
    await userEvent.click(screen.getByRole('button', { name: 'Move Latency up' }));
    expect(screen.getByText('Latency: already first')).toBeInTheDocument();
    expect(answer()).toBe('');
  });

  it('takes ties, and says with whom', async () => {
    render(<Held view={view} />);
    await userEvent.click(screen.getByRole('button', { name: 'Tie Cost with the one above' }));
    expect(answer()).toBe('[["latency","cost"],"isolation"]');
    expect(screen.getByText('Cost: now 1 of 3, tied with Latency')).toBeInTheDocument();
  });
});
