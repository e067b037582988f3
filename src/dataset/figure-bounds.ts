import { CARD_UNITS, type FigureId, OPTION_UNITS, SHARED_UNITS, type Unit } from './figure-units';
import { keysOf } from '@/lib/keys-of';

/** What a figure of the visitor's own may be. Far wider than any market: it refuses slips, not opinions. */
export type FigureBounds = { readonly least: number; readonly most: number };

const MOST_USD = 1e9;
const LEAST = 1e-6;

/** Money and times may be 0; what divides, or is a logarithm, may not. */
const BY_UNIT: Readonly<Record<Unit, FigureBounds>> = {
  share: { least: 0, most: 10 },
  'share-of-budget': { least: 0.01, most: 100 },
  'share-per-year': { least: 0, most: 10 },
  'share-per-month': { least: 0, most: 0.9 },
  ratio: { least: 0.01, most: 1000 },
  exponent: { least: 0, most: 2 },
  level: { least: 0, most: 3 },
  gb: { least: 0.1, most: 100_000 },
  gpus: { least: 1, most: 100_000 },
  'per-gpu': { least: 1, most: 1000 },
  requests: { least: 1, most: 10_000 },
  hours: { least: LEAST, most: 1e6 },
  minutes: { least: LEAST, most: 1e8 },
  months: { least: LEAST, most: 1200 },
  years: { least: 0.1, most: 100 },
  ms: { least: 0, most: 1e6 },
  kw: { least: 0, most: 10_000 },
  'hours-per-month': { least: 0, most: 100_000 },
  'hours-per-year': { least: LEAST, most: 8760 },
  'per-node-year': { least: 0, most: 10_000 },
  'per-year': { least: 0, most: 10_000 },
  'fte-per-node': { least: 0, most: 1000 },
  'usd-per-gpu-hour': { least: LEAST, most: MOST_USD },
  'usd-per-useful-gpu-hour': { least: LEAST, most: MOST_USD },
  'usd-per-gpu-year': { least: 0, most: MOST_USD },
  'usd-per-node': { least: 0, most: MOST_USD },
  'usd-per-node-year': { least: 0, most: MOST_USD },
  'usd-per-fte-year': { least: 0, most: MOST_USD },
  'usd-per-kw-month': { least: 0, most: MOST_USD },
  'usd-per-kwh': { least: 0, most: MOST_USD },
};

/** Shares of a whole: capacity is divided by them, so nothing is as impossible as more than all. */
const PART_OF_A_WHOLE: FigureBounds = { least: 0.01, most: 1 };

const isPartOfAWhole = (id: FigureId): boolean =>
  id.endsWith('throughput') ||
  id.endsWith('billed-share') ||
  id === 'owned-node.availability' ||
  id === 'owned-node.resale-at-start' ||
  id === 'owned-node.residual' ||
  id === 'session.busy' ||
  id === 'demand.office-hours' ||
  id === 'sizing.quantile' ||
  id === 'sizing.waiting-quantile' ||
  id.startsWith('estate.');

const unitOf = (id: FigureId): Unit => {
  for (const shared of keysOf(SHARED_UNITS)) {
    if (id === shared) {
      return SHARED_UNITS[shared];
    }
  }
  for (const quantity of keysOf(CARD_UNITS)) {
    if (id.startsWith(`${quantity}.`)) {
      return CARD_UNITS[quantity];
    }
  }
  return id.endsWith('.next-gpu') ? OPTION_UNITS['next-gpu'] : OPTION_UNITS['first-gpu'];
};

/** The values that a visitor may give a figure. */
export function boundsOf(id: FigureId): FigureBounds {
  if (id === 'sizing.quantile' || id === 'sizing.waiting-quantile') {
    return { least: 0.5, most: 0.9999 };
  }
  return isPartOfAWhole(id) ? PART_OF_A_WHOLE : BY_UNIT[unitOf(id)];
}
