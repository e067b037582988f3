import type { Account } from '@/engine/account/account';
import { type RecordWords, section, type Section } from './section';

/** The verdict under each shock. */
export const shocksSection = ({ shocks }: Account, words: RecordWords): Section =>
  section('If the world turns against you', {
    table: {
      head: ['If', 'Recommended then'],
      rows: shocks.map(({ label, winner }) => [
        label,
        winner === null ? 'Nothing fits' : words.option(winner.option),
      ]),
    },
  });
