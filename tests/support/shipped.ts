import { dataset } from '@/dataset/dataset';
import type { Knowledge } from '@/engine/worlds';
import { POSSIBLE_ANSWERS } from '@/questions/possible-answers';
import { PRIORS } from '@/questions/priors';

/** What the engine of the page is told. */
export const SHIPPED: Knowledge = { dataset, priors: PRIORS, possible: POSSIBLE_ANSWERS };
