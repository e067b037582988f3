import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskedEngine } from '@/app/adviser';
import { App } from '@/app/App';
import { type Booted, boot } from '@/app/boot';
import { splitAccount } from '~/support/account-fixture';
import { splitAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';

/** Screens come as separate pieces, which a busy machine takes its time to transform. */
const SLOW = { timeout: 20_000 };
const HOURLY = 'gpu-vm.on-demand.rate.b200';
const FIELD = 'Your own for B200 in a VM, by the hour (USD per GPU-hour)';

const withAnotherOption = () => {
  const advice = splitAdvice();
  return { ...advice.verdict, option: 'gpu-vm.on-demand' as const };
};

/** Recommends virtual machines as soon as any price is the visitor's own. */
const engine: AskedEngine = {
  decide: (scenario) =>
    Promise.resolve(
      splitAdvice(
        scenario.assumptions === undefined
          ? { scenario }
          : { scenario, verdict: withAnotherOption() },
      ),
    ),
  inquire: () => Promise.resolve(splitExplanation()),
  explain: (scenario) =>
    Promise.resolve({ advice: splitAdvice({ scenario }), explanation: splitExplanation() }),
  account: () => Promise.resolve(splitAccount()),
};

let booted: Booted | undefined;
let unmountPage: () => void = () => undefined;

async function visit(fragment: string) {
  window.history.replaceState(null, '', `/${fragment}`);
  booted = boot(window, engine);
  unmountPage = render(<App booted={booted} />).unmount;
  if (fragment.startsWith('#/prices')) {
    await screen.findByText(/^Every price and cost behind the advice/, undefined, SLOW);
  }
}

const own = () => booted?.ground.store.getState().scenario.assumptions;
/** By its words: roles are computed over the whole page, which jsdom takes its time for. */
const effect = () =>
  screen.getByText(/^What your prices and offers do/).closest('section') ??
  document.createElement('section');
const field = () => screen.getByLabelText(FIELD);

const importing = async (text: string, name = 'prices.csv') => {
  const file = new File([text], name, { type: 'text/csv' });
  await userEvent.upload(screen.getByLabelText('Import a CSV'), file);
};

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('scrollTo', () => undefined);
});

afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  unmountPage();
  booted?.stop();
  vi.unstubAllGlobals();
});

