import { EDITION } from '@/dataset/edition';
import { date } from '@/lib/format';
import type { LinkError } from '@/share/decode-link';
import type { StorageProblem } from '@/state/shelf';

export const WORDS = {
  title: 'Metalwise',
  advisor: 'Advisor',
  compare: 'Compare',
  evidence: 'Evidence',
  prices: 'Prices',
  trackRecord: 'Track record',
  remark: 'Saved in this browser only',
  loading: 'Loading…',
  kept: 'What you had is kept.',
  untitled: 'Your enquiry',
  otherTab: 'Your answers were changed in another tab. This tab still shows its own.',
  takeOver: 'Show the answers of the other tab',
  download: 'Download what could not be read',
  broken: 'Something went wrong on this screen',
  brokenLede: 'The mistake is ours. Your answers are kept; the other screens still work.',
  tryAgain: 'Try again',
  toStart: 'Go to the start',
  leftOut: 'Parts of this link are not known here and were left out:',
} as const;

const MOST_LISTED = 4;

/**
 * A link of another edition. This is the first edition there is: a link of an earlier day was dated by
 * hand, one of a later day comes from a newer page.
 */
export const editionLine = (edition: string): string =>
  edition > EDITION
    ? `This link was made with figures of ${date(edition)}, newer than those here (${date(EDITION)}). The answers are the same; the verdict and its numbers may differ. Reload the page to get the newer figures.`
    : `This link names figures of ${date(edition)}; the earliest edition there is, and the one shown, is of ${date(EDITION)}. The answers are the same; the verdict and its numbers are those of the edition shown.`;

/** Which way a link could not be opened, line by line. */
export function linkErrorLines(error: LinkError): readonly string[] {
  switch (error.kind) {
    case 'no-state':
      return [`This link was not made by Metalwise: it carries no answers. ${WORDS.kept}`];
    case 'newer-than-this-page':
      return [
        `This link was made by a newer Metalwise (link version ${error.version}). Reload the page to get the newer one, then open the link again. ${WORDS.kept}`,
      ];
    case 'unreadable':
      return [
        `This link is damaged and was not opened. ${WORDS.kept}`,
        ...error.problems.slice(0, MOST_LISTED),
      ];
    default:
      return error satisfies never;
  }
}

export const STORAGE_WORDS: Readonly<Record<StorageProblem['kind'], string>> = {
  denied:
    'This browser keeps nothing for this page, so your answers last until you close the tab. A copied link keeps them.',
  full: 'The storage of this browser is full, so the newest answers last until you close the tab. A copied link keeps them.',
  damaged: 'Something kept in this browser could not be read. It is set aside, not deleted.',
};
