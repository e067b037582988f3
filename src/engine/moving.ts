import type { SourcingId } from '@/dataset/ids';
import type { Traits } from './traits';

/** Data and contracts at home must move to what is rented; those in a cloud, to what is owned. */
export const mustMove = (sourcing: SourcingId, { dataHome }: Traits): boolean =>
  dataHome === 'own-premises' ? sourcing !== 'owned' : dataHome === 'cloud' && sourcing === 'owned';
