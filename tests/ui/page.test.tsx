import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Page } from '@/ui/layout/Page';
import { ArrivalContext, ScreenHeading } from '@/ui/layout/ScreenHeading';
import { ShareBar } from '@/ui/layout/ShareBar';

const LINKS = [
  { href: '#/', label: 'Advisor', current: true },
  { href: '#/compare', label: 'Compare', current: false, count: 2 },
];

const page = (
  <Page title="Metalwise" home="#/" links={LINKS} remark="Here only" screen="a">
    <p>The screen</p>
  </Page>
);

describe('a page', () => {
  it('has one main, and links that say which is current', () => {
    render(page);
    expect(screen.getByRole('main')).toHaveTextContent('The screen');
    expect(screen.getByRole('link', { name: 'Advisor' })).toHaveAttribute('aria-current', 'page');
  });

  it('keeps a count out of the name of its link', () => {
    render(page);
    expect(screen.getByRole('link', { name: 'Compare' })).toHaveAccessibleName('Compare');
    expect(screen.getByText('2')).toBeInTheDocument();
  });

  it('skips to its content without touching the address', async () => {
    render(page);
    await userEvent.click(screen.getByRole('button', { name: 'Skip to the content' }));
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('unfolds its menu', async () => {
    render(page);
    const menu = screen.getByRole('button', { name: 'Menu' });
    expect(menu).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(menu);
    expect(menu).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('the heading of a screen', () => {
  it('takes the focus when the visitor came from another screen', () => {
    render(
      <ArrivalContext value="moved">
        <ScreenHeading>Second</ScreenHeading>
      </ArrivalContext>,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('leaves it alone on the first screen of a visit', () => {
    render(<ScreenHeading>First</ScreenHeading>);
    expect(document.body).toHaveFocus();
  });
});

describe('a bar of shares', () => {
  it('says the shares in words, largest first, and leaves out what has none', () => {
    render(
      <ShareBar
        name="Futures"
        parts={[
          { id: 'a', label: 'Bare metal', share: 0.36, percent: '36%', tone: 'metal' },
          { id: 'b', label: 'Virtual', share: 0.64, percent: '64%', tone: 'virtual' },
          { id: 'c', label: 'Split', share: 0, percent: '0%', tone: 'split' },
        ]}
      />,
    );
    expect(screen.getByRole('figure', { name: 'Futures' })).toHaveTextContent(
      /^Virtual 64%Bare metal 36%$/,
    );
  });
});
