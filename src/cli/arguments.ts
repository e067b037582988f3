import { FAMILY_IDS, type FamilyId } from '@/dataset/ids';
import { err, ok, type Result } from '@/lib/result';
import {
  type Flag,
  type Flags,
  oneOf,
  readArguments,
  settingOf,
  span,
  type TraceAsked,
  TRACE_FLAGS,
  wholeNumber,
} from './flags';

export const FORMATS = ['text', 'json', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export type Request = TraceAsked & {
  readonly input: string;
  readonly format: Format;
  readonly expected: FamilyId | undefined;
  readonly brief: boolean;
  readonly draws: number | undefined;
  readonly seed: number | undefined;
  /** A utilisation file that says what demand is, whatever was answered. */
  readonly trace: string | undefined;
};

/** More draws would no longer fit in the memory of a small machine; fewer than one is no simulation. */
const DRAWS = { least: 1, most: 1_000_000 };
/** The generator starts from 32 bits. */
const SEEDS = { least: 0, most: 2 ** 32 - 1 };

export const USAGE = `Usage: advise FILE | - | 'LINK' [--format ${FORMATS.join('|')}] [--expect ${FAMILY_IDS.join('|')}]
              [--brief] [--draws N] [--seed N]
              [--trace FILE|-] [--column NAME] [--measure busy|held] [--values WHAT] [--gpus-per-unit N]
       advise commit --trace FILE|- --ratio R [--node-gpus N] [--min-term-steps N]
              [--column NAME] [--measure busy|held] [--values WHAT] [--gpus-per-unit N]

Reads a scenario from a file, from standard input (-) or from a link, and prints the advice.
Several scenarios, one JSON value on each line, give one line of JSON for each.
--trace takes demand from a utilisation file, in place of what was answered about it.
--values says what the values of a monitor count, where neither names nor units do: percent or share (one
GPU's, to 100 or to 1), gpus, mean-percent or mean-share (an average over several GPUs).
--gpus-per-unit says how many GPUs one of what a file counts takes: a node, or the series of an average.
--brief leaves out why, how sure, what would change it and what to find out next.

commit reads a utilisation file and prints how many GPUs to commit to, as JSON. R is what a useful
committed GPU-hour costs over a useful burst GPU-hour.

Status: 0 advice given; 1 some lines could not be read; 2 the input could not be used;
3 the advice is for another family than --expect says.
`;

type Setting = Partial<Omit<Request, 'input'>>;

/** The flags that take a value. */
const FLAGS: Flags<Setting> = new Map<string, Flag<Setting>>([
  ...TRACE_FLAGS,
  [
    '--format',
    {
      expects: `one of ${FORMATS.join(', ')}`,
      read: (value) => settingOf(oneOf(FORMATS, value), (format) => ({ format })),
    },
  ],
  [
    '--expect',
    {
      expects: `one of ${FAMILY_IDS.join(', ')}`,
      read: (value) => settingOf(oneOf(FAMILY_IDS, value), (expected) => ({ expected })),
    },
  ],
  [
    '--draws',
    {
      expects: span(DRAWS),
      read: (value) => settingOf(wholeNumber(value, DRAWS), (draws) => ({ draws })),
    },
  ],
  [
    '--seed',
    {
      expects: span(SEEDS),
      read: (value) => settingOf(wholeNumber(value, SEEDS), (seed) => ({ seed })),
    },
  ],
]);

/** The flags that take none. */
const SWITCHES: ReadonlyMap<string, Setting> = new Map([['--brief', { brief: true }]]);

const DEFAULTS: Omit<Request, 'input'> = {
  format: 'text',
  expected: undefined,
  brief: false,
  draws: undefined,
  seed: undefined,
  trace: undefined,
  column: undefined,
  measure: 'busy',
};

/** The request behind the arguments, or one sentence that says what is wrong with them. */
export function requestFrom(args: readonly string[]): Result<Request, string> {
  const read = readArguments<Setting>(args, FLAGS, SWITCHES, {});
  if (!read.ok) {
    return read;
  }
  const [input, extra] = read.value.inputs;
  if (input === undefined || input === '') {
    return err('There is nothing to read: give a file, - for standard input, or a link in quotes.');
  }
  if (extra !== undefined) {
    return err(`One input at a time: found ${input} and ${extra}.`);
  }
  const request = { ...DEFAULTS, ...read.value.settings, input };
  return input === '-' && request.trace === '-'
    ? err('Standard input can be read once: give the scenario or the trace as a file.')
    : ok(request);
}
