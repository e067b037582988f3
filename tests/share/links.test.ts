import { describe, expect, it } from 'vitest';
import { decodeLink } from '@/share/decode-link';
import { encodeCompareLink, encodeScenarioLink } from '@/share/encode-link';
import { CURRENT_VERSION } from '@/share/upgrades';
import frozen from '~/fixtures/links/frozen.json';
import meanings from '~/fixtures/links/meanings.json';

const meaningOf = new Map(Object.entries(meanings));

describe('a link that somebody has already sent', () => {
  it.each(frozen)('v$version: "$name" still means what it meant', ({ name, fragment }) => {
    expect(decodeLink(fragment)).toEqual({ ok: true, value: meaningOf.get(name) });
  });

  it('is kept here for every version there has been', () => {
    const versions = Array.from({ length: CURRENT_VERSION }, (_, index) => index + 1);
    expect(new Set(frozen.map((link) => link.version))).toEqual(new Set(versions));
  });
});

describe('the text of a link', () => {
  it.each(frozen.filter(({ version }) => version === CURRENT_VERSION))(
    'is the same each time for "$name"',
    ({ fragment }) => {
      const read = decodeLink(fragment);
      const [first] = read.ok ? read.value.scenarios : [];
      const encoded =
        read.ok && read.value.screen === 'results' && first
          ? encodeScenarioLink(first)
          : encodeCompareLink(read.ok ? read.value.scenarios : []);
      expect(encoded).toBe(fragment);
    },
  );

  it('does not depend on the order in which things were said', () => {
    const asked = encodeScenarioLink({
      version: 1,
      answers: { tenancy: 'single', stage: 'production', compliance: ['pci-dss', 'gdpr'] },
      assumptions: { 'rented.adder': 0.2, 'moving.cost': 0.1 },
    });
    const otherwise = encodeScenarioLink({
      version: 1,
      assumptions: { 'moving.cost': 0.1, 'rented.adder': 0.2 },
      answers: { compliance: ['gdpr', 'pci-dss'], stage: 'production', tenancy: 'single' },
    });
    expect(asked).toBe(otherwise);
    expect(asked).toBe(
      '#/results?v=1&stage=production&compliance=gdpr.pci-dss&tenancy=single&a.moving.cost=0.1&a.rented.adder=0.2',
    );
  });

  it('writes numbers without an exponent', () => {
    const link = encodeScenarioLink({
      version: 1,
      answers: { scaleUpMinutes: 1e-7, monthlyBudgetUsd: { low: 1e6, high: 1e9 } },
      assumptions: { 'rented.adder': 1.5e21 },
    });
    expect(link).toBe(
      '#/results?v=1&scaleUpMinutes=0.0000001&monthlyBudgetUsd=1000000~1000000000&a.rented.adder=1500000000000000000000',
    );
  });

  it('keeps a scenario of a comparison that says nothing', () => {
    const nothing = { version: 1, answers: {} } as const;
    const link = encodeCompareLink([nothing, { ...nothing, name: 'Later' }, nothing]);
    expect(link).toBe('#/compare?v=1&1=&2.name=Later&3=');
    expect(decodeLink(link)).toEqual({
      ok: true,
      value: {
        screen: 'compare',
        scenarios: [nothing, { ...nothing, name: 'Later' }, nothing],
        notices: [],
      },
    });
  });

  it('names the oldest edition of the scenarios that it compares', () => {
    const link = encodeCompareLink([
      { version: 1, answers: { stage: 'production' }, edition: '2026-11-21' },
      { version: 1, answers: { stage: 'development' }, edition: '2026-05-02' },
    ]);
    expect(link).toBe('#/compare?v=1&1.stage=production&2.stage=development&edition=2026-05-02');
  });

  it('holds nothing in a name that could end the link early, in a chat or in a shell', () => {
    const name = "Kim's plan (new) * 50 % & more! #2 a+b";
    const link = encodeScenarioLink({ version: 1, name, answers: {} });
    expect(link).not.toMatch(/[ '()*!+]|#.*#|&more/);
    expect(decodeLink(link)).toMatchObject({ ok: true, value: { scenarios: [{ name }] } });
  });
});
