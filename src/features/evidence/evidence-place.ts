import { SUBJECT_IDS, type SubjectId } from './subject-ids';
import { COLLECTIONS, type CollectionId } from './words';
import { keysOf } from '@/lib/keys-of';

/** What of the evidence is shown: a subject, a collection, the figures behind a number, or one row. */
export type EvidencePlace =
  | { readonly kind: 'subject'; readonly subject: SubjectId }
  | { readonly kind: 'collection'; readonly collection: CollectionId }
  | { readonly kind: 'figures'; readonly ids: readonly string[] }
  | { readonly kind: 'row'; readonly row: string };

const FIRST: EvidencePlace = { kind: 'subject', subject: 'throughput' };

/** Reads "figure=a&figure=b", "row=SEC-12", "subject=latency" or "show=claims"; else the first subject. */
export function placeFrom(query: string | undefined): EvidencePlace {
  const fields = new URLSearchParams(query ?? '');
  const ids = fields.getAll('figure');
  if (ids.length > 0) {
    return { kind: 'figures', ids };
  }
  const row = fields.get('row');
  if (row !== null) {
    return { kind: 'row', row };
  }
  const subject = SUBJECT_IDS.find((id) => id === fields.get('subject'));
  if (subject !== undefined) {
    return { kind: 'subject', subject };
  }
  const collection = keysOf(COLLECTIONS).find((id) => id === fields.get('show'));
  return collection === undefined ? FIRST : { kind: 'collection', collection };
}

export const subjectHref = (subject: SubjectId): string => `#/evidence?subject=${subject}`;
export const collectionHref = (collection: CollectionId): string => `#/evidence?show=${collection}`;
export const figureHref = (id: string): string => `#/evidence?figure=${encodeURIComponent(id)}`;
export const rowHref = (row: string): string => `#/evidence?row=${encodeURIComponent(row)}`;
