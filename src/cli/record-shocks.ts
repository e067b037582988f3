import type { Account } from '@/engine/account/account';
import type { Shock } from '@/engine/account/shock';
import { type RecordWords, section, type Section } from './section';

const chosen = ({ winner, compared }: Shock, { option }: RecordWords): string => {
  if (winner === null) {
    return 'Nothing fits';
  }
  const name = option(winner.option);
  return compared === 'same' || compared === 'no-shock' ? `${name}, as now` : name;
};

/** The verdict under each shock; nothing where nothing is recommended now. */
export const shocksSection = ({ shocks }: Account, words: RecordWords): Section =>
  section('If the world turns against you', {
    table: {
      head: ['If', 'Recommended then', 'Staying costs, against that', 'What it means'],
      rows: shocks.map((shock) => [
        shock.label,
        chosen(shock, words),
        shock.staying,
        shock.sentence,
      ]),
    },
  });
