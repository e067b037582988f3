import type { Basis } from '@/dataset/ids';
import type { Dataset, Figure } from '@/dataset/schema';
import { date } from '@/lib/format';
import { keysOf } from '@/lib/keys-of';
import { collectionHref, type EvidencePlace, subjectHref } from './evidence-place';
import {
  type ClaimView,
  claimView,
  type FactGroup,
  factGroups,
  factView,
  type FactView,
} from './fact-views';
import { type FigureView, figureViews } from './figure-views';
import { type CardProfiles, profilesPerCard } from './profile-views';
import { mentions } from '@/lib/mentions';
import { SUBJECT_IDS } from './subject-ids';
import {
  BASIS_WORDS,
  BEHIND_NUMBER,
  COLLECTIONS,
  FACT_SUBJECTS_OF,
  foundWords,
  SUBJECTS,
} from './words';

export type EvidenceFilter = { readonly text: string; readonly basis: Basis | 'all' };

export type ComplianceView = {
  readonly id: string;
  readonly name: string;
  readonly rentedNeeds: string;
  readonly ownedNeeds: string;
  readonly facts: ClaimView['facts'];
};

export type NavigationItem = {
  readonly href: string;
  readonly label: string;
  readonly count: number;
  readonly current: boolean;
};

export type EvidenceView = {
  readonly title: string;
  readonly lede: string;
  readonly edition: string;
  readonly subjects: readonly NavigationItem[];
  readonly collections: readonly NavigationItem[];
  readonly bases: readonly { readonly id: Basis | 'all'; readonly label: string }[];
  /** What a search found; undefined where nothing is searched for. */
  readonly found: string | undefined;
  readonly figures: readonly FigureView[];
  readonly facts: readonly FactGroup[];
  readonly row: FactView | undefined;
  readonly claims: readonly ClaimView[];
  readonly cards: readonly CardProfiles[];
  readonly compliance: readonly ComplianceView[];
};

const countOf = (collection: keyof typeof COLLECTIONS, dataset: Dataset): number =>
  Object.keys(dataset[collection]).length;

function navigation(place: EvidencePlace, dataset: Dataset) {
  const figures = Object.values(dataset.figures);
  return {
    subjects: SUBJECT_IDS.map((subject) => ({
      href: subjectHref(subject),
      label: SUBJECTS[subject].name,
      count: figures.filter((figure) => figure.subject === subject).length,
      current: place.kind === 'subject' && place.subject === subject,
    })),
    collections: keysOf(COLLECTIONS).map((collection) => ({
      href: collectionHref(collection),
      label: COLLECTIONS[collection].name,
      count: countOf(collection, dataset),
      current: place.kind === 'collection' && place.collection === collection,
    })),
  };
}

const textsOf = (figure: Figure, { sources }: Dataset): readonly (string | undefined)[] => [
  figure.name,
  figure.id,
  figure.note,
  figure.row,
  SUBJECTS[figure.subject].name,
  sources[figure.source]?.title,
  sources[figure.source]?.publisher,
];

const claimsOf = (dataset: Dataset, wanted: (claim: ClaimView) => boolean) =>
  Object.entries(dataset.claims)
    .map(([id, claim]) => claimView(id, claim))
    .filter(wanted);

const complianceOf = (dataset: Dataset): readonly ComplianceView[] =>
  keysOf(dataset.compliance).map((id) => {
    const { name, rentedNeeds, ownedNeeds, facts } = dataset.compliance[id];
    return {
      id,
      name,
      rentedNeeds,
      ownedNeeds,
      facts: facts.map((row) => ({ href: `#/evidence?row=${row}`, text: row })),
    };
  });

type Shown = Pick<
  EvidenceView,
  'title' | 'lede' | 'figures' | 'facts' | 'row' | 'claims' | 'cards' | 'compliance'
>;

const NOTHING = {
  figures: [],
  facts: [],
  row: undefined,
  claims: [],
  cards: [],
  compliance: [],
} as const satisfies Partial<Shown>;

type Wanted = (figure: Figure) => boolean;

