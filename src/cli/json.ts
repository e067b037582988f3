import type { Advice } from '@/engine/advice';
import type { Advised } from './advised';

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

/** Advice, explanation and account in one object; without an explanation the brief part. */
const asOne = ({ advice, explanation, account }: Advised) =>
  explanation === undefined ? briefOf(advice) : { ...advice, ...explanation, ...account };

const INDENT = 2;

/** As JSON for people and programs, unrounded. */
export const jsonText = (advised: Advised): string =>
  `${JSON.stringify(asOne(advised), undefined, INDENT)}\n`;

/** The same on one line. */
export const jsonLine = (advised: Advised): string => `${JSON.stringify(asOne(advised))}\n`;
