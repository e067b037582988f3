/** What an open answer was taken to be: drawn from a range or among choices, or nothing stated. */
export type Taken =
  | { readonly kind: 'range'; readonly low: number; readonly likely: number; readonly high: number }
  | {
      readonly kind: 'shares';
      readonly shares: readonly { readonly value: string; readonly share: number }[];
    }
  | { readonly kind: 'none-stated' };
