import fc from 'fast-check';
import { COMPLIANCE_IDS, CRITERION_IDS } from '@/dataset/ids';
import { FIGURE_IDS } from '@/dataset/schema';
import { keysOf } from '@/lib/keys-of';
import { CHOICES, NOT_SURE, NUMBERS } from '@/questions/answers';
import type { Scenario } from '@/questions/scenario';
import { parseScenario } from '@/questions/scenario-problems';
import { anyQuote } from './any-quote';

const orNotSure = (answer: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 4, arbitrary: answer }, { weight: 1, arbitrary: fc.constant(NOT_SURE) });

const amount = ({ least, most }: { readonly least: number; readonly most: number }) => {
  const number = fc.oneof(
    fc.double({ min: least, max: most, noNaN: true }),
    fc.integer({ min: Math.ceil(least), max: Math.floor(most) }),
  );
  const range = fc
    .tuple(number, number)
    .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));
  return fc.oneof(number, range);
};

/** A ranking of some criteria in places, those of a place in the order of the list. */
const priorities = fc
  .tuple(
    fc.shuffledSubarray([...CRITERION_IDS]),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 7, maxLength: 7 }),
  )
  .map(([ranked, sizes]) => {
    const places: (string | readonly string[])[] = [];
    let rest: readonly string[] = ranked;
    for (const size of sizes) {
      const place = CRITERION_IDS.filter((id) => rest.slice(0, size).includes(id));
      places.push(...(place.length > 1 ? [place] : place));
      rest = rest.slice(size);
    }
    return places;
  });

const answers = fc.record(
  {
    ...Object.fromEntries(
      keysOf(CHOICES).map((id) => [id, orNotSure(fc.constantFrom(...CHOICES[id]))]),
    ),
    ...Object.fromEntries(keysOf(NUMBERS).map((id) => [id, orNotSure(amount(NUMBERS[id]))])),
    compliance: orNotSure(fc.subarray([...COMPLIANCE_IDS])),
    priorities: orNotSure(priorities),
  },
  { requiredKeys: [] },
);

const assumptions = fc.dictionary(
  fc.constantFrom(...FIGURE_IDS),
  fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()).map((n) => n + 0),
  { minKeys: 1, maxKeys: 5, noNullPrototype: true },
);

const edition = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** What a scenario may look like; its answers may contradict each other. */
const anyScenarioDraft = fc.record(
  {
    version: fc.constant(1),
    name: fc.string({ unit: 'grapheme', maxLength: 40 }),
    answers,
    assumptions,
    quotes: fc.array(anyQuote, { minLength: 1, maxLength: 3 }),
    edition,
  },
  { requiredKeys: ['version', 'answers'] },
);

/** Any scenario that a visitor could have said. */
export const anyScenario: fc.Arbitrary<Scenario> = anyScenarioDraft
  .map(parseScenario)
  .filter(({ ok }) => ok)
  .map((parsed) => (parsed.ok ? parsed.value : { version: 1, answers: {} }));
