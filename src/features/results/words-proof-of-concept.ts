/** What the sheet for a proof of concept says. */

export const PROOF = {
  heading: 'Proof of concept',
  lede: 'What to measure before you commit, the measurement that could overturn the advice soonest first.',
  coming: 'Looking for measurements that could overturn this…',
  sheet: 'What to measure before committing',
  further: 'What else to measure',
  none: 'No value we think possible would.',
} as const;

/** "2 more, less likely to overturn it". */
export const furtherWords = (amount: number): string =>
  amount === 1
    ? 'One more, less likely to overturn it'
    : `${amount} more, less likely to overturn it`;

/** "Between Split, reserved and Bare metal, reserved." */
export const betweenWords = (recommended: string, closest: string): string =>
  `Between ${recommended}, which we recommend, and ${closest}, which comes closest.`;

/** "98% (95% to 100%)", or one number where the sources agree. */
export const takenWords = (likely: string, low: string, high: string): string =>
  low === high ? likely : `${likely} (${low} to ${high})`;

/** "Below 86%: Hosted bare metal, reserved". */
export const overturnsWords = (beyond: string, winner: string): string =>
  `${beyond.charAt(0).toUpperCase()}${beyond.slice(1)}: ${winner}`;
