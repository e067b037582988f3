import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { MethodCheck } from '@/engine/explanation';
import { MethodChecksNote } from '@/features/results/MethodChecksNote';
import { methodChecksFrom } from '@/features/results/method-checks';
import { nothingFitsAdvice, splitAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';
import { plainResultsWords } from '~/support/plain-results-words';

const AGREES: MethodCheck = {
  method: 'topsis',
  winner: 'split.reserved',
  family: 'split',
  agrees: 'option',
  because: null,
  without: null,
  order: ['split.reserved', 'bare-metal.reserved'],
};
const DIFFERS: MethodCheck = {
  method: 'promethee-ii',
  winner: 'bare-metal.reserved',
  family: 'bare-metal',
  agrees: 'no',
  because: 'scaling',
  without: null,
  order: ['bare-metal.reserved', 'split.reserved'],
};

const viewOf = (...methodChecks: readonly MethodCheck[]) =>
  methodChecksFrom(splitAdvice(), splitExplanation({ methodChecks }), plainResultsWords());
const lastSentence = (check: Partial<MethodCheck>) =>
  viewOf(AGREES, { ...DIFFERS, ...check })?.sentences.at(-1);

describe('the note on other methods', () => {
  it('says in one sentence that both agree', () => {
    expect(viewOf(AGREES, { ...AGREES, method: 'promethee-ii' })?.sentences).toEqual([
      'Two other ways to decide, given the same consequences and weights, agree: TOPSIS and PROMETHEE II also choose option split.reserved.',
    ]);
  });

  it('names who agrees and what the other chooses', () => {
    expect(viewOf(AGREES, DIFFERS)?.sentences).toEqual([
      'Two other ways to decide were given the same consequences and weights.',
      'TOPSIS chooses the same option.',
      expect.stringMatching(/^PROMETHEE II chooses option bare-metal.reserved\. /),
    ]);
    expect(lastSentence({ agrees: 'family', winner: 'split.owned' })).toMatch(
      /^PROMETHEE II chooses another option of the same family: option split.owned\. /,
    );
  });

  it('says why in plain words', () => {
    expect(lastSentence({ because: 'scaling' })).toMatch(
      /measures each consideration against the options at hand/,
    );
    expect(lastSentence({ because: 'rank-reversal', without: 'gpu-vm.owned' })).toMatch(
      /would choose ours too if one that neither chooses were off the list: option gpu-vm.owned\./,
    );
    expect(lastSentence({ because: 'averages' })).toMatch(/looks at averages only/);
    expect(lastSentence({ because: 'compensation' })).toMatch(
      /a lead beyond a certain size counts for no more/,
    );
    expect(
      viewOf({ ...DIFFERS, method: 'topsis', because: 'compensation' })?.sentences.at(-1),
    ).toMatch(/one large shortfall weighs more than several small ones/);
  });

  it('is kept in its place while it is worked out, and left out where nothing fits', () => {
    const words = plainResultsWords();
    expect(methodChecksFrom(splitAdvice(), undefined, words)?.sentences).toEqual([
      'Asking two other methods…',
    ]);
    expect(methodChecksFrom(nothingFitsAdvice(), undefined, words)).toBeUndefined();
    expect(viewOf()).toBeUndefined();
  });

  it('shows the orders on demand, with ours marked in words', async () => {
    const view = viewOf(AGREES, DIFFERS);
    render(view && <MethodChecksNote view={view} />);
    await userEvent.click(screen.getByText('How each of them orders the options'));
    const promethee = screen.getByRole('region', { name: 'PROMETHEE II' });
    expect(
      within(promethee)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['option bare-metal.reserved', 'option split.reserved, recommended']);
  });
});
