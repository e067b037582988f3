import type { FamilyId } from '@/dataset/ids';

/** The order in which families stand wherever nothing else orders them. */
export const FAMILY_ORDER: readonly FamilyId[] = ['bare-metal', 'virtual', 'split'];
