import type { CardId } from '@/dataset/ids';
import type { Dataset } from '@/dataset/schema';
import { count, percentFine } from '@/lib/format';
import { keysOf } from '@/lib/keys-of';
import { rowHref } from './evidence-place';
import { type SourceView, sourceView } from './figure-views';
import { CARD_NAMES, MODE_WORDS } from './words';

export type ProfileView = {
  readonly key: string;
  readonly id: string;
  readonly mode: string;
  readonly memory: string;
  readonly compute: string;
  readonly perGpu: string;
  readonly source: SourceView;
  readonly row: { readonly href: string; readonly text: string } | undefined;
};

export type CardProfiles = {
  readonly card: CardId;
  readonly name: string;
  readonly profiles: readonly ProfileView[];
};

/** What may be cut from each card, as the vendor lists it. */
export const profilesPerCard = (dataset: Dataset): readonly CardProfiles[] =>
  keysOf(CARD_NAMES).map((card) => ({
    card,
    name: CARD_NAMES[card],
    profiles: dataset.profiles
      .filter((profile) => profile.card === card)
      .map(({ id, mode, memoryGb, computeShare, perGpu, source, locator, row }) => ({
        key: `${mode} ${id}`,
        id,
        mode: MODE_WORDS[mode],
        memory: `${count(memoryGb)} GB`,
        compute: percentFine(computeShare),
        perGpu: count(perGpu),
        source: sourceView(source, locator, dataset),
        row: row === undefined ? undefined : { href: rowHref(row), text: row },
      })),
  }));
