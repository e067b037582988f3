import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink } from '@/share/decode-link';

const problemsOf = (fragment: string): readonly string[] => {
  const read = decodeLink(fragment);
  return read.ok || read.error.kind !== 'unreadable' ? [] : read.error.problems;
};

const noticesOf = (fragment: string): readonly string[] => {
  const read = decodeLink(fragment);
  return read.ok ? read.value.notices : [];
};

describe('a fragment without a version', () => {
  it.each(['', '#', '#/results', '#/evidence', '#section-2', '#/results?tenancy=single', '#?'])(
    'is foreign: "%s"',
    (fragment) => {
      expect(decodeLink(fragment)).toEqual({ ok: false, error: { kind: 'no-state' } });
    },
  );
});

describe('a link of a later version', () => {
  it('is told from a damaged one, whatever else it says', () => {
    expect(decodeLink('#/results?v=2&answers=packed')).toEqual({
      ok: false,
      error: { kind: 'newer-than-this-page', version: 2 },
    });
  });
});

describe('a damaged link', () => {
  it.each(['', 'one', '0', '-1', '1.5', '0x1'])('is refused for its version "%s"', (version) => {
    expect(problemsOf(`#/results?v=${version}&tenancy=single`)).toHaveLength(1);
  });

  it.each([
    ['a word that is no answer', 'tenancy=sinlge', 'tenancy'],
    ['an answer cut short', 'tenancy=', 'tenancy'],
    ['a number with an exponent', 'meanGpus=1e3', 'meanGpus'],
    ['a number that is none', 'meanGpus=ten', 'meanGpus'],
    ['a negative number', 'meanGpus=-4', 'meanGpus'],
    ['a range cut short', 'meanGpus=9~', 'meanGpus'],
    ['a range of three', 'meanGpus=9~10~11', 'meanGpus'],
    ['a range upside down', 'meanGpus=13~9', 'meanGpus'],
    ['more hours than a week has', 'hoursPerWeek=169', 'hoursPerWeek'],
    ['an unknown framework', 'compliance=gdpr.hippa', 'compliance'],
    ['a framework said twice', 'compliance=gdpr.gdpr', 'compliance'],
    ['an unknown criterion', 'priorities=cost.speed', 'priorities'],
    ['a criterion ranked twice', 'priorities=cost.latency_cost', 'priorities'],
    ['a figure that is no number', 'a.rented.adder=much', 'rented.adder'],
    [
      'an offer without a price',
      'q.1.provider=A&q.1.access=gpu-vm&q.1.sourcing=reserved',
      'q.1.usdPerGpuHour',
    ],
    [
      'an offer of nobody',
      'q.3.access=gpu-vm&q.3.sourcing=reserved&q.3.usdPerGpuHour=2',
      'q.3.provider',
    ],
    [
      'an offer whose price is no number',
      'q.1.provider=A&q.1.access=gpu-vm&q.1.sourcing=reserved&q.1.usdPerGpuHour=low',
      'q.1.usdPerGpuHour',
    ],
    ['an edition cut short', 'edition=2026-11', 'edition'],
    ['a name that is too long', `name=${'x'.repeat(121)}`, 'name'],
  ])('is refused for %s, and says where', (_, field, place) => {
    expect(problemsOf(`#/results?v=1&${field}`).join(' ')).toContain(place);
  });

  it('is refused for an answer given twice in two ways, and read where both agree', () => {
    expect(problemsOf('#/results?v=1&tenancy=single&tenancy=external-multi')).toEqual([
      '“tenancy” is said twice, each time differently.',
    ]);
    expect(decodeLink('#/results?v=1&tenancy=single&tenancy=single')).toMatchObject({ ok: true });
  });

  it('names the scenario of a comparison that cannot be read', () => {
    const [problem] = problemsOf('#/compare?v=1&1.tenancy=single&2.tenancy=double');
    expect(problem).toMatch(/^Scenario 2: /);
  });
});

describe('a key that nobody knows', () => {
  it('is left out with a notice that names it', () => {
    expect(noticesOf('#/results?v=1&tenancy=single&utm_source=mail')).toEqual([
      'The link says “utm_source”, which means nothing here. It was left out.',
    ]);
  });

  it('may be a figure that this edition no longer has', () => {
    expect(noticesOf('#/results?v=1&a.no.such.figure=3')).toHaveLength(1);
  });

  it('may be a word that every object knows', () => {
    expect(noticesOf('#/results?v=1&__proto__=1&constructor=2&toString=3')).toHaveLength(3);
  });

  it('may be a field that an offer does not have', () => {
    const offer = 'q.1.provider=A&q.1.access=gpu-vm&q.1.sourcing=on-demand&q.1.usdPerGpuHour=2';
    expect(noticesOf(`#/results?v=1&${offer}&q.1.colour=red&q.0.card=b200`)).toEqual([
      'The link says “q.1.colour”, which means nothing here. It was left out.',
      'The link says “q.0.card”, which means nothing here. It was left out.',
    ]);
  });

  it('is told with the number of its scenario', () => {
    expect(noticesOf('#/compare?v=1&1.tenancy=single&1.colour=red&stage=production')).toEqual([
      'The link says “stage”, which means nothing here. It was left out.',
      'The link says “1.colour”, which means nothing here. It was left out.',
    ]);
  });
});

describe('a comparison', () => {
  it('keeps the first four of five', () => {
    const link = '#/compare?v=1&1.stage=production&2=&3=&4=&5.stage=development';
    expect(decodeLink(link)).toMatchObject({ ok: true, value: { scenarios: { length: 4 } } });
    expect(noticesOf(link)).toHaveLength(1);
  });

  it('closes the gap that a scenario taken out by hand leaves', () => {
    const link = '#/compare?v=1&3.stage=production&2.stage=development&10.stage=exploration';
    expect(decodeLink(link)).toMatchObject({
      ok: true,
      value: {
        scenarios: [
          { answers: { stage: 'development' } },
          { answers: { stage: 'production' } },
          { answers: { stage: 'exploration' } },
        ],
      },
    });
  });
});

describe('reading a link', () => {
  it('looks only at what follows the first #, whatever the page', () => {
    const link = 'https://example.org/tools/?from=mail#/results?v=1&tenancy=single';
    expect(decodeLink(link)).toEqual(decodeLink('#/results?v=1&tenancy=single'));
  });

  it('never throws, whatever the text', () => {
    const scrap = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('#', '/results', '/compare', '?', '&', '=', '~', '.', '_', '%', '%E0%A4%A'),
      fc.constantFrom(
        'v=1',
        'v=2',
        'tenancy=',
        'a.',
        '1.',
        'edition=',
        'compliance=',
        '__proto__=',
      ),
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 12 }), (scraps) => {
        expect(decodeLink(scraps.join(''))).toHaveProperty('ok');
        expect(decodeLink(`#/results?v=1&${scraps.join('')}`)).toHaveProperty('ok');
        expect(decodeLink(`#/compare?v=1&1.${scraps.join('')}`)).toHaveProperty('ok');
      }),
      { numRuns: 2_000 },
    );
  });
});
