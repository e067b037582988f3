import { err, ok, type Result } from '@/lib/result';
import {
  type Flag,
  type Flags,
  positiveNumber,
  readArguments,
  settingOf,
  span,
  type TraceAsked,
  TRACE_FLAGS,
  wholeNumber,
} from './flags';

/** What `advise commit` is asked. */
export type CommitRequest = TraceAsked & {
  /** A file, or - for standard input. */
  readonly trace: string;
  /** The cost of a useful committed GPU-hour over that of a useful burst GPU-hour. */
  readonly ratio: number;
  readonly nodeGpus: number;
  /** A burst GPU once taken is paid for so many steps of the file. */
  readonly minTermSteps: number;
};

/** The largest coherent domain sold as one node today has 72 GPUs; a thousand leaves room. */
const NODES = { least: 1, most: 1_000 };
/** A million steps of one second are eleven days, of one hour a century. */
const TERMS = { least: 1, most: 1_000_000 };

type Setting = Partial<CommitRequest>;

const FLAGS: Flags<Setting> = new Map<string, Flag<Setting>>([
  ...TRACE_FLAGS,
  [
    '--ratio',
    {
      expects: 'a number above 0, such as 0.6',
      read: (value) => settingOf(positiveNumber(value), (ratio) => ({ ratio })),
    },
  ],
  [
    '--node-gpus',
    {
      expects: span(NODES),
      read: (value) => settingOf(wholeNumber(value, NODES), (nodeGpus) => ({ nodeGpus })),
    },
  ],
  [
    '--min-term-steps',
    {
      expects: span(TERMS),
      read: (value) => settingOf(wholeNumber(value, TERMS), (minTermSteps) => ({ minTermSteps })),
    },
  ],
]);

/** A node has eight GPUs, and bursts are paid by the step, unless something else is said. */
const DEFAULTS = { nodeGpus: 8, minTermSteps: 1, column: undefined, measure: 'busy' } as const;

/** The request behind the arguments after `commit`, or one sentence that says what is wrong with them. */
export function commitRequestFrom(args: readonly string[]): Result<CommitRequest, string> {
  const read = readArguments<Setting>(args, FLAGS, new Map(), {});
  if (!read.ok) {
    return read;
  }
  const { settings, inputs } = read.value;
  const { trace, ratio } = settings;
  if (inputs[0] !== undefined) {
    return err(`commit takes its file after --trace; found ${inputs[0]}.`);
  }
  if (trace === undefined) {
    return err('commit needs --trace with a file, or - for standard input.');
  }
  return ratio === undefined
    ? err('commit needs --ratio: the price of a useful committed GPU-hour over a burst one.')
    : ok({ ...DEFAULTS, ...settings, trace, ratio });
}
