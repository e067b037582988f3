import type { Tone } from '@/ui/tokens/chart-colours';

/** A place on the map: `across` from 0 to `widest`, `up` from 0 to 1. */
export type MapPlace = { readonly across: number; readonly up: number };

type MapRange = { readonly low: number; readonly high: number };

/** Futures with one outcome, and what the legend says of them. */
type MapGroup = {
  readonly id: string;
  readonly text: string;
  readonly tone: Tone;
  readonly marks: readonly MapPlace[];
};

export type DecisionMap = {
  /** The chart in one sentence, for those who do not see it. */
  readonly summary: string;
  readonly point: MapPlace;
  /** 10th and 90th percentile, drawn as a cross through the point. */
  readonly across: MapRange;
  readonly up: MapRange;
  /** Where the axis across ends. */
  readonly widest: number;
  readonly groups: readonly MapGroup[];
  readonly words: {
    readonly across: string;
    readonly up: string;
    readonly above: string;
    readonly below: string;
    readonly border: string;
    readonly point: string;
  };
};
