import type {
  AccessId,
  FamilyId,
  ListedOptionId,
  OptionId,
  QuoteId,
  SingleOptionId,
  SourcingId,
} from '@/dataset/ids';
import type { Quote } from '@/questions/quote';

/** What the rules need to know of an option, apart from its figures. */
export type SingleShape = {
  readonly id: SingleOptionId | QuoteId;
  /** The option at list prices whose figures it has: itself, or what a quote is an offer of. */
  readonly listed: SingleOptionId;
  readonly family: Exclude<FamilyId, 'split'>;
  readonly access: Exclude<AccessId, 'split'>;
  readonly sourcing: SourcingId;
  /** What the provider wrote, where it is an offer that the visitor received. */
  readonly quote?: Quote;
};

export type SplitShape = {
  readonly id: Exclude<ListedOptionId, SingleOptionId>;
  readonly family: 'split';
  readonly access: 'split';
  readonly sourcing: SourcingId;
  readonly base: SingleShape;
  readonly burst: SingleShape;
};

export type OptionShape = SingleShape | SplitShape;

const single = <const Id extends SingleOptionId, const Access extends SingleShape['access']>(
  id: Id,
  access: Access,
  sourcing: SourcingId,
): SingleShape => ({
  id,
  listed: id,
  family: access === 'bare-metal' || access === 'managed-bare-metal' ? 'bare-metal' : 'virtual',
  access,
  sourcing,
});

const BARE_METAL_OWNED = single('bare-metal.owned', 'bare-metal', 'owned');
const BARE_METAL_RESERVED = single('bare-metal.reserved', 'bare-metal', 'reserved');
/** What serves all that exceeds what is held: the burst of a split, and the shortfall of everything else. */
export const HOURLY_VM = single('gpu-vm.on-demand', 'gpu-vm', 'on-demand');

const SINGLE_SHAPES: Readonly<Record<SingleOptionId, SingleShape>> = {
  'bare-metal.owned': BARE_METAL_OWNED,
  'bare-metal.reserved': BARE_METAL_RESERVED,
  'bare-metal.on-demand': single('bare-metal.on-demand', 'bare-metal', 'on-demand'),
  'managed-bare-metal.reserved': single(
    'managed-bare-metal.reserved',
    'managed-bare-metal',
    'reserved',
  ),
  'gpu-vm.owned': single('gpu-vm.owned', 'gpu-vm', 'owned'),
  'gpu-vm.reserved': single('gpu-vm.reserved', 'gpu-vm', 'reserved'),
  'gpu-vm.on-demand': HOURLY_VM,
  'mig-slice.owned': single('mig-slice.owned', 'mig-slice', 'owned'),
  'mig-slice.on-demand': single('mig-slice.on-demand', 'mig-slice', 'on-demand'),
  'time-slice.owned': single('time-slice.owned', 'time-slice', 'owned'),
  'time-slice.on-demand': single('time-slice.on-demand', 'time-slice', 'on-demand'),
  'dedicated-endpoint.on-demand': single(
    'dedicated-endpoint.on-demand',
    'dedicated-endpoint',
    'on-demand',
  ),
  'shared-endpoint.on-demand': single('shared-endpoint.on-demand', 'shared-endpoint', 'on-demand'),
};

/** A split is a fixed bare-metal base and GPU virtual machines by the hour for what exceeds it. */
export const SHAPES: Readonly<Record<ListedOptionId, OptionShape>> = {
  ...SINGLE_SHAPES,
  'split.owned': {
    id: 'split.owned',
    family: 'split',
    access: 'split',
    sourcing: 'owned',
    base: BARE_METAL_OWNED,
    burst: HOURLY_VM,
  },
  'split.reserved': {
    id: 'split.reserved',
    family: 'split',
    access: 'split',
    sourcing: 'reserved',
    base: BARE_METAL_RESERVED,
    burst: HOURLY_VM,
  },
};

/** The option at list prices that a quote is an offer of; undefined where nobody offers such a thing. */
export const listedOptionOf = ({
  access,
  sourcing,
}: Pick<Quote, 'access' | 'sourcing'>): SingleShape | undefined =>
  Object.values(SINGLE_SHAPES).find(
    (shape) => shape.access === access && shape.sourcing === sourcing,
  );

const quoteId = (index: number): QuoteId => `quote.${index + 1}`;

/** What competes: every option at list prices, then the offers that the visitor received, as they stand. */
export const contendersOf = (quotes: readonly Quote[] = []): readonly OptionShape[] =>
  quotes.length === 0
    ? LISTED
    : [
        ...LISTED,
        ...quotes.flatMap((quote, index): readonly OptionShape[] => {
          const like = listedOptionOf(quote);
          return like === undefined ? [] : [{ ...like, id: quoteId(index), quote }];
        }),
      ];

const LISTED: readonly OptionShape[] = Object.values(SHAPES);

export const isRented = (shape: SingleShape): boolean => shape.sourcing !== 'owned';

export const isSlice = (shape: SingleShape): boolean =>
  shape.access === 'mig-slice' || shape.access === 'time-slice';

export const isEndpoint = (shape: SingleShape): boolean =>
  shape.access === 'dedicated-endpoint' || shape.access === 'shared-endpoint';

export const isBareMetal = (shape: SingleShape): boolean => shape.family === 'bare-metal';

/** Capacity that is held and paid for whether busy or not, while the need is open. */
export const holdsCapacity = (shape: SingleShape): boolean =>
  shape.sourcing !== 'on-demand' || shape.access === 'bare-metal';

const PARTS: ReadonlyMap<OptionId, readonly SingleShape[]> = new Map(
  Object.values(SHAPES).map((shape) => [
    shape.id,
    shape.access === 'split' ? [shape.base, shape.burst] : [shape],
  ]),
);

/** The places an option is made of: one, or the base and the burst of a split. */
export const partsOf = (shape: OptionShape): readonly SingleShape[] =>
  PARTS.get(shape.id) ?? (shape.access === 'split' ? [shape.base, shape.burst] : [shape]);
