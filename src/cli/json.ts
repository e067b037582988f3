import type { Advice } from '@/engine/advice';

/** The part of the advice that `--brief` keeps: what was decided, not why or what would change it. */
const briefOf = ({
  version,
  engine,
  edition,
  seed,
  draws,
  scenario,
  verdict,
  families,
  nothingFeasibleShare,
  options,
}: Advice) => ({
  version,
  engine,
  edition,
  seed,
  draws,
  scenario,
  verdict,
  families,
  nothingFeasibleShare,
  options,
});

/** The advice as JSON for people and programs, unrounded. */
export const jsonText = (advice: Advice, brief: boolean): string =>
  `${JSON.stringify(brief ? briefOf(advice) : advice, undefined, 2)}\n`;

/** The advice on one line. */
export const jsonLine = (advice: Advice, brief: boolean): string =>
  `${JSON.stringify(brief ? briefOf(advice) : advice)}\n`;