describe('the price book on screen', { timeout: 60_000 }, () => {
  it('takes a price, marks it, and shows what it does at once', async () => {
    await visit('#/prices');
    await waitFor(() => expect(effect()).toHaveTextContent(/Split|burst/), SLOW);
    await userEvent.type(field(), '4.99');
    expect(own()).toEqual({ [HOURLY]: 4.99 });
    const row = field().closest('li');
    expect(row).toHaveTextContent('yours 27% below our likely value, below our range.');
    await waitFor(
      () => expect(effect()).toHaveTextContent(/Without your price: .*; with it: .*a month/),
      SLOW,
    );
    expect(effect()).toHaveTextContent('1 price is yours');
    const back = within(effect()).getByRole('link', { name: 'Back to the result' });
    expect(back).toHaveAttribute('href', expect.stringContaining(`a.${HOURLY}=4.99`));
  });

  it('refuses what is no price in a sentence, and keeps both what was typed and what held', async () => {
    await visit('#/prices');
    fireEvent.change(field(), { target: { value: '4.99' } });
    fireEvent.change(field(), { target: { value: '4,99' } });
    expect(field()).toHaveValue('4,99');
    expect(field()).toHaveAccessibleDescription(/can be read in two ways/);
    expect(own()).toEqual({ [HOURLY]: 4.99 });
    fireEvent.change(field(), { target: { value: '0' } });
    expect(field()).toHaveAccessibleDescription(/0 is too small/);
    expect(own()).toEqual({ [HOURLY]: 4.99 });
  });

  it('goes back to ours one by one, with the focus in the field, and all at once', async () => {
    await visit('#/prices');
    fireEvent.change(field(), { target: { value: '5' } });
    const share = screen.getByLabelText(/^Your own for Storage, traffic and support/);
    fireEvent.change(share, { target: { value: '7' } });
    expect(own()).toEqual({ [HOURLY]: 5, 'rented.adder': 0.07 });
    const row = field().closest('li') ?? document.body;
    await userEvent.click(
      within(row).getByRole('button', { name: /^Use ours again for B200 in a VM/ }),
    );
    expect(field()).toHaveValue('');
    await waitFor(() => expect(field()).toHaveFocus());
    expect(own()).toEqual({ 'rented.adder': 0.07 });
    await userEvent.click(screen.getByText('Use all of ours again'));
    expect(own()).toBeUndefined();
    expect(screen.getByLabelText(/^Your own for Storage, traffic and support/)).toHaveValue('');
    expect(screen.getByText(/^What your prices and offers do/)).toHaveFocus();
    await userEvent.click(screen.getByText('Put your price back'));
    expect(own()).toEqual({ 'rented.adder': 0.07 });
    expect(screen.getByLabelText(/^Your own for Storage, traffic and support/)).toHaveValue('7');
    expect(screen.queryByText('Put your price back')).toBeNull();
  });

  it('takes prices from a file, or nothing of it, with line and reason', async () => {
    await visit('#/prices');
    await importing(`figure id;yours\n${HOURLY};4,99\nrented.adder;20\n`);
    await screen.findByText('2 prices of your own taken from prices.csv.');
    expect(own()).toEqual({ [HOURLY]: 4.99, 'rented.adder': 0.2 });
    expect(field()).toHaveValue('4.99');
    await importing(`figure id,yours\n${HOURLY},3.99\nrented.adder,lots\n`);
    expect(
      await screen.findByText('Line 3: found “lots”, expected a number, such as 4.99.'),
    ).toBeInTheDocument();
    expect(own()).toEqual({ [HOURLY]: 4.99, 'rented.adder': 0.2 });
  });

  it('gives them away as a file that it can read itself', async () => {
    await visit(`#/results?v=1&stage=production&a.${HOURLY}=4.99&a.gpu-vm.tail=2`);
    window.location.hash = '#/prices';
    await screen.findByText(/^Every price and cost behind the advice/, undefined, SLOW);
    const files: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
        revokeObjectURL: () => undefined,
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await userEvent.click(screen.getByText('Export as CSV'));
    const text = (await files[0]?.text()) ?? '';
    await userEvent.click(screen.getByText('Use all of ours again'));
    expect(own()).toBeUndefined();
    vi.unstubAllGlobals();
    await importing(text);
    await screen.findByText('2 prices of your own taken from prices.csv.');
    expect(own()).toEqual({ [HOURLY]: 4.99, 'gpu-vm.tail': 2 });
  });

  it('finds a price, and keeps the row that is being emptied among the visitor’s own', async () => {
    await visit('#/prices');
    await userEvent.type(screen.getByLabelText('Find a price or a source'), 'zeppelin');
    expect(screen.getByText(/^Nothing found for “zeppelin”/)).toBeInTheDocument();
    await userEvent.clear(screen.getByLabelText('Find a price or a source'));
    fireEvent.change(field(), { target: { value: '5' } });
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'Your own');
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    await userEvent.clear(field());
    expect(field()).toHaveFocus();
    expect(own()).toBeUndefined();
  });
});

describe('the results', { timeout: 60_000 }, () => {
  it('say how many prices are the visitor’s own, and lead to them', async () => {
    await visit(`#/results?v=1&stage=production&a.${HOURLY}=4.99&a.rented.adder=0.2`);
    const links = await screen.findAllByRole('link', { name: '2 prices are yours' }, SLOW);
    expect(links[0]).toHaveAttribute('href', '#/prices');
    expect(screen.queryByRole('link', { name: 'Use your own prices' })).toBeNull();
  });

  it('offer to use prices of one’s own where none are', async () => {
    await visit('#/results?v=1&stage=production');
    const link = await screen.findByRole('link', { name: 'Use your own prices' }, SLOW);
    expect(link).toHaveAttribute('href', '#/prices');
  });
});
