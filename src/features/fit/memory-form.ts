import type { MemoryDefault, PublicModel } from '@/dataset/schema';
import type { MemoryJob, ModelShape, TrainingJob } from '@/engine/models/memory';
import type { Precision } from '@/engine/models/precision';
import type { MEMORY_WORDS } from './words';

/** Every number that the form asks for; undefined while its field is empty. */
export type FieldId = keyof typeof MEMORY_WORDS.fields;

export type MemoryForm = {
  /** A model of the list, or the visitor's own. */
  readonly model: string;
  readonly attention: 'grouped' | 'latent';
  readonly use: MemoryJob['use'];
  readonly weights: Precision;
  readonly cache: Precision;
  readonly method: TrainingJob['method'];
  readonly recompute: 'yes' | 'no';
  readonly numbers: Readonly<Record<FieldId, number | undefined>>;
};

export const OWN_MODEL = 'own';

const BILLION = 1e9;
const HUNDRED = 100;
/** A request of some pages, and as many at once as a small service has. */
const CONTEXT = 8192;
const SEQUENCES = 4;

export type MemoryDefaults = Readonly<
  Record<'process-gb' | 'workspace-share' | 'adapter-share', MemoryDefault>
>;

/** The form before anything is said: the first model, served. */
export function firstForm(
  model: PublicModel,
  defaults: MemoryDefaults,
  processes: number,
): MemoryForm {
  const empty: MemoryForm = {
    model: model.id,
    attention: 'grouped',
    use: 'inference',
    weights: 'bf16',
    cache: 'bf16',
    method: 'adapters',
    recompute: 'yes',
    numbers: {
      parameters: undefined,
      layers: undefined,
      kvHeads: undefined,
      headDim: undefined,
      latent: undefined,
      hidden: undefined,
      contextTokens: CONTEXT,
      sequences: SEQUENCES,
      processes,
      processGb: defaults['process-gb'].value,
      workspacePercent: defaults['workspace-share'].value * HUNDRED,
      adapterPercent: defaults['adapter-share'].value * HUNDRED,
    },
  };
  return withModel(empty, model);
}

/** The form with the numbers of another model; what is said of the work stays. */
export function withModel(form: MemoryForm, model: PublicModel): MemoryForm {
  const { attention } = model;
  const grouped = attention.kind === 'grouped' ? attention : undefined;
  return {
    ...form,
    model: model.id,
    attention: attention.kind,
    numbers: {
      ...form.numbers,
      parameters: model.parameters / BILLION,
      layers: model.layers,
      hidden: model.hidden,
      kvHeads: grouped?.kvHeads,
      headDim: grouped?.headDim,
      latent: attention.kind === 'latent' ? attention.width : undefined,
    },
  };
}

/** A number of the model that is changed makes it the visitor's own. */
const OF_MODEL: ReadonlySet<FieldId> = new Set<FieldId>([
  'parameters',
  'layers',
  'kvHeads',
  'headDim',
  'latent',
  'hidden',
]);

export const withNumber = (
  form: MemoryForm,
  id: FieldId,
  value: number | undefined,
): MemoryForm => ({
  ...form,
  model: OF_MODEL.has(id) ? OWN_MODEL : form.model,
  numbers: { ...form.numbers, [id]: value },
});

/** The numbers that the sum needs, in the order in which they are asked. */
export function fieldsOf({ use, attention, method }: MemoryForm): readonly FieldId[] {
  const heads: readonly FieldId[] = attention === 'grouped' ? ['kvHeads', 'headDim'] : ['latent'];
  return use === 'inference'
    ? [
        'parameters',
        'layers',
        ...heads,
        'contextTokens',
        'sequences',
        'processes',
        'processGb',
        'workspacePercent',
      ]
    : [
        'parameters',
        'layers',
        'hidden',
        'contextTokens',
        'sequences',
        'processes',
        'processGb',
        ...(method === 'adapters' ? (['adapterPercent'] as const) : []),
      ];
}

/** The job that the form tells; undefined while a number is missing. */
export function jobOf(form: MemoryForm): MemoryJob | undefined {
  if (fieldsOf(form).some((id) => form.numbers[id] === undefined)) {
    return undefined;
  }
  const number = (id: FieldId): number => form.numbers[id] ?? 0;
  const model: ModelShape = {
    parameters: number('parameters') * BILLION,
    layers: number('layers'),
    hidden: number('hidden'),
    attention:
      form.attention === 'grouped'
        ? { kind: 'grouped', kvHeads: number('kvHeads'), headDim: number('headDim') }
        : { kind: 'latent', width: number('latent') },
  };
  const common = {
    model,
    weights: form.weights,
    contextTokens: number('contextTokens'),
    sequences: number('sequences'),
    processes: number('processes'),
    processGb: number('processGb'),
  };
  return form.use === 'inference'
    ? {
        ...common,
        use: 'inference',
        cache: form.cache,
        workspaceShare: number('workspacePercent') / HUNDRED,
      }
    : {
        ...common,
        use: 'training',
        method: form.method,
        adapterShare: number('adapterPercent') / HUNDRED,
        recompute: form.recompute === 'yes',
      };
}
