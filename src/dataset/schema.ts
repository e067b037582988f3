import { keysOf } from '@/lib/keys-of';
import '@/lib/zod-setup';
import * as z from 'zod/mini';
import {
  CARD_UNITS,
  type CardFigureId,
  type FigureId,
  OPTION_UNITS,
  SHARED_UNITS,
  type Unit,
  type UnitOf,
} from './figure-units';
import {
  BASIS_IDS,
  CARD_IDS,
  type CardId,
  COMPLIANCE_IDS,
  type ComplianceId,
  CRITERION_IDS,
  type CriterionId,
  FAMILY_IDS,
  OPTION_IDS,
  type ListedOptionId,
  SINGLE_OPTION_IDS,
  SUBJECT_IDS,
  type SubjectId,
} from './ids';

/** A day, a month, a year, a half-year, or a span of these: `2026-11-21`, `2026-08`, `2021/2025`. */
const dateSchema = z
  .string()
  .check(z.regex(/^\d{4}(-\d{2}(-\d{2})?|-H[12])?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/));

const sourceSchema = z.strictObject({
  title: z.string().check(z.minLength(3)),
  publisher: z.string().check(z.minLength(2)),
  address: z.string().check(z.minLength(4)),
  date: z.string().check(z.minLength(4)),
});

const figureSchema = z
  .strictObject({
    name: z.string().check(z.minLength(3)),
    unit: z.enum([
      ...new Set<Unit>([
        ...Object.values(SHARED_UNITS),
        ...Object.values(CARD_UNITS),
        ...Object.values(OPTION_UNITS),
      ]),
    ]),
    low: z.number(),
    likely: z.number(),
    high: z.number(),
    basis: z.enum(BASIS_IDS),
    source: z.string(),
    locator: z.string().check(z.minLength(2)),
    date: dateSchema,
    row: z.optional(z.string()),
    n: z.optional(z.int().check(z.nonnegative())),
    alternatives: z.optional(z.readonly(z.array(z.string()))),
    note: z.optional(z.string()),
  })
  .check(
    z.refine((figure) => figure.low <= figure.likely && figure.likely <= figure.high, {
      error: 'must satisfy low ≤ likely ≤ high',
    }),
  );

const factSchema = z.strictObject({
  statement: z.string().check(z.minLength(10)),
  source: z.string(),
  locator: z.string().check(z.minLength(2)),
  date: dateSchema,
  standing: z.enum([
    'measured',
    'documented',
    'vendor-claim',
    'third-party',
    'derived',
    'contested',
  ]),
  subject: z.enum([
    'performance',
    'sharing',
    'isolation',
    'compliance',
    'supply',
    'operations',
    'hardware',
    'cost',
  ]),
});

const claimSchema = z.strictObject({
  wording: z.string(),
  heardFrom: z.string(),
  finding: z.string(),
  verdict: z.enum(['holds', 'holds-within-limits', 'not-supported', 'contradicted']),
  facts: z.readonly(z.array(z.string()).check(z.minLength(1))),
});

const profileSchema = z.strictObject({
  id: z.string(),
  card: z.enum(CARD_IDS),
  mode: z.enum(['mig', 'mig-vgpu', 'time-sliced-vgpu']),
  memoryGb: z.number().check(z.positive()),
  /** Share of the card's compute that one instance owns; of a time-sliced type, its fair share. */
  computeShare: z.number().check(z.positive(), z.maximum(1)),
  perGpu: z.int().check(z.positive()),
  /** Media engines: `all` of the GPU's, so that no other instance has any; or `none`. Else its share. */
  media: z.optional(z.enum(['all', 'none'])),
  source: z.string(),
  locator: z.string(),
  row: z.optional(z.string()),
});

/** Where MIG instances may stand on a card. An instance of a shape begins at one of `starts`. */
const placementSchema = z.strictObject({
  card: z.enum(CARD_IDS),
  computeSlices: z.int().check(z.positive()),
  memorySlices: z.int().check(z.positive()),
  shapes: z.readonly(
    z.array(
      z.strictObject({
        compute: z.int().check(z.positive()),
        memory: z.int().check(z.positive()),
        /** Memory slices, from 0. */
        starts: z.readonly(z.array(z.int().check(z.nonnegative())).check(z.minLength(1))),
      }),
    ),
  ),
  basis: z.enum(BASIS_IDS),
  source: z.string(),
  locator: z.string(),
  note: z.optional(z.string()),
});

/** What of a model its memory hangs on. */
const publicModelSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  parameters: z.int().check(z.positive()),
  layers: z.int().check(z.positive()),
  /** Width of what goes from layer to layer. */
  hidden: z.int().check(z.positive()),
  attention: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('grouped'),
      kvHeads: z.int().check(z.positive()),
      headDim: z.int().check(z.positive()),
    }),
    /** Keys and values of all heads are kept as one vector of this width. */
    z.strictObject({ kind: z.literal('latent'), width: z.int().check(z.positive()) }),
  ]),
  basis: z.enum(BASIS_IDS),
  source: z.string(),
  locator: z.string(),
});

