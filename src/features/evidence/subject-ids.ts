import type { SubjectId } from '@/dataset/ids';
import { keysOf } from '@/lib/keys-of';
import { SUBJECTS } from './words';

export type { SubjectId };

/** In the order in which the subjects stand beside the page. */
export const SUBJECT_IDS: readonly SubjectId[] = keysOf(SUBJECTS);
