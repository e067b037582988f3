import type { SourcingId } from '@/dataset/ids';
import { isOneOf } from './choice';
import type { Quantity } from './quantity';
import type { Traits } from './traits';

/** 1 where data and contracts must move: those at home to what is rented; those in a cloud, to what is owned. */
export const mustMove = (sourcing: SourcingId, { dataHome }: Traits): Quantity =>
  isOneOf(dataHome, sourcing === 'owned' ? 'cloud' : 'own-premises');
