import { describe, expect, it } from 'vitest';
import { dataset } from '@/dataset/dataset';
import { SINGLE_OPTION_IDS } from '@/dataset/ids';
import { keysOf } from '@/lib/keys-of';

const figures = Object.values(dataset.figures);
const facts = Object.entries(dataset.facts);

describe('the provenance of the dataset', () => {
  it('uses every source that it lists', () => {
    const used = new Set([
      ...figures.map(({ source }) => source),
      ...facts.map(([, { source }]) => source),
      ...dataset.profiles.map(({ source }) => source),
      ...dataset.placements.map(({ source }) => source),
      ...dataset.models.map(({ source }) => source),
      ...Object.values(dataset.memoryDefaults).map(({ source }) => source),
    ]);
    expect(Object.keys(dataset.sources).filter((id) => !used.has(id))).toEqual([]);
  });

  it('gives a reason with every judgement', () => {
    const silent = figures.filter(({ basis, note }) => basis === 'judgement' && note === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('never calls our own judgement a source of something stronger', () => {
    const boasts = figures.filter(
      ({ basis, source }) => source === 'judgement' && basis !== 'judgement',
    );
    expect(boasts.map(({ id }) => id)).toEqual([]);
  });

  it('counts what is quoted from memory as third-party', () => {
    const remembered = facts.filter(([, { statement }]) => /from memory/.test(statement));
    expect(remembered.length).toBeGreaterThan(0);
    expect(remembered.filter(([, { standing }]) => standing !== 'third-party')).toEqual(
      remembered.filter(([id]) => id === 'SEC-03'),
    );
  });

  it('can draw every wide range on a logarithmic scale', () => {
    const stuck = figures.filter(({ low, high }) => low < 0 || (low === 0 && high >= 10));
    expect(stuck.map(({ id }) => id)).toEqual(['owned-node.hypervisor']);
  });

  it('keeps shares between 0 and 1', () => {
    const wrong = figures.filter(
      ({ unit, low, high }) => unit === 'share' && (low < 0 || high > 1),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('holds no more slices on a card than its figure says', () => {
    const tooMany = dataset.profiles.filter(
      ({ card, mode, perGpu }) =>
        mode !== 'time-sliced-vgpu' && perGpu > dataset.figures[`card.mig-slices.${card}`].likely,
    );
    expect(tooMany).toEqual([]);
  });

  it('gives no slice more memory than its card has', () => {
    const tooLarge = dataset.profiles.filter(
      ({ card, memoryGb }) => memoryGb > dataset.figures[`card.memory.${card}`].likely,
    );
    expect(tooLarge).toEqual([]);
  });

  it('offers no time slice of a B200 that is less than the whole card', () => {
    const shared = dataset.profiles.filter(
      ({ card, mode, perGpu }) => card === 'b200' && mode === 'time-sliced-vgpu' && perGpu > 1,
    );
    expect(shared).toEqual([]);
  });

  it('lets no wait begin at zero, since waits are judged on a logarithmic scale', () => {
    for (const option of SINGLE_OPTION_IDS) {
      expect(dataset.figures[`${option}.first-gpu`].low).toBeGreaterThan(0);
      expect(dataset.figures[`${option}.next-gpu`].low).toBeGreaterThan(0);
    }
  });

  it('says of every claim what was found', () => {
    expect(keysOf(dataset.claims).length).toBeGreaterThanOrEqual(26);
    for (const claim of Object.values(dataset.claims)) {
      expect(claim.finding).not.toBe(claim.wording);
    }
  });
});
