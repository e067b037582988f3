import type { Payments } from '@/engine/models/ownership';
import { eachOf, likelyOf } from '@/engine/quantity';
import type { CashFlow } from './cash-flow';

/** A term of less than a month is renewed each month. */
const wholeTerm = (months: number): number => Math.max(1, Math.round(months));

/** What is paid in the likely world. */
export const paymentsIn = (flow: CashFlow): Payments => ({
  upfront: likelyOf(flow.upfront),
  steady: likelyOf(flow.steady),
  hourly: likelyOf(flow.hourly),
  committed: likelyOf(flow.committed),
  termMonths: wholeTerm(likelyOf(flow.termMonths)),
});

/** What is paid in each of so many worlds, the likely one first. */
export function paymentsOfEach(flow: CashFlow, count: number): readonly Payments[] {
  const [upfront, steady, hourly, committed, terms] = [
    flow.upfront,
    flow.steady,
    flow.hourly,
    flow.committed,
    flow.termMonths,
  ].map((quantity) => eachOf(quantity, count));
  return Array.from({ length: count }, (_, world) => ({
    upfront: upfront?.[world] ?? 0,
    steady: steady?.[world] ?? 0,
    hourly: hourly?.[world] ?? 0,
    committed: committed?.[world] ?? 0,
    termMonths: wholeTerm(terms?.[world] ?? 1),
  }));
}
