/** How arguments are read, whatever they ask for. */
import { err, ok, type Result } from '@/lib/result';
import { type Asked, VALUES } from '@/traces/demand-series';

/** A flag that takes a value: what it expects, in words, and the settings that a value makes. */
export type Flag<S> = {
  readonly expects: string;
  readonly read: (value: string) => S | undefined;
};

export type Flags<S> = ReadonlyMap<string, Flag<S>>;

export const oneOf = <T extends string>(words: readonly T[], text: string): T | undefined =>
  words.find((word) => word === text);

type Span = { readonly least: number; readonly most: number };

export function wholeNumber(text: string, { least, most }: Span): number | undefined {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

/** A number above 0, with a decimal point. */
export function positiveNumber(text: string): number | undefined {
  const value = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  return value > 0 && Number.isFinite(value) ? value : undefined;
}

export const span = ({ least, most }: Span): string =>
  `a whole number from ${least} to ${most.toLocaleString('en-US')}`;

const MEASURES: readonly Asked['measure'][] = ['busy', 'held'];

/** How a file is to be read: as asked, and where it counts no GPUs, with so many for each of what it counts. */
export type TraceAsked = Asked & { readonly gpusPerUnit?: number | undefined };

/** A utilisation file, and what to read of it. */
type TraceSettings = Partial<TraceAsked> & { readonly trace?: string };

/** The setting that a value makes; undefined where the value could not be read. */
export const settingOf = <V, S>(value: V | undefined, made: (value: V) => S): S | undefined =>
  value === undefined ? undefined : made(value);

type Read<S> = { readonly settings: S; readonly inputs: readonly string[] };

/** Reads the first argument, with the one after it where it needs a value; gives what is left. */
function readFirst<S extends object>(
  [argument = '', ...rest]: readonly string[],
  { settings, inputs }: Read<S>,
  flags: Flags<S>,
  switches: ReadonlyMap<string, S>,
): Result<Read<S> & { readonly rest: readonly string[] }, string> {
  if (!argument.startsWith('-') || argument === '-') {
    return ok({ settings, inputs: [...inputs, argument], rest });
  }
  const switched = switches.get(argument);
  if (switched !== undefined) {
    return ok({ settings: { ...settings, ...switched }, inputs, rest });
  }
  const [name = '', ...joined] = argument.split('=');
  const flag = flags.get(name);
  if (flag === undefined) {
    return err(`There is no flag ${argument}.`);
  }
  const [value, after] = joined.length > 0 ? [joined.join('='), rest] : [rest[0], rest.slice(1)];
  const read = value === undefined ? undefined : flag.read(value);
  return read === undefined
    ? err(`${name} expects ${flag.expects}; found ${value ?? 'nothing'}.`)
    : ok({ settings: { ...settings, ...read }, inputs, rest: after });
}

/** The settings and the inputs behind arguments, or one sentence that says what is wrong with them. */
export function readArguments<S extends object>(
  args: readonly string[],
  flags: Flags<S>,
  switches: ReadonlyMap<string, S>,
  none: S,
): Result<Read<S>, string> {
  let read: Read<S> = { settings: none, inputs: [] };
  let rest = args;
  while (rest.length > 0) {
    const next = readFirst(rest, read, flags, switches);
    if (!next.ok) {
      return next;
    }
    ({ rest } = next.value);
    read = next.value;
  }
  return ok(read);
}

/** The flags of a utilisation file, whatever is asked of it. */
export const TRACE_FLAGS: readonly (readonly [string, Flag<TraceSettings>])[] = [
  [
    '--trace',
    {
      expects: 'a file, or - for standard input',
      read: (value) => settingOf(value || undefined, (trace) => ({ trace })),
    },
  ],
  [
    '--column',
    {
      expects: 'the name of a column or series',
      read: (value) => settingOf(value || undefined, (column) => ({ column })),
    },
  ],
  [
    '--measure',
    {
      expects: `one of ${MEASURES.join(', ')}`,
      read: (value) => settingOf(oneOf(MEASURES, value), (measure) => ({ measure })),
    },
  ],
  [
    '--values',
    {
      expects: `one of ${VALUES.join(', ')}`,
      read: (text) => settingOf(oneOf(VALUES, text), (values) => ({ values })),
    },
  ],
  [
    '--gpus-per-unit',
    {
      expects: 'a number above 0, such as 8',
      read: (value) => settingOf(positiveNumber(value), (gpusPerUnit) => ({ gpusPerUnit })),
    },
  ],
];
