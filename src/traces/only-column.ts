import type { TraceProblem } from './problems';
import { quoted } from './words';

/** Why another column cannot be read of a format that has one; undefined where none, or that one, is asked for. */
export const otherThan = (asked: string | undefined, only: string): TraceProblem | undefined =>
  asked === undefined || asked === only
    ? undefined
    : {
        place: undefined,
        found: `no series ${quoted(asked)}`,
        expected: 'one-of-the-columns',
        choices: [only],
      };
