import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { QuoteList, type QuoteListProps } from '@/features/prices/QuoteList';
import { numberOrText } from '@/features/prices/quote-draft';
import { quoteRows } from '@/features/prices/quotes-view';
import { parseQuote } from '@/questions/parse-quote';
import type { Quote } from '@/questions/quote';

const ACME: Quote = {
  provider: 'Acme',
  access: 'gpu-vm',
  sourcing: 'reserved',
  card: 'b200',
  usdPerGpuHour: 2.1,
  gpus: 64,
  minimumGpus: 8,
  termMonths: 12,
  supportIncluded: true,
};
const METAL: Quote = {
  provider: 'Metal',
  access: 'bare-metal',
  sourcing: 'owned',
  usdPerNode: 310_000,
};

const NAMES = {
  option: ({ access, sourcing }: Quote) => `${access}, ${sourcing}`,
  card: (card: string) => card.toUpperCase(),
};

const OFFERABLE = [
  { id: 'gpu-vm.reserved', name: 'VMs, reserved', access: 'gpu-vm', sourcing: 'reserved' },
  { id: 'gpu-vm.on-demand', name: 'VMs, by the hour', access: 'gpu-vm', sourcing: 'on-demand' },
  { id: 'bare-metal.owned', name: 'Own nodes', access: 'bare-metal', sourcing: 'owned' },
] as const;

/** The list with these offers, and what the visitor does to it. */
function shown(quotes: readonly Quote[], over: Partial<QuoteListProps> = {}) {
  const done = {
    onAdd: vi.fn(),
    onChange: vi.fn(),
    onRemove: vi.fn(),
    onPutBack: vi.fn(),
    onImport: vi.fn(),
  };
  render(
    <QuoteList
      quotes={quotes}
      rows={quoteRows(quotes, NAMES)}
      most={3}
      offerable={OFFERABLE}
      cards={[{ id: 'b200', name: 'B200' }]}
      card={undefined}
      parse={parseQuote}
      resultsHref="#/results"
      file={{ status: '', problems: [] }}
      fileHelp="A table."
      onTemplate={vi.fn()}
      onExport={vi.fn()}
      {...done}
      {...over}
    />,
  );
  return done;
}

const button = (name: string) => screen.getByRole('button', { name });
const field = (name: RegExp) => screen.getByRole('textbox', { name });

describe('the list of offers', () => {
  it('says what to do where there are none', () => {
    shown([]);
    expect(screen.getByText('No offers yet: add one to let it compete.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Export offers as CSV' })).toBeNull();
    expect(button('Template as CSV')).toBeVisible();
  });

  it('says of each what was offered, as far as it was said', () => {
    shown([ACME, METAL]);
    const [acme, metal] = screen.getAllByRole('listitem');
    expect(acme).toHaveTextContent(
      'Acme: gpu-vm, reserved$2.10 per GPU-hourB200 · at most 64 GPUs · at least 8 GPUs · 12 months · support included',
    );
    expect(metal).toHaveTextContent('Metal: bare-metal, owned$310k per nodeany card');
  });

  it('takes no more than may compete', () => {
    shown([ACME, METAL, ACME]);
    expect(screen.queryByRole('button', { name: 'Add an offer' })).toBeNull();
    expect(screen.getByText('3 offers are the most that compete at once.')).toBeVisible();
  });

  it('takes an offer back, and says so', async () => {
    const { onRemove } = shown([ACME, METAL]);
    await userEvent.click(button('Remove the offer from Metal'));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(1);
    expect(screen.getByText('The offer from Metal no longer competes.')).toBeVisible();
  });

  it('puts what was taken back into its place again, with the focus on the way', async () => {
    const { onPutBack } = shown([ACME, METAL]);
    await userEvent.click(button('Remove the offer from Acme'));
    await waitFor(() => expect(button('Put it back')).toHaveFocus());
    await userEvent.click(button('Put it back'));
    expect(onPutBack).toHaveBeenCalledExactlyOnceWith(0, ACME);
    expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull();
    expect(screen.getByText('The offer from Acme competes.')).toBeVisible();
  });

  it('tells every line of a file that was refused', () => {
    shown([], { file: { status: '', problems: ['Line 2: found 3.', 'Line 4: found 5.'] } });
    expect(
      within(screen.getAllByRole('alert')[0] ?? document.body).getAllByRole('listitem'),
    ).toHaveLength(2);
  });
});

describe('the form of an offer', () => {
  it('adds what was filled in, and nothing else', async () => {
    const { onAdd } = shown([]);
    await userEvent.click(button('Add an offer'));
    await userEvent.type(field(/^Provider/), 'Acme');
    await userEvent.type(field(/^Price \(USD per GPU-hour/), '2.10');
    await userEvent.type(field(/^Term \(months/), '6');
    await userEvent.click(button('Let it compete'));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith({
      provider: 'Acme',
      access: 'gpu-vm',
      sourcing: 'reserved',
      usdPerGpuHour: 2.1,
      termMonths: 6,
    });
    expect(screen.getByText('The offer from Acme competes.')).toBeVisible();
  });

  it('asks for the price of a node, and for no term, of what is bought', async () => {
    const { onAdd } = shown([]);
    await userEvent.click(button('Add an offer'));
    await userEvent.type(field(/^Provider/), 'Metal');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'What is offered' }),
      'Own nodes',
    );
    expect(screen.queryByRole('textbox', { name: /^Term/ })).toBeNull();
    await userEvent.type(field(/^Price \(USD per node/), '310,000');
    await userEvent.click(button('Let it compete'));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(METAL);
  });

  it('says at its field what it cannot take, and keeps what was typed', async () => {
    const { onAdd } = shown([]);
    await userEvent.click(button('Add an offer'));
    await userEvent.type(field(/^Price/), '2,1');
    await userEvent.click(button('Let it compete'));
    expect(onAdd).not.toHaveBeenCalled();
    expect(field(/^Price/)).toHaveAccessibleDescription(
      'Found "2,1"; expected a number from 0.01 to 1,000 USD per GPU-hour.',
    );
    expect(field(/^Provider/)).toHaveAccessibleDescription(
      'Found nothing; expected a name of 1 to 60 characters.',
    );
    expect(field(/^Price/)).toHaveValue('2,1');
    expect(field(/^Provider/)).toHaveFocus();
  });

  it('opens an offer as it was, and changes it in its place', async () => {
    const { onChange } = shown([METAL, ACME]);
    await userEvent.click(button('Change the offer from Acme'));
    expect(field(/^Most GPUs/)).toHaveValue('64');
    await userEvent.clear(field(/^Price/));
    await userEvent.type(field(/^Price/), '1.9');
    await userEvent.click(button('Take the change'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(1, { ...ACME, usdPerGpuHour: 1.9 });
  });

  it('leaves everything as it was when it is cancelled', async () => {
    const { onAdd } = shown([]);
    await userEvent.click(button('Add an offer'));
    await userEvent.click(button('Cancel'));
    expect(onAdd).not.toHaveBeenCalled();
    expect(button('Add an offer')).toBeVisible();
  });
});

describe('a number in the form', () => {
  it.each([
    ['2.1', 2.1],
    ['1,250', 1250],
    [' 310,000 ', 310_000],
    ['', undefined],
    ['2,1', '2,1'],
    ['1e3', '1e3'],
    ['-4', '-4'],
    ['2–3', '2–3'],
  ])('%j is read as %j', (text, value) => {
    expect(numberOrText(text)).toBe(value);
  });
});