function shownAt(place: EvidencePlace, dataset: Dataset, wanted: Wanted): Shown {
  const all = Object.values(dataset.figures);
  const views = (figures: readonly Figure[]) => figureViews(figures.filter(wanted), dataset);
  switch (place.kind) {
    case 'subject': {
      const { name, lede } = SUBJECTS[place.subject];
      const subjects = FACT_SUBJECTS_OF[place.subject];
      const bears = (row: string) => {
        const fact = dataset.facts[row];
        return fact !== undefined && subjects.includes(fact.subject);
      };
      return {
        ...NOTHING,
        title: name,
        lede,
        figures: views(all.filter(({ subject }) => subject === place.subject)),
        claims: claimsOf(dataset, ({ facts }) => bears(facts[0]?.text ?? '')),
      };
    }
    case 'figures': {
      const one = place.ids.length === 1 ? all.find(({ id }) => id === place.ids[0]) : undefined;
      return {
        ...NOTHING,
        title: one?.name ?? BEHIND_NUMBER.name,
        lede: one === undefined ? BEHIND_NUMBER.lede : SUBJECTS[one.subject].lede,
        figures: views(all.filter(({ id }) => place.ids.includes(id))),
      };
    }
    case 'row': {
      const fact = dataset.facts[place.row];
      return {
        ...NOTHING,
        title: `Row ${place.row}`,
        lede:
          fact === undefined ? 'No row of this edition has this name.' : 'What a rule rests on.',
        row: fact === undefined ? undefined : factView(place.row, fact, dataset),
        figures: figureViews(
          all.filter(({ row }) => row === place.row),
          dataset,
        ),
        claims: claimsOf(dataset, ({ facts }) => facts.some(({ text }) => text === place.row)),
      };
    }
    case 'collection':
      return {
        ...NOTHING,
        title: COLLECTIONS[place.collection].name,
        lede: COLLECTIONS[place.collection].lede,
        facts:
          place.collection === 'facts' ? factGroups(Object.entries(dataset.facts), dataset) : [],
        claims: place.collection === 'claims' ? claimsOf(dataset, () => true) : [],
        cards: place.collection === 'profiles' ? profilesPerCard(dataset) : [],
        compliance: place.collection === 'compliance' ? complianceOf(dataset) : [],
      };
    default:
      return place satisfies never;
  }
}

/** Everything that mentions the words searched for, whatever subject is open. */
function foundBy(text: string, shown: Shown, dataset: Dataset, wanted: Wanted): Shown {
  const facts = Object.entries(dataset.facts).filter(([row, fact]) =>
    mentions(text, [row, fact.statement, dataset.sources[fact.source]?.title]),
  );
  return {
    ...NOTHING,
    title: shown.title,
    lede: shown.lede,
    figures: figureViews(
      Object.values(dataset.figures).filter(
        (figure) => wanted(figure) && mentions(text, textsOf(figure, dataset)),
      ),
      dataset,
    ),
    facts: factGroups(facts, dataset),
    claims: claimsOf(dataset, ({ wording, finding }) => mentions(text, [wording, finding])),
  };
}

/** What the evidence screen draws: a place in the dataset, or what a search finds in all of it. */
export function evidenceView(
  dataset: Dataset,
  place: EvidencePlace,
  filter: EvidenceFilter,
): EvidenceView {
  const wanted: Wanted = ({ basis }) => filter.basis === 'all' || basis === filter.basis;
  const here = shownAt(place, dataset, wanted);
  const text = filter.text.trim();
  const shown = text === '' ? here : foundBy(text, here, dataset, wanted);
  const total =
    shown.figures.length +
    shown.claims.length +
    shown.facts.reduce((sum, group) => sum + group.facts.length, 0);
  return {
    ...shown,
    ...navigation(place, dataset),
    edition: date(dataset.edition),
    bases: [
      { id: 'all', label: 'All grades' },
      ...keysOf(BASIS_WORDS).map((id) => ({ id, label: BASIS_WORDS[id] })),
    ],
    found: text === '' ? undefined : foundWords(total, text),
  };
}
