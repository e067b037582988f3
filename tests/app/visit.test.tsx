import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskedEngine } from '@/app/adviser';
import { App } from '@/app/App';
import { type Booted, boot } from '@/app/boot';
import { splitAccount } from '~/support/account-fixture';
import type { Scenario } from '@/questions/scenario';
import { splitAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';

/** Screens come as separate pieces, which a busy machine takes its time to transform. */
const SLOW = { timeout: 20_000 };

const explained = (scenario: Scenario) => ({
  advice: splitAdvice({ scenario }),
  explanation: splitExplanation(),
});

const engine: AskedEngine = {
  decide: (scenario) => Promise.resolve(splitAdvice({ scenario })),
  inquire: () => Promise.resolve(splitExplanation()),
  explain: (scenario) => Promise.resolve(explained(scenario)),
  account: () => Promise.resolve(splitAccount()),
};

let booted: Booted | undefined;

/** Opens the page at an address, as a browser would: anew. */
function visit(fragment = '', asked = engine) {
  window.history.replaceState(null, '', `/${fragment}`);
  reload(asked);
}

/** Boots again over the same storage, address and history entry. */
function reload(asked = engine) {
  leave();
  booted = boot(window, asked);
  const { unmount } = render(<App booted={booted} />);
  unmountPage = unmount;
}

let unmountPage: () => void = () => undefined;

function leave() {
  window.dispatchEvent(new Event('pagehide'));
  unmountPage();
  booted?.stop();
}

const heading = (name: RegExp | string) => screen.findByRole('heading', { level: 1, name }, SLOW);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

/** A step of the browser's history takes effect after a moment. */
const step = async (move: () => void) => {
  await act(async () => {
    const moved = new Promise((done) => {
      window.addEventListener('hashchange', done, { once: true });
    });
    move();
    await moved;
  });
};

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('scrollTo', () => undefined);
});

afterEach(() => {
  leave();
  booted = undefined;
  vi.unstubAllGlobals();
});

