import { describe, expect, it } from 'vitest';
import { restoredTrace } from '@/app/restored-trace';
import { measuredAnswers, measuredFrom } from '@/cli/measured';
import type { ImportedTrace } from '@/state/imported-trace';
import { createSavedTrace, isKept } from '@/state/saved-trace';
import type { Shelf } from '@/state/shelf';
import { demandIn, utilisationFile } from '~/support/utilisation';

function shelfOf() {
  const texts = new Map<string, string>();
  const aside: string[] = [];
  const shelf: Shelf = {
    read: (key) => texts.get(key),
    write: (key, text) => void texts.set(key, text),
    remove: (key) => void texts.delete(key),
    setAside: (key) => {
      aside.push(texts.get(key) ?? '');
      texts.delete(key);
    },
    aside: () => aside,
  };
  return { shelf, texts, aside };
}

function traceOf(text: string): ImportedTrace {
  const demand = measuredFrom(demandIn(text));
  if (!demand.ok) {
    throw new Error(demand.error);
  }
  return { id: '7', name: 'a file', demand: demand.value, answers: measuredAnswers(demand.value) };
}

describe('the file that demand comes from', () => {
  it('comes back to the last digit', () => {
    const { shelf } = shelfOf();
    const trace = traceOf(utilisationFile('nvidia-smi.csv'));
    createSavedTrace(shelf).keep(trace);
    const saved = createSavedTrace(shelf);
    expect(restoredTrace(saved.text() ?? '')).toEqual(trace);
  });

  it('is forgotten when it is no longer used', () => {
    const { shelf, texts } = shelfOf();
    const saved = createSavedTrace(shelf);
    saved.keep(traceOf(utilisationFile('plain.csv')));
    saved.keep(undefined);
    expect(texts.size).toBe(0);
    expect(saved.text()).toBeUndefined();
  });

  it('is not kept where it has too many steps', () => {
    const { shelf, texts } = shelfOf();
    const rows = Array.from({ length: 20_001 }, (_, index) => `${1_700_000_000 + 60 * index},2`);
    const trace = traceOf(`time,gpus\n${rows.join('\n')}\n`);
    expect(isKept(trace)).toBe(false);
    createSavedTrace(shelf).keep(trace);
    expect(texts.size).toBe(0);
  });

  it('is set aside, not deleted, where it cannot be read', () => {
    const { shelf, texts, aside } = shelfOf();
    texts.set('metalwise.trace', '{"version":1,"gpus":[-3]}');
    const saved = createSavedTrace(shelf);
    expect(restoredTrace(saved.text() ?? '')).toBeUndefined();
    expect(restoredTrace('no JSON')).toBeUndefined();
    saved.setAside();
    expect(aside).toEqual(['{"version":1,"gpus":[-3]}']);
    expect(saved.text()).toBeUndefined();
  });
});
