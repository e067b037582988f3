import { Blob as NodeBlob } from 'node:buffer';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskedEngine } from '@/app/adviser';
import { App } from '@/app/App';
import { type Booted, boot } from '@/app/boot';
import { createTraceSession } from '@/app/trace-session';
import { splitAccount } from '~/support/account-fixture';
import { splitAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';
import { grafanaTable } from '~/support/monitor-answers';

/** Screens come as separate pieces, which a busy machine takes its time to transform. */
const SLOW = { timeout: 20_000 };

const engine: AskedEngine = {
  decide: (scenario) => Promise.resolve(splitAdvice({ scenario })),
  inquire: () => Promise.resolve(splitExplanation()),
  explain: (scenario) =>
    Promise.resolve({ advice: splitAdvice({ scenario }), explanation: splitExplanation() }),
  account: () => Promise.resolve(splitAccount()),
};

let booted: Booted | undefined;
let unmountPage: () => void = () => undefined;

async function bring(text: string) {
  window.history.replaceState(null, '', '/#/trace');
  booted = boot(window, engine, () => {
    const session = createTraceSession();
    return Promise.resolve({
      ...session,
      // jsdom has files, but not their streams; Node has both.
      read: (_, asked, onProgress) =>
        session.read(new NodeBlob([text]) as unknown as Blob, asked, onProgress),
      end: () => undefined,
    });
  });
  unmountPage = render(<App booted={booted} />).unmount;
  const chooser = await screen.findByLabelText('Choose a file', undefined, SLOW);
  await userEvent.upload(chooser, new File([text], 'panel.csv', { type: 'text/csv' }));
}

const gpus = () =>
  within(screen.getByRole('row', { name: /^GPUs / })).getByRole('cell').textContent;
const meaning = () => screen.findByRole('radiogroup', { name: 'What do its values count?' });

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

describe('a file whose names do not say what its values count', { timeout: 60_000 }, () => {
  it('is refused with the meanings to choose from, and read as chosen', async () => {
    await bring(grafanaTable('"Time","node-1","node-2"', ['4,8', '6,8']));
    const refusal = await screen.findByRole('alert');
    expect(refusal).toHaveTextContent('found "node-1", which names no single GPU');
    await userEvent.click(within(refusal).getByRole('button', { name: 'A number of GPUs' }));
    const group = await meaning();
    expect(gpus()).toMatch(/^13 on average/); // (4 + 8 and 6 + 8) / 2
    expect(within(group).getByRole('radio', { name: 'A number of GPUs' })).toBeChecked();
  });

  it('takes an average over several GPUs, and then how many', async () => {
    await bring(grafanaTable('"Time","node-1"', ['50%', '70%']));
    const average = { name: 'An average over several GPUs, 0 to 100' };
    await userEvent.click(await screen.findByRole('button', average));
    await meaning();
    expect(gpus()).toMatch(/^4.8 on average/); // 8 × 0.6
    const field = screen.getByLabelText(/^How many GPUs 1 of these takes: averaged series/);
    await userEvent.clear(field);
    await userEvent.type(field, '4');
    expect(gpus()).toMatch(/^2.4 on average/); // 4 × 0.6
    await userEvent.click(screen.getByRole('button', { name: 'Use as my demand' }));
    await waitFor(() =>
      expect(booted?.ground.store.getState().scenario.answers).toMatchObject({ hoursPerWeek: 168 }),
    );
    expect(booted?.ground.store.getState().trace?.demand.told.mean).toBeCloseTo(2.4, 9);
  });

  it('may be corrected where the scale was guessed, and keeps the place while it is read again', async () => {
    await bring(grafanaTable('"Time","GPU 0"', ['0.5', '1']));
    const group = await meaning();
    expect(gpus()).toMatch(/^0.75 on average/);
    expect(within(group).getByRole('radio', { name: /0 to 1$/, checked: true })).toBeVisible();
    const percent = within(group).getByRole('radio', { name: 'Utilisation of one GPU, 0 to 100' });
    await userEvent.click(percent);
    // Of 0.5 and 1 per cent the average is 0.0075 GPUs, shown with two digits.
    await waitFor(() => expect(gpus()).toMatch(/^0.01 on average/));
    expect(percent).toBeChecked();
    expect(percent).toHaveFocus();
  });

  it('is refused with the meanings still there where the one that was chosen cannot be', async () => {
    await bring(grafanaTable('"Time","node-1"', ['4', '8']));
    const share = { name: 'Utilisation of one GPU, 0 to 1' };
    await userEvent.click(await screen.findByRole('button', share));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('found "8"; expected'));
    expect(screen.getByRole('button', share)).toBeVisible();
  });

  it('is asked nothing where the file says it', async () => {
    const cell = '"{__name__=""DCGM_FI_DEV_GPU_UTIL"", gpu=""0""}"';
    await bring(grafanaTable(`"Time",${cell}`, ['50', '70']));
    await waitFor(() => expect(gpus()).toMatch(/^0.6 on average/), SLOW);
    expect(screen.queryByRole('radiogroup', { name: 'What do its values count?' })).toBeNull();
  });
});
