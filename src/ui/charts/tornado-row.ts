import type { Tone } from '@/ui/tokens/chart-colours';

/** One end of a bar: what the input is there, the lead there, and who else comes first, where somebody does. */
export type TornadoEnd = {
  /** The input's value as read: "7 months". */
  readonly value: string;
  readonly lead: number;
  /** The lead as read: "−$5.80k". */
  readonly text: string;
  /** Undefined where the recommended option stays first. */
  readonly wins: { readonly text: string; readonly tone: Tone } | undefined;
};

export type TornadoRow = {
  readonly id: string;
  readonly name: string;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
};

/** Where the bars start from and whose side each half is. */
export type TornadoScale = {
  /** The average lead. */
  readonly average: number;
  readonly ahead: Tone;
  readonly behind: Tone;
};

/** A piece of a bar, from a lower to a higher lead; `turned`: another option comes first there. */
type TornadoPiece = {
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  readonly turned: boolean;
};

const lengthOf = ({ from, to }: TornadoPiece): number => to - from;

/** From the average lead to one end, cut where the lead is lost. */
function piecesTo(end: TornadoEnd, { average, ahead, behind }: TornadoScale): TornadoPiece[] {
  const [from, to] = [Math.min(average, end.lead), Math.max(average, end.lead)];
  const lost = {
    from,
    to: Math.min(to, 0),
    tone: (end.lead < 0 ? end.wins?.tone : undefined) ?? behind,
    turned: true,
  };
  const kept = { from: Math.max(from, 0), to, tone: ahead, turned: false };
  return [lost, kept].filter((piece) => lengthOf(piece) > 0);
}

/** The pieces of a bar, longest first, so that a shorter one of the same side is not hidden. */
export const piecesOf = (row: TornadoRow, scale: TornadoScale): readonly TornadoPiece[] =>
  [row.low, row.high]
    .flatMap((end) => piecesTo(end, scale))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a));

/** Where a lead stands between the smallest and the largest of all bars, 0 to 1; no lead is among them. */
export function placeOn(rows: readonly TornadoRow[], average: number): (lead: number) => number {
  const leads = [0, average, ...rows.flatMap(({ low, high }) => [low.lead, high.lead])];
  const least = Math.min(...leads);
  const span = Math.max(...leads) - least;
  return (lead) => (span === 0 ? 0 : (lead - least) / span);
}