describe('a visit', { timeout: 60_000 }, () => {
  it('begins on the start screen and goes question by question, each with its own address', async () => {
    visit();
    await userEvent.click(screen.getByRole('link', { name: 'Start' }));
    expect(await heading('What will the GPUs do?')).toHaveFocus();
    expect(location.hash).toBe('#/question/workloadKind');
    await press('Next');
    expect(location.hash).not.toBe('#/question/workloadKind');
    await press('Back');
    expect(await heading('What will the GPUs do?')).toHaveFocus();
  });

  it('can be made with the keyboard: digits choose, Enter goes on, arrows walk', async () => {
    visit('#/question/workloadKind');
    await heading('What will the GPUs do?');
    await userEvent.keyboard('4');
    expect(screen.getByRole('radio', { name: 'Online inference' })).toBeChecked();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: 'Batch inference' })).toBeChecked();
    await userEvent.keyboard('{Enter}');
    expect(location.hash).not.toBe('#/question/workloadKind');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('leaves a question open that is passed with "Next", and not one passed with "Not sure"', async () => {
    visit('#/question/workloadKind');
    await heading('What will the GPUs do?');
    await press('Next');
    expect(booted?.ground.store.getState().scenario.answers).toEqual({});
    await press('Back');
    await press('Not sure');
    expect(booted?.ground.store.getState().scenario.answers).toEqual({ workloadKind: 'not-sure' });
  });

  it('stays at an amount that cannot be read, until it can', async () => {
    visit('#/question/meanGpus');
    const field = await screen.findByRole('textbox', { name: 'Average GPUs (GPUs)' }, SLOW);
    await userEvent.type(field, 'some');
    await press('Next');
    expect(location.hash).toBe('#/question/meanGpus');
    expect(field).toHaveFocus();
    expect(screen.getByRole('alert')).toHaveTextContent('“some” is not a number');
    await userEvent.clear(field);
    await userEvent.type(field, '9–13{Enter}');
    expect(location.hash).not.toBe('#/question/meanGpus');
    expect(booted?.ground.store.getState().scenario.answers.meanGpus).toEqual({ low: 9, high: 13 });
  });

  it('refuses an average above the peak in a sentence, and keeps what was typed', async () => {
    visit('#/question/meanGpus');
    const field = await screen.findByRole('textbox', undefined, SLOW);
    act(() => booted?.ground.store.getState().answer('peakGpus', 10));
    await userEvent.type(field, '20');
    expect(field).toHaveValue('20');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'An average of 20 GPUs and a peak of 10 GPUs cannot both be true',
    );
    expect(booted?.ground.store.getState().scenario.answers.meanGpus).toBe(2);
  });

  it('shows what the answers come to in the margin', async () => {
    visit('#/question/stage');
    const margin = await screen.findByRole('complementary', { name: 'So far' }, SLOW);
    expect(await within(margin).findByRole('figure')).toHaveTextContent('Split 71%');
    expect(within(margin).getByText(/^Not settled/)).toBeInTheDocument();
    expect(within(margin).getByRole('link', { name: 'See the answer' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/results\?v=1&edition=/),
    );
  });

  it('says in the margin what to answer next, and jumps there', async () => {
    visit('#/question/stage');
    const margin = await screen.findByRole('complementary', { name: 'So far' }, SLOW);
    await userEvent.click(
      await within(margin).findByRole('link', { name: 'How long will you need them?' }),
    );
    expect(await heading('How long will you need them?')).toHaveFocus();
    expect(within(margin).getByText(/^This is the question to answer now/)).toBeInTheDocument();
    expect(within(margin).getByText(/always worth asking/)).toBeInTheDocument();
  });

  it('says when it is settled, and lets the visitor go on', async () => {
    const settled = splitExplanation({ settled: true, nextQuestion: null });
    visit('#/question/stage', { ...engine, inquire: () => Promise.resolve(settled) });
    const margin = await screen.findByRole('complementary', { name: 'So far' }, SLOW);
    expect(
      (await within(margin).findAllByText(/nothing you could still answer would change this/))[0],
    ).toBeInTheDocument();
    expect(within(margin).getByRole('link', { name: 'See the answer' })).toBeInTheDocument();
    await press('Next');
    expect(location.hash).not.toBe('#/question/stage');
  });

  it('survives a reload in the middle, by draft and by history', async () => {
    visit('#/question/stage');
    await heading(/./);
    await userEvent.keyboard('2');
    await press('Next');
    reload();
    expect(booted?.ground.store.getState().scenario.answers.stage).toBe('development');
    leave();
    localStorage.clear();
    reload();
    expect(booted?.ground.store.getState().scenario.answers.stage).toBe('development');
    expect(booted?.saved.earlier()).toEqual([]);
  });

  it('keeps the newest answers on the way back and forth', async () => {
    visit('#/question/workloadKind');
    await heading(/./);
    await userEvent.keyboard('1');
    await press('Next');
    await step(() => history.back());
    await heading('What will the GPUs do?');
    await userEvent.keyboard('2');
    await step(() => history.forward());
    expect(booted?.ground.store.getState().scenario.answers.workloadKind).toBe('fine-tuning');
  });

  it('keep the answer that stood where a number is refused, though half of it was one', async () => {
    visit('#/results?v=1&meanGpus=11&peakGpus=19');
    await heading(/^Split it/);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Change: Average GPUs' }, SLOW),
    );
    const field = screen.getByRole('textbox', { name: /^Average GPUs/ });
    const mean = () => booted?.ground.store.getState().scenario.answers.meanGpus;
    await userEvent.clear(field);
    await userEvent.type(field, '2');
    expect(mean()).toBe(2);
    await userEvent.type(field, '5');
    expect(screen.getByText(/Not taken over; change one of the two/)).toBeInTheDocument();
    expect(field).toHaveValue('25');
    expect(mean()).toBe(11);
    await userEvent.type(field, '{Backspace}{Backspace}12');
    expect(mean()).toBe(12);
    expect(field).toHaveValue('12');
  });

  it('reviews every answer and changes one in place', async () => {
    visit('#/question/stage');
    await heading(/./);
    await userEvent.keyboard('3');
    await step(() => {
      location.hash = '#/review';
    });
    await heading('Review your answers');
    await userEvent.click(screen.getByRole('button', { name: 'Change: Stage' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Exploring' }));
    expect(booted?.ground.store.getState().scenario.answers.stage).toBe('exploration');
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of this enquiry' }), 'Lab');
    expect(booted?.ground.store.getState().scenario.name).toBe('Lab');
  });

  it('offers what was begun before, after something else was opened', async () => {
    visit('#/question/workloadKind');
    await heading(/./);
    await userEvent.keyboard('7');
    await step(() => {
      location.hash = '#/';
    });
    await userEvent.click(screen.getByRole('link', { name: 'Start' }));
    await heading('What will the GPUs do?');
    await userEvent.keyboard('1');
    await step(() => {
      location.hash = '#/';
    });
    const drafts = await screen.findByRole('region', { name: 'Pick up where you left off' }, SLOW);
    expect(within(drafts).getByRole('link', { name: 'Pretraining' })).toBeInTheDocument();
    expect(within(drafts).getByRole('link', { name: 'Teaching' })).toBeInTheDocument();
    await userEvent.click(within(drafts).getByRole('button', { name: 'Remove Teaching' }));
    expect(booted?.saved.earlier()).toEqual([]);
  });
});

describe('the results', { timeout: 60_000 }, () => {
  it('show the verdict before what explains it, and nothing busy once that is there', async () => {
    let tell: () => void = () => undefined;
    visit('#/results?v=1&stage=production', {
      ...engine,
      explain: (scenario) =>
        new Promise((resolve) => {
          tell = () => resolve(explained(scenario));
        }),
    });
    expect(await heading(/^Split it/)).toBeInTheDocument();
    const next = await screen.findByRole('region', { name: 'What to find out next' }, SLOW);
    expect(next).toHaveTextContent('Working out which answer would change this most…');
    await waitFor(() => {
      tell();
      expect(next).toHaveTextContent('How long will you need them?');
    }, SLOW);
    // The parts below are drawn in turn.
    await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull(), SLOW);
  });

  it('keep what explained the last answers, marked as busy, until the new is there', async () => {
    const told: (() => void)[] = [];
    visit('#/results?v=1&stage=production', {
      ...engine,
      explain: (scenario) =>
        new Promise((resolve) => {
          told.push(() => resolve(explained(scenario)));
        }),
    });
    await heading(/^Split it/);
    await waitFor(() => {
      told[0]?.();
      expect(screen.getByText('How long will you need them?')).toBeInTheDocument();
    }, SLOW);
    act(() => booted?.ground.store.getState().answer('meanGpus', 7));
    await waitFor(() => expect(told).toHaveLength(2));
    const next = screen.getByRole('region', { name: 'What to find out next' });
    expect(next).toHaveTextContent('How long will you need them?');
    expect(next.closest('[aria-busy]')).toHaveAttribute('aria-busy', 'true');
    act(() => told[1]?.());
    // The parts are drawn in turn.
    await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull(), SLOW);
  });
});

