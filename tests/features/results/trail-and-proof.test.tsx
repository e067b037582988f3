import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '@/engine/explanation';
import { ProofOfConceptSection } from '@/features/results/ProofOfConceptSection';
import { proofOfConceptFrom } from '@/features/results/proof-of-concept';
import { TrailDisclosure } from '@/features/results/TrailDisclosure';
import { trailFrom } from '@/features/results/trail';
import { splitExplanation } from '~/support/explanation-fixture';
import { plainResultsWords } from '~/support/plain-results-words';

const words = plainResultsWords();

function showTrail(explanation: Explanation | undefined) {
  const view = trailFrom(explanation, words);
  return (
    view &&
    render(
      <TrailDisclosure view={view} control={(id) => <input aria-label={`control of ${id}`} />} />,
    )
  );
}

function showSheet(explanation: Explanation | undefined) {
  const view = proofOfConceptFrom(explanation, words);
  return view && render(<ProofOfConceptSection view={view} />);
}

describe('the trail on screen', () => {
  it('keeps its place until it is there', () => {
    showTrail(undefined);
    expect(
      screen.getByRole('region', { name: 'From the verdict to the sources' }),
    ).toHaveTextContent('Retracing how the score came about');
  });

  it('opens step by step, from the score to the figure and its source', async () => {
    showTrail(splitExplanation());
    for (const step of [/option split.reserved/, /criterion cost/, /cost a month/, /^rent =/]) {
      await userEvent.click(screen.getByText(step, { selector: 'summary, summary *' }));
    }
    const rate = screen.getAllByRole('link', { name: 'B200 by the hour in a VM' })[0];
    expect(rate).toBeVisible();
    expect(rate?.closest('li')).toHaveTextContent(
      '$4.00: B200 by the hour in a VMA price list, list price, August 2026. Yours, in place of $4.99.',
    );
  });

  it('lets an answer be given where the trail ends at it', async () => {
    showTrail(splitExplanation());
    for (const step of [
      /option split.reserved/,
      /criterion cost/,
      /cost a month/,
      /^rent =/,
      /^GPUs held =/,
    ]) {
      await userEvent.click(screen.getByText(step, { selector: 'summary, summary *' }));
    }
    await userEvent.click(screen.getByRole('button', { name: 'Answer: question meanGpus' }));
    expect(screen.getByLabelText('control of meanGpus')).toBeVisible();
  });
});

describe('the proof of concept on screen', () => {
  it('keeps its place until it is there', () => {
    showSheet(undefined);
    expect(screen.getByRole('region', { name: 'Proof of concept' })).toHaveTextContent(
      'Looking for measurements',
    );
  });

  it('is a table with a row for each thing to measure', () => {
    showSheet(splitExplanation());
    const table = screen.getByRole('table', { name: 'What to measure before committing' });
    const row = within(table).getByRole('row', { name: /Tail that a VM adds/ });
    expect(row).toHaveTextContent('cyclictest');
    expect(row).toHaveTextContent('No value we think possible would.');
    expect(within(row).getByRole('link', { name: 'LAT-13' })).toHaveAttribute(
      'href',
      '#/evidence?row=LAT-13',
    );
  });
});
