import type { Profile } from '@/dataset/schema';
import type { CardFigures, Figures, OptionFigures, Reading } from './figures';
import type { Traits } from './traits';
import type { SingleOptionId } from '@/dataset/ids';

/** One way things could be. Every formula takes its uncertain inputs from here and nowhere else. */
export type World = {
  readonly traits: Traits;
  readonly read: Reading;
  readonly figures: Figures;
  readonly card: CardFigures;
  readonly ofOption: Readonly<Record<SingleOptionId, OptionFigures>>;
  readonly profiles: readonly Profile[];
  /** The same world on each other card it could be, where the card is open; else empty. */
  readonly otherCards: readonly World[];
};