describe('a link that cannot be opened', { timeout: 60_000 }, () => {
  it.each([
    ['damaged', '#/results?v=1&stage=soon', /is damaged and was not opened/],
    ['newer', '#/results?v=99&stage=production', /made by a newer Metalwise \(link version 99\)/],
    ['foreign', '#/results?stage=production', /was not made by Metalwise/],
    ['of another page', '#section-2', /was not made by Metalwise/],
  ])('says that it is %s and keeps what the visitor had', async (_, fragment, words) => {
    visit('#/question/stage');
    await heading(/./);
    await userEvent.keyboard('3');
    await step(() => {
      location.hash = fragment;
    });
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    expect(booted?.ground.store.getState().scenario.answers.stage).toBe('production');
  });

  it('opens the start screen when it is the first thing opened', () => {
    visit('#/results?v=1&stage=soon');
    expect(screen.getByRole('alert')).toHaveTextContent(/damaged/);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Bare metal or virtual');
  });
});

describe('a link of another edition', { timeout: 60_000 }, () => {
  it.each([
    ['2027-03-01', /newer than those here \(21 November 2026\)/],
    ['2026-01-01', /names figures of 1 January 2026; the earliest edition/],
  ])('of %s is opened, with a notice that says whose numbers are shown', async (edition, words) => {
    visit(`#/results?v=1&stage=production&edition=${edition}`);
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(booted?.ground.store.getState().scenario.answers.stage).toBe('production');
  });
});

describe('storage that lets the page down', { timeout: 60_000 }, () => {
  it('is named in a notice, and what could not be read can be downloaded', () => {
    localStorage.setItem('metalwise.draft', 'not what it was');
    visit();
    expect(screen.getByRole('alert')).toHaveTextContent(/could not be read.*set aside/);
    expect(
      screen.getByRole('button', { name: 'Download what could not be read' }),
    ).toBeInTheDocument();
  });

  it('offers the answers of another tab when they change there', async () => {
    visit();
    const newValue = JSON.stringify({
      version: 1,
      scenario: { version: 1, answers: { stage: 'production' } },
      compared: [],
    });
    act(() => {
      window.dispatchEvent(new StorageEvent('storage', { key: 'metalwise.draft', newValue }));
    });
    await press('Show the answers of the other tab');
    await waitFor(() =>
      expect(booted?.ground.store.getState().scenario.answers.stage).toBe('production'),
    );
    expect(screen.queryByText(/changed in another tab/)).toBeNull();
  });
});
