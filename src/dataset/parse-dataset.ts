import { recordOf } from '@/lib/record-of';
import { err, ok, type Result } from '@/lib/result';
import { keysOf } from '@/lib/keys-of';
import type * as z from 'zod/mini';
import { CARD_UNITS, type FigureId, OPTION_UNITS, SHARED_UNITS, type Unit } from './figure-units';
import { CARD_IDS, SINGLE_OPTION_IDS, SUBJECT_IDS, type SubjectId } from './ids';
import { type Dataset, datasetSchema, type Figure, FIGURE_IDS, type HowToMeasure } from './schema';

type Raw = z.infer<typeof datasetSchema>;

/** The unit that each figure must be given in, by its id. */
const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...Object.entries(SHARED_UNITS),
  ...Object.entries(CARD_UNITS).flatMap(([quantity, unit]) =>
    CARD_IDS.map((card) => [`${quantity}.${card}`, unit] as const),
  ),
  ...Object.entries(OPTION_UNITS).flatMap(([quantity, unit]) =>
    SINGLE_OPTION_IDS.map((option) => [`${option}.${quantity}`, unit] as const),
  ),
]);

/**
 * The only door into the dataset: anything → the dataset, or every problem as a line that begins
 * with the place. Sets the id, the subject and the slot of each figure.
 */
export function parseDataset(input: unknown): Result<Dataset, readonly string[]> {
  const read = datasetSchema.safeParse(input, { error: issueText });
  if (!read.success) {
    return err(read.error.issues.map((issue) => `${placeOf(issue.path)}: ${issue.message}`));
  }
  const raw = read.data;
  const figures = figuresById(raw);
  const problems = [
    ...unknownSources(raw),
    ...unknownFacts(raw),
    ...repeatedProfiles(raw),
    ...figureProblems(raw, figures),
    ...measurementProblems(raw),
  ];
  if (problems.length > 0) {
    return err(problems);
  }
  return ok({
    ...raw,
    measurements: measurementsById(raw),
    figures: recordOf(FIGURE_IDS, (id): Figure => {
      const figure = figures.get(id);
      if (figure === undefined) {
        throw new Error(`Figure ${id} was checked and is missing`);
      }
      return figure;
    }),
  });
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'dataset' : path.map(String).join(' › ');

/** What is wrong, for the commonest mistakes of an editor; zod's own words for the others. */
function issueText(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has fields that nobody knows: ${issue.keys.join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing; expected ${issue.expected}`
        : `expected ${issue.expected}, found ${JSON.stringify(issue.input)}`;
    case 'invalid_value':
      return `found ${JSON.stringify(issue.input)}, expected one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return `found ${JSON.stringify(issue.input)}, which is not in the expected form`;
    default:
      return undefined;
  }
}

/** The figures of all subjects with their id, subject and place among all figures. */
function figuresById(raw: Raw): ReadonlyMap<string, Figure> {
  const slots = new Map<string, number>(FIGURE_IDS.map((id, slot) => [id, slot]));
  const found = new Map<string, Figure>();
  for (const subject of SUBJECT_IDS) {
    for (const [id, figure] of Object.entries(raw.figures[subject])) {
      const slot = slots.get(id);
      const known = slot === undefined ? undefined : FIGURE_IDS[slot];
      if (slot !== undefined && known !== undefined) {
        found.set(id, { ...figure, id: known, subject, slot });
      }
    }
  }
  return found;
}

function figureProblems(raw: Raw, figures: ReadonlyMap<string, Figure>): readonly string[] {
  const seen = new Map<string, SubjectId>();
  const problems: string[] = [];
  for (const subject of SUBJECT_IDS) {
    for (const [id, figure] of Object.entries(raw.figures[subject])) {
      const place = `figures › ${subject} › ${id}`;
      const unit = UNITS.get(id);
      const before = seen.get(id);
      if (unit === undefined) {
        problems.push(`${place}: nothing reads a figure with this id`);
      } else if (figure.unit !== unit) {
        problems.push(`${place}: is in ${figure.unit}, expected ${unit}`);
      }
      if (before !== undefined) {
        problems.push(`${place}: is already given under ${before}`);
      }
      if (figure.row !== undefined && raw.facts[figure.row] === undefined) {
        problems.push(`${place}: no fact has the row ${figure.row}`);
      }
      seen.set(id, subject);
    }
  }
  const missing = FIGURE_IDS.filter((id: FigureId) => !figures.has(id));
  return [...problems, ...missing.map((id) => `figures › ${id}: is missing from every subject`)];
}

function unknownSources(raw: Raw): readonly string[] {
  const named: readonly (readonly [string, string])[] = [
    ...SUBJECT_IDS.flatMap((subject) =>
      Object.entries(raw.figures[subject]).map(
        ([id, { source }]) => [`figures › ${subject} › ${id}`, source] as const,
      ),
    ),
    ...Object.entries(raw.facts).map(([id, { source }]) => [`facts › ${id}`, source] as const),
    ...raw.profiles.map(({ id, source }) => [`profiles › ${id}`, source] as const),
    ...raw.placements.map(({ card, source }) => [`placements › ${card}`, source] as const),
    ...raw.models.map(({ id, source }) => [`models › ${id}`, source] as const),
    ...keysOf(raw.memoryDefaults).map(
      (id) => [`memoryDefaults › ${id}`, raw.memoryDefaults[id].source] as const,
    ),
  ];
  return named
    .filter(([, source]) => raw.sources[source] === undefined)
    .map(([place, source]) => `${place}: no source has the id ${source}`);
}

function unknownFacts(raw: Raw): readonly string[] {
  const named: readonly (readonly [string, readonly string[]])[] = [
    ...Object.entries(raw.claims).map(([id, { facts }]) => [`claims › ${id}`, facts] as const),
    ...keysOf(raw.compliance).map(
      (id) => [`compliance › ${id}`, raw.compliance[id].facts] as const,
    ),
    ...raw.measurements.map(
      ({ figures, facts }) => [`measurements › ${figures[0] ?? ''}`, facts] as const,
    ),
    ...raw.profiles.map(
      ({ id, row }) => [`profiles › ${id}`, row === undefined ? [] : [row]] as const,
    ),
  ];
  return named.flatMap(([place, facts]) =>
    facts
      .filter((fact) => raw.facts[fact] === undefined)
      .map((fact) => `${place}: no fact has the row ${fact}`),
  );
}

/** How each figure is measured, by the id of the figure. */
function measurementsById({ measurements }: Raw): Dataset['measurements'] {
  const found: Partial<Record<FigureId, HowToMeasure>> = {};
  for (const { figures, ...how } of measurements) {
    for (const id of FIGURE_IDS.filter((known) => figures.includes(known))) {
      found[id] = how;
    }
  }
  return found;
}

function measurementProblems({ measurements }: Raw): readonly string[] {
  const ids = measurements.flatMap(({ figures }) => figures);
  return [...new Set(ids)].flatMap((id) => [
    ...(UNITS.has(id) ? [] : [`measurements › ${id}: no figure has this id`]),
    ...(ids.indexOf(id) === ids.lastIndexOf(id) ? [] : [`measurements › ${id}: is listed twice`]),
  ]);
}

function repeatedProfiles(raw: Raw): readonly string[] {
  const seen = new Set<string>();
  return raw.profiles.flatMap(({ id, card }) => {
    const key = `${card} ${id}`;
    const twice = seen.has(key);
    seen.add(key);
    return twice ? [`profiles › ${id}: is listed twice for ${card}`] : [];
  });
}
