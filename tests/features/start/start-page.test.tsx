import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '@/features/start/examples';
import { StartPage } from '@/features/start/StartPage';
import { PUBLISHED_DECISIONS } from '@/features/start/words';
import { parseScenario } from '@/questions/scenario-problems';
import { decodeLink } from '@/share/decode-link';
import { encodeScenarioLink } from '@/share/encode-link';

const published: readonly { readonly id: string; readonly organisation: string }[] = JSON.parse(
  readFileSync('tests/fixtures/cases/cases.json', 'utf8'),
);

describe('an example to begin from', () => {
  it('is one of six', () => {
    expect(EXAMPLES).toHaveLength(6);
  });

  it.each(EXAMPLES.map((example) => [example.organisation, example] as const))(
    '%s: is a valid scenario, survives its own link, and is a published case',
    (organisation, { scenario }) => {
      expect(parseScenario(scenario)).toEqual({ ok: true, value: scenario });
      const link = decodeLink(encodeScenarioLink(scenario));
      expect(link.ok && link.value.scenarios).toEqual([scenario]);
      expect(published.some((each) => each.organisation.startsWith(organisation))).toBe(true);
    },
  );
});

describe('the start screen', () => {
  it('says what the page is for, and links to the first question and to each example', () => {
    render(
      <StartPage
        startHref="#/question/workloadKind"
        onStart={() => undefined}
        examples={EXAMPLES.map((example, index) => ({ example, href: `#${index}` }))}
        drafts={null}
        figures={210}
      />,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Bare metal or virtual GPUs?',
    );
    expect(screen.getByRole('link', { name: 'Start' })).toHaveAttribute(
      'href',
      '#/question/workloadKind',
    );
    expect(screen.getByRole('img', { name: /^Five ways to reach a GPU/ })).toBeInTheDocument();
    for (const [index, { scenario }] of EXAMPLES.entries()) {
      expect(screen.getByRole('link', { name: scenario.name })).toHaveAttribute(
        'href',
        `#${index}`,
      );
    }
    expect(screen.getByText('210')).toBeInTheDocument();
  });

  it('counts the published decisions as they are', () => {
    const decisions = published.filter(({ id }) => !id.startsWith('seed-'));
    expect(PUBLISHED_DECISIONS).toBe(decisions.length);
  });
});