const memoryDefaultSchema = z.strictObject({
  name: z.string(),
  value: z.number().check(z.positive()),
  unit: z.enum(['GB', 'share']),
  basis: z.enum(BASIS_IDS),
  source: z.string(),
  locator: z.string(),
  note: z.string().check(z.minLength(10)),
});

/** The memory of a job beside what its model says. */
const MEMORY_DEFAULT_IDS = ['process-gb', 'workspace-share', 'adapter-share'] as const;

const optionSchema = z.strictObject({
  name: z.string(),
  family: z.enum(FAMILY_IDS),
  summary: z.string(),
  /** As a clause after "Choose": "hosted bare-metal nodes, reserved". */
  clause: z.string(),
});

const criterionSchema = z.strictObject({
  name: z.string(),
  unit: z.string(),
  why: z.string(),
  anchors: z.string(),
});

const complianceSchema = z.strictObject({
  name: z.string(),
  /** What a rented option needs before it may be used: "a signed business associate agreement". */
  rentedNeeds: z.string(),
  ownedNeeds: z.string(),
  facts: z.readonly(z.array(z.string()).check(z.minLength(1))),
});

const measurementSchema = z.strictObject({
  figures: z.readonly(z.array(z.string()).check(z.minLength(1))),
  /** What to take down. */
  take: z.string().check(z.minLength(10)),
  /** Tools that anybody can get, or papers that anybody can ask for. */
  tool: z.string().check(z.minLength(3)),
  /** How long, and why so long. */
  days: z.number().check(z.positive()),
  because: z.string().check(z.minLength(10)),
  facts: z.readonly(z.array(z.string())),
});

export const datasetSchema = z.strictObject({
  edition: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  options: z.record(z.enum(OPTION_IDS), optionSchema),
  criteria: z.record(z.enum(CRITERION_IDS), criterionSchema),
  sources: z.record(z.string(), sourceSchema),
  facts: z.record(z.string(), factSchema),
  claims: z.record(z.string(), claimSchema),
  profiles: z.array(profileSchema),
  placements: z.readonly(z.array(placementSchema)),
  models: z.readonly(z.array(publicModelSchema)),
  memoryDefaults: z.record(z.enum(MEMORY_DEFAULT_IDS), memoryDefaultSchema),
  compliance: z.record(z.enum(COMPLIANCE_IDS), complianceSchema),
  measurements: z.readonly(z.array(measurementSchema)),
  figures: z.record(z.enum(SUBJECT_IDS), z.record(z.string(), figureSchema)),
});

export type Source = z.infer<typeof sourceSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Profile = z.infer<typeof profileSchema>;
export type Placement = z.infer<typeof placementSchema>;
export type PublicModel = z.infer<typeof publicModelSchema>;
export type MemoryDefault = z.infer<typeof memoryDefaultSchema>;
export type OptionWords = z.infer<typeof optionSchema>;
export type CriterionWords = z.infer<typeof criterionSchema>;
export type ComplianceRule = z.infer<typeof complianceSchema>;
/** How a figure is measured: what to take down, with which tool, for how many days and why so many. */
export type HowToMeasure = Omit<z.infer<typeof measurementSchema>, 'figures'>;

/** A range in a unit, with where it comes from. `slot` is its place among all figures. */
export type Figure = Readonly<z.infer<typeof figureSchema>> & {
  readonly id: FigureId;
  readonly subject: SubjectId;
  readonly slot: number;
};

/** What a file in `figures/` must hold: literals, by id, each in the unit that the list demands. */
export type FigureInput<Id extends FigureId = FigureId> = Omit<
  z.infer<typeof figureSchema>,
  'unit'
> & { readonly unit: UnitOf<Id> };
export type FigureInputs = { readonly [Id in FigureId]: FigureInput<Id> };

/** What `measurements.ts` must hold: figures that are measured alike, by ids that exist. */
export type MeasurementInput = HowToMeasure & {
  readonly figures: readonly FigureId[];
};

/** The dataset after its one door. */
export type Dataset = {
  readonly edition: string;
  readonly options: Readonly<Record<ListedOptionId, OptionWords>>;
  readonly criteria: Readonly<Record<CriterionId, CriterionWords>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly profiles: readonly Profile[];
  readonly placements: readonly Placement[];
  readonly models: readonly PublicModel[];
  readonly memoryDefaults: Readonly<Record<(typeof MEMORY_DEFAULT_IDS)[number], MemoryDefault>>;
  readonly compliance: Readonly<Record<ComplianceId, ComplianceRule>>;
  /** Of the figures that are worth measuring before one commits. */
  readonly measurements: Readonly<Partial<Record<FigureId, HowToMeasure>>>;
  readonly figures: { readonly [Id in FigureId]: Figure };
};

/** Every id that the engine may ask for. */
export const FIGURE_IDS: readonly FigureId[] = [
  ...keysOf(SHARED_UNITS),
  ...keysOf(CARD_UNITS).flatMap((quantity) =>
    CARD_IDS.map((card: CardId): CardFigureId => `${quantity}.${card}`),
  ),
  ...SINGLE_OPTION_IDS.flatMap((option) =>
    keysOf(OPTION_UNITS).map((quantity) => `${option}.${quantity}` as const),
  ),
];
