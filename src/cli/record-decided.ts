import { FAMILY_IDS, type FamilyId } from '@/dataset/ids';
import type { Advice, OptionAdvice, VerdictKind } from '@/engine/advice';
import { count, percent, points, score, usd } from '@/lib/format';
import { keysOf } from '@/lib/keys-of';
import { roundedByGroup, roundedToSum } from '@/lib/rounded-to-sum';
import { consequenceOf, consequenceText } from './consequence-text';
import { type RecordWords, type Section, section } from './section';

/** What was decided: how sure, the figures that matter, why, the ranking, what was ruled out. */

const FAMILIES: Readonly<Record<FamilyId, string>> = {
  'bare-metal': 'Bare metal',
  virtual: 'Virtual',
  split: 'Split',
};

const SURE: Readonly<Record<Exclude<VerdictKind, 'nothing-fits'>, string>> = {
  clear: 'A clear answer.',
  leaning: 'Leaning, not settled.',
  'toss-up': 'Too close to call.',
};

const HUNDREDTH = 0.01;

export function howSure(advice: Advice): Section {
  const { verdict, families, nothingFeasibleShare, draws } = advice;
  if (verdict.kind === 'nothing-fits') {
    return section('How sure', {
      sentences: [`Nothing fits in ${percent(nothingFeasibleShare)} of ${count(draws)} futures.`],
    });
  }
  const shares = roundedToSum(
    FAMILY_IDS.map((family) => families[family]),
    HUNDREDTH,
  );
  const fitting = Math.round(draws * (1 - nothingFeasibleShare));
  const rest = fitting < draws ? `; in ${count(draws - fitting)} more nothing fits` : '';
  return section('How sure', {
    sentences: [
      SURE[verdict.kind],
      `Against the best choice of each future, the loss averages ${usd(verdict.regretUsd)} a month.`,
      `Share of ${count(fitting)} plausible futures in which each family comes first${rest}:`,
    ],
    table: {
      head: ['Family', 'Share'],
      rows: FAMILY_IDS.map((family, index) => [FAMILIES[family], percent(shares[index] ?? 0)]),
    },
  });
}

/** The best of each family, the recommended one first: `options` comes in that order. */
const bestOfFamilies = ({ options }: Advice): readonly OptionAdvice[] =>
  options.filter(
    (option, index) =>
      option.feasible &&
      options.findIndex(({ family, feasible }) => feasible && family === option.family) === index,
  );

export function keyFigures(advice: Advice, { dataset, option }: RecordWords): Section {
  const best = bestOfFamilies(advice);
  const criteria = advice.criteria.filter(({ id }) =>
    best.some(({ consequences }) => consequences[id] !== undefined),
  );
  return section('Key figures', {
    table: {
      head: ['', ...best.map(({ id }) => option(id))],
      rows: criteria.map(({ id }) => [
        `${dataset.criteria[id].name}, ${consequenceOf(id)}`,
        ...best.map(({ consequences }) => {
          const consequence = consequences[id];
          return consequence === undefined ? '–' : consequenceText(id, consequence);
        }),
      ]),
    },
  });
}

export function why({ comparison }: Advice, words: RecordWords): Section {
  if (comparison === null) {
    return section('Why', {});
  }
  const { differences, option, against } = comparison;
  const criteria = keysOf(differences).toSorted(
    (one, other) => Math.abs(differences[other] ?? 0) - Math.abs(differences[one] ?? 0),
  );
  const shown = roundedToSum(
    criteria.map((id) => differences[id] ?? 0),
    HUNDREDTH,
  );
  const sum = shown.reduce((total, value) => total + value, 0);
  return section('Why', {
    sentences: [
      `What each consideration adds to ${words.option(option)} (plus) or to ${words.option(against)} (minus):`,
    ],
    table: {
      head: ['Consideration', 'Adds'],
      rows: [
        ...criteria.map((id, index) => [
          words.dataset.criteria[id].name,
          points(shown[index] ?? 0),
        ]),
        ['Margin', points(sum)],
      ],
    },
  });
}

export function ranking({ options }: Advice, words: RecordWords): Section {
  const feasible = options.filter((option) => option.feasible);
  const shares = roundedByGroup(
    options,
    FAMILY_IDS,
    { groupOf: ({ family }) => family, valueOf: ({ firstRankShare }) => firstRankShare },
    HUNDREDTH,
  );
  return section('Ranking', {
    table: {
      head: ['Option', 'Comes first', 'Score', 'Expected loss a month', 'Possible'],
      rows: feasible.map((option) => [
        words.option(option.id),
        percent(shares.get(option) ?? 0),
        score(option.score),
        usd(option.meanRegretUsd),
        percent(option.probabilityFeasible),
      ]),
    },
  });
}

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** What a requirement rules out, each requirement once. */
export function ruledOut({ options }: Advice, words: RecordWords): Section {
  const stopped = new Map<string, string[]>();
  for (const { id, excludedBy } of options.filter(({ feasible }) => !feasible)) {
    for (const { because, lift } of excludedBy) {
      const reason = `${because} What would lift it: ${lowerFirst(lift)}`;
      stopped.set(reason, [...(stopped.get(reason) ?? []), words.option(id)]);
    }
  }
  return section('Ruled out', {
    points: [...stopped].map(([reason, names]) => `${reason} Rules out: ${names.join('; ')}.`),
  });
}

/** The same in a line for each requirement, with the number of options that it stops first. */
export function ruledOutInShort({ options }: Advice): Section {
  const stopped = new Map<string, number>();
  for (const { excludedBy } of options.filter(({ feasible }) => !feasible)) {
    const because = excludedBy[0]?.because ?? '';
    stopped.set(because, (stopped.get(because) ?? 0) + 1);
  }
  return section('Ruled out', {
    points: [...stopped].map(
      ([because, amount]) =>
        `${because} ${amount === 1 ? 'One option' : `${count(amount)} options`}.`,
    ),
  });
}
