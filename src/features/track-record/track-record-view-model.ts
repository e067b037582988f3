import type { FamilyId, AccessId, OptionId, SourcingId } from '@/dataset/ids';
import type { VerdictKind } from '@/engine/advice';
import { ACCESS_WORDS, FAMILY_NAMES, SCORE_WORDS, SOURCING_WORDS, VERDICT_WORDS } from './words';

/** Counts of decisions met, of those that can be scored. A half is a toss-up that names the right one. */
export type Rate = { readonly right: number; readonly of: number };

export type Rates = {
  readonly family: Rate;
  readonly access: Rate;
  readonly sourcing: Rate;
  /** The mean over families of the family score, so that a common one does not carry it. */
  readonly balanced: Rate;
  readonly alwaysVirtual: Rate;
  readonly ruleOfThumb: Rate;
};

/** One published decision, and what the engine of this page says to the same traits. */
export type TrackedCase = {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  /** Null where the source gives none. */
  readonly year: number | null;
  readonly sourceTitle: string;
  /** Null where the source is no page of the web. */
  readonly sourceUrl: string | null;
  /** A statement of the seed texts: reported apart. */
  readonly seed: boolean;
  readonly decided: {
    readonly family: FamilyId | null;
    readonly access: AccessId | null;
    readonly sourcing: SourcingId | null;
  };
  readonly alsoAcceptable: readonly FamilyId[];
  readonly advised: {
    readonly family: FamilyId | null;
    readonly kind: VerdictKind;
    readonly option: OptionId | null;
    readonly topAccesses: readonly AccessId[];
    readonly sourcing: SourcingId | null;
  };
  readonly scores: {
    readonly family: 0 | 0.5 | 1 | null;
    readonly access: 0 | 1 | null;
    readonly sourcing: 0 | 1 | null;
  };
};

/** Worked out by a script from the published cases, with the engine of this edition. */
export type TrackRecord = {
  readonly cases: readonly TrackedCase[];
  readonly summary: Rates & {
    /** The same without the traits that were read off the purchase. */
    readonly withoutOutcome: Rates;
  };
};

export type Standing = 'right' | 'half' | 'wrong' | 'not-scored';

export type Judged = {
  readonly decided: string;
  readonly advised: string;
  readonly standing: Standing;
  readonly standingWords: string;
};

export type CaseView = {
  readonly id: string;
  readonly title: string;
  readonly who: string;
  readonly source: { readonly title: string; readonly address: string | undefined };
  readonly family: Judged;
  readonly access: Judged;
  readonly sourcing: Judged;
};

export type SummaryRow = {
  readonly id: string;
  readonly label: string;
  readonly all: RateView;
  readonly withoutOutcome: RateView;
};

/** "83%", and where a count stands behind it "34 of 41". */
export type RateView = { readonly percent: string; readonly count: string | undefined };

export type TrackRecordView = {
  readonly heading: string;
  readonly lede: string;
  readonly summary: readonly SummaryRow[];
  readonly published: readonly CaseView[];
  readonly seeds: readonly CaseView[];
};

const NONE = '–';

const standingOf = (score: number | null): Standing => {
  if (score === null) {
    return 'not-scored';
  }
  return score === 1 ? 'right' : score === 0 ? 'wrong' : 'half';
};

const judged = (decided: string, advised: string, score: number | null): Judged => ({
  decided,
  advised,
  standing: standingOf(score),
  standingWords: SCORE_WORDS[standingOf(score)],
});

function caseView({ decided, advised, scores, ...tracked }: TrackedCase): CaseView {
  const also = tracked.alsoAcceptable.map((family) => FAMILY_NAMES[family].toLowerCase());
  const family = decided.family === null ? NONE : FAMILY_NAMES[decided.family];
  const kind = advised.kind === 'clear' ? '' : `, ${VERDICT_WORDS[advised.kind]}`;
  return {
    id: tracked.id,
    title: tracked.title,
    who: tracked.year === null ? tracked.organisation : `${tracked.organisation}, ${tracked.year}`,
    source: { title: tracked.sourceTitle, address: tracked.sourceUrl ?? undefined },
    family: judged(
      also.length === 0 ? family : `${family}; ${also.join(' or ')} would do`,
      advised.family === null
        ? VERDICT_WORDS['nothing-fits']
        : `${FAMILY_NAMES[advised.family]}${kind}`,
      scores.family,
    ),
    access: judged(
      decided.access === null ? NONE : ACCESS_WORDS[decided.access],
      [...new Set(advised.topAccesses)].map((access) => ACCESS_WORDS[access]).join(', then ') ||
        NONE,
      scores.access,
    ),
    sourcing: judged(
      decided.sourcing === null ? NONE : SOURCING_WORDS[decided.sourcing],
      advised.sourcing === null ? NONE : SOURCING_WORDS[advised.sourcing],
      scores.sourcing,
    ),
  };
}

const percentOf = ({ right, of }: Rate): string =>
  of === 0 ? NONE : `${Math.round((right / of) * 100)}%`;

/** The balanced rate is a mean of shares: it has no count to show. */
const rateView = (id: keyof Rates, rate: Rate): RateView => ({
  percent: percentOf(rate),
  count: id === 'balanced' || rate.of === 0 ? undefined : `${rate.right} of ${rate.of}`,
});

const SUMMARY: readonly { readonly id: keyof Rates; readonly label: string }[] = [
  { id: 'family', label: 'Family: bare metal, virtual or split' },
  { id: 'balanced', label: 'Family, each family counting the same' },
  { id: 'access', label: 'Access among the first two options' },
  { id: 'sourcing', label: 'Sourcing of the first option' },
  { id: 'ruleOfThumb', label: 'For comparison: a rule of thumb, family' },
  { id: 'alwaysVirtual', label: 'For comparison: always saying virtual, family' },
];

/** The published decisions beside what this page says to them, misses as plain as hits. */
export function trackRecordView({ cases, summary }: TrackRecord): TrackRecordView {
  const published = cases.filter(({ seed }) => !seed);
  return {
    heading: `${published.length} published decisions, and what we would have said`,
    lede: `The family agrees in ${summary.family.right} of the ${summary.family.of} that can be scored, ${percentOf(summary.family)}. The cases are no random sample: counter-examples were sought on purpose.`,
    summary: SUMMARY.map(({ id, label }) => ({
      id,
      label,
      all: rateView(id, summary[id]),
      withoutOutcome: rateView(id, summary.withoutOutcome[id]),
    })),
    published: published.map(caseView),
    seeds: cases.filter(({ seed }) => seed).map(caseView),
  };
}
