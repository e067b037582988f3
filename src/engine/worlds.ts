import type { CardId } from '@/dataset/ids';
import type { Dataset } from '@/dataset/schema';
import { keysOf } from '@/lib/keys-of';
import type { Answers } from '@/questions/answers';
import type { Priors } from '@/questions/priors';
import {
  cardFiguresFrom,
  type Figures,
  figureColumnsOf,
  figuresFrom,
  optionFiguresFrom,
} from './figures';
import type { Luck } from './luck';
import { traitsByWorld } from './traits-by-world';
import { isStated } from './stated';
import type { Traits } from './traits';
import type { World } from './world';

/** What the engine is told: the facts, and what open questions are taken to be. */
export type Knowledge = { readonly dataset: Dataset; readonly priors: Priors };

/** The likely world is number 0, the draws are 1 to N. A world is valid until the next is asked for. */
export type Worlds = { readonly draws: number; readonly at: (world: number) => World };

export function worldsOf(
  answers: Answers,
  assumptions: Readonly<Record<string, number>>,
  { dataset, priors }: Knowledge,
  luck: Luck,
): Worlds {
  const figures = figuresFrom(dataset.figures);
  const { reading, turnTo } = figureColumnsOf(keysOf(dataset.figures).length, assumptions, luck);
  const traitsAt = traitsByWorld(answers, priors, figures, reading, luck);
  const ofOption = optionFigureTable(figures);
  const onCard = {
    b200: onCardOf(figures, dataset, 'b200'),
    h200: onCardOf(figures, dataset, 'h200'),
    'h100-sxm': onCardOf(figures, dataset, 'h100-sxm'),
    'rtx-pro-6000': onCardOf(figures, dataset, 'rtx-pro-6000'),
  };
  const cardIsOpen = !isStated(answers, 'gpuModel') && isStated(answers, 'gpuMemoryGb');
  const on = (card: CardId, traits: Traits, otherCards: readonly World[]): World => {
    const { card: cardFigures, profiles } = onCard[card];
    return { traits, read: reading, figures, card: cardFigures, ofOption, profiles, otherCards };
  };
  return {
    draws: luck.draws,
    at: (world) => {
      turnTo(world);
      const traits = traitsAt(world);
      return on(
        traits.card,
        traits,
        cardIsOpen
          ? keysOf(onCard)
              .filter((card) => card !== traits.card)
              .map((card) => on(card, { ...traits, card }, NO_WORLDS))
          : NO_WORLDS,
      );
    },
  };
}

const NO_WORLDS: readonly World[] = [];

const onCardOf = (figures: Figures, { profiles }: Dataset, card: CardId) => ({
  card: cardFiguresFrom(figures, card),
  profiles: profiles.filter((profile) => profile.card === card),
});

const optionFigureTable = (figures: Figures): World['ofOption'] => ({
  'bare-metal.owned': optionFiguresFrom(figures, 'bare-metal.owned'),
  'bare-metal.reserved': optionFiguresFrom(figures, 'bare-metal.reserved'),
  'bare-metal.on-demand': optionFiguresFrom(figures, 'bare-metal.on-demand'),
  'managed-bare-metal.reserved': optionFiguresFrom(figures, 'managed-bare-metal.reserved'),
  'gpu-vm.owned': optionFiguresFrom(figures, 'gpu-vm.owned'),
  'gpu-vm.reserved': optionFiguresFrom(figures, 'gpu-vm.reserved'),
  'gpu-vm.on-demand': optionFiguresFrom(figures, 'gpu-vm.on-demand'),
  'mig-slice.owned': optionFiguresFrom(figures, 'mig-slice.owned'),
  'mig-slice.on-demand': optionFiguresFrom(figures, 'mig-slice.on-demand'),
  'time-slice.owned': optionFiguresFrom(figures, 'time-slice.owned'),
  'time-slice.on-demand': optionFiguresFrom(figures, 'time-slice.on-demand'),
  'dedicated-endpoint.on-demand': optionFiguresFrom(figures, 'dedicated-endpoint.on-demand'),
  'shared-endpoint.on-demand': optionFiguresFrom(figures, 'shared-endpoint.on-demand'),
});
