import { FAMILY_IDS, type FamilyId } from '@/dataset/ids';
import { err, ok, type Result } from '@/lib/result';

export const FORMATS = ['text', 'json', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export type Request = {
  readonly input: string;
  readonly format: Format;
  readonly expected: FamilyId | undefined;
  readonly brief: boolean;
  readonly draws: number | undefined;
  readonly seed: number | undefined;
};

/** More draws would no longer fit in the memory of a small machine; fewer than one is no simulation. */
const DRAWS = { least: 1, most: 1_000_000 };
/** The generator starts from 32 bits. */
const SEEDS = { least: 0, most: 2 ** 32 - 1 };

export const USAGE = `Usage: advise FILE | - | 'LINK' [--format ${FORMATS.join('|')}] [--expect ${FAMILY_IDS.join('|')}]
              [--brief] [--draws N] [--seed N]

Reads a scenario from a file, from standard input (-) or from a link, and prints the advice.
Several scenarios, one JSON value on each line, give one line of JSON for each.
--brief leaves out why, how sure, what would change it and what to find out next.

Status: 0 advice given; 1 some lines could not be read; 2 the input could not be used;
3 the advice is for another family than --expect says.
`;

const oneOf = <T extends string>(words: readonly T[], text: string): T | undefined =>
  words.find((word) => word === text);

function wholeNumber(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

const span = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  `a whole number from ${least} to ${most.toLocaleString('en-US')}`;

type Setting = Partial<Omit<Request, 'input'>>;

type Flag = {
  readonly expects: string;
  readonly read: (value: string) => Setting | undefined;
};

/** A setting with one key, or undefined where the value could not be read. */
const setting = <K extends keyof Setting>(key: K, value: Setting[K]): Setting | undefined =>
  value === undefined ? undefined : { [key]: value };

/** The flags that take a value. */
const FLAGS: ReadonlyMap<string, Flag> = new Map<string, Flag>([
  [
    '--format',
    {
      expects: `one of ${FORMATS.join(', ')}`,
      read: (value) => setting('format', oneOf(FORMATS, value)),
    },
  ],
  [
    '--expect',
    {
      expects: `one of ${FAMILY_IDS.join(', ')}`,
      read: (value) => setting('expected', oneOf(FAMILY_IDS, value)),
    },
  ],
  [
    '--draws',
    { expects: span(DRAWS), read: (value) => setting('draws', wholeNumber(value, DRAWS)) },
  ],
  ['--seed', { expects: span(SEEDS), read: (value) => setting('seed', wholeNumber(value, SEEDS)) }],
]);

const DEFAULTS: Omit<Request, 'input'> = {
  format: 'text',
  expected: undefined,
  brief: false,
  draws: undefined,
  seed: undefined,
};

type Read = { readonly settings: Setting; readonly inputs: readonly string[] };

/** Reads the first argument, with the one after it where it needs a value; gives what is left. */
function readFirst(
  [argument = '', ...rest]: readonly string[],
  { settings, inputs }: Read,
): Result<Read & { readonly rest: readonly string[] }, string> {
  if (!argument.startsWith('-') || argument === '-') {
    return ok({ settings, inputs: [...inputs, argument], rest });
  }
  if (argument === '--brief') {
    return ok({ settings: { ...settings, brief: true }, inputs, rest });
  }
  const [name = '', ...joined] = argument.split('=');
  const flag = FLAGS.get(name);
  if (flag === undefined) {
    return err(`There is no flag ${argument}.`);
  }
  const [value, after] = joined.length > 0 ? [joined.join('='), rest] : [rest[0], rest.slice(1)];
  const read = value === undefined ? undefined : flag.read(value);
  return read === undefined
    ? err(`${name} expects ${flag.expects}; found ${value ?? 'nothing'}.`)
    : ok({ settings: { ...settings, ...read }, inputs, rest: after });
}

/** The request behind the arguments, or one sentence that says what is wrong with them. */
export function requestFrom(args: readonly string[]): Result<Request, string> {
  let read: Read = { settings: {}, inputs: [] };
  let rest = args;
  while (rest.length > 0) {
    const next = readFirst(rest, read);
    if (!next.ok) {
      return next;
    }
    ({ rest } = next.value);
    read = next.value;
  }
  const [input, extra] = read.inputs;
  if (input === undefined || input === '') {
    return err('There is nothing to read: give a file, - for standard input, or a link in quotes.');
  }
  return extra === undefined
    ? ok({ ...DEFAULTS, ...read.settings, input })
    : err(`One input at a time: found ${input} and ${extra}.`);
}
