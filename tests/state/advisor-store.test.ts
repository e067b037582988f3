import { describe, expect, it } from 'vitest';
import type { Quote } from '@/questions/quote';
import type { Scenario } from '@/questions/scenario';
import { type AdvisorStore, createAdvisorStore } from '@/state/advisor-store';

const scenario = (name: string): Scenario => ({ version: 1, name, answers: {} });

describe('what the visitor said', () => {
  it('holds an answer until it is taken back', () => {
    const store = createAdvisorStore();
    store.getState().answer('stage', 'production');
    store.getState().answer('meanGpus', { low: 9, high: 13 });
    expect(store.getState().scenario.answers).toEqual({
      stage: 'production',
      meanGpus: { low: 9, high: 13 },
    });
    store.getState().answer('stage', undefined);
    expect(Object.keys(store.getState().scenario.answers)).toEqual(['meanGpus']);
  });

  it('replaces a figure, and goes back to the figure of the dataset', () => {
    const store = createAdvisorStore();
    store.getState().assume('gpu-vm.on-demand.rate.b200', 4.99);
    expect(store.getState().scenario.assumptions).toEqual({ 'gpu-vm.on-demand.rate.b200': 4.99 });
    store.getState().assume('gpu-vm.on-demand.rate.b200', undefined);
    expect(store.getState().scenario).toEqual({ version: 1, answers: {} });
  });

  it('takes several figures at once beside those there are, and gives all of them back', () => {
    const store = createAdvisorStore();
    store.getState().assume('rented.adder', 0.2);
    store.getState().assumeAll({ 'gpu-vm.on-demand.rate.b200': 4.99, 'owned-node.life': 5 });
    expect(store.getState().scenario.assumptions).toEqual({
      'rented.adder': 0.2,
      'gpu-vm.on-demand.rate.b200': 4.99,
      'owned-node.life': 5,
    });
    store.getState().assumeNothing();
    store.getState().assumeAll({});
    expect(store.getState().scenario).toEqual({ version: 1, answers: {} });
  });

  it('has no name once the name is blank', () => {
    const store = createAdvisorStore();
    store.getState().rename('Fraud scoring');
    expect(store.getState().scenario.name).toBe('Fraud scoring');
    store.getState().rename('  ');
    expect(store.getState().scenario).toEqual({ version: 1, answers: {} });
  });

  it('names each enquiry anew, and goes on with one by its name', () => {
    const store = createAdvisorStore();
    store.getState().open(scenario('a'));
    const first = store.getState().enquiry;
    store.getState().answer('stage', 'production');
    expect(store.getState().enquiry).toBe(first);
    store.getState().open(scenario('b'));
    expect(store.getState().enquiry).not.toBe(first);
    store.getState().open(scenario('a'), first);
    expect(store.getState()).toMatchObject({ enquiry: first, scenario: scenario('a') });
  });

  it('keeps the newest four side by side', () => {
    const store = createAdvisorStore();
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      store.getState().addToCompare(scenario(name));
    }
    store.getState().removeFromCompare(1);
    expect(store.getState().compared.map(({ name }) => name)).toEqual(['b', 'd', 'e']);
  });
});

describe('the offers received', () => {
  const offer = (provider: string, usdPerGpuHour = 2): Quote => ({
    provider,
    access: 'gpu-vm',
    sourcing: 'reserved',
    usdPerGpuHour,
  });
  const providersIn = (store: AdvisorStore) =>
    store.getState().scenario.quotes?.map(({ provider }) => provider);

  it('are added, changed in their place and taken back, and leave nothing behind', () => {
    const store = createAdvisorStore();
    store.getState().answer('tenancy', 'single');
    store.getState().addQuotes([offer('One'), offer('Two')]);
    store.getState().addQuotes([offer('Three')]);
    expect(providersIn(store)).toEqual(['One', 'Two', 'Three']);
    store.getState().changeQuote(1, offer('Second', 1));
    expect(providersIn(store)).toEqual(['One', 'Second', 'Three']);
    expect(store.getState().scenario.quotes?.[1]).toEqual(offer('Second', 1));
    store.getState().removeQuote(0);
    expect(providersIn(store)).toEqual(['Second', 'Three']);
    store.getState().addQuotes([offer('One')], 0);
    expect(providersIn(store)).toEqual(['One', 'Second', 'Three']);
    store.getState().removeQuote(0);
    store.getState().removeQuote(1);
    store.getState().removeQuote(0);
    expect(store.getState().scenario).toEqual({ version: 1, answers: { tenancy: 'single' } });
  });
});
