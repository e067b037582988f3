import { describe, expect, it } from 'vitest';
import { parseScenario } from '@/questions/scenario-problems';
import type { Scenario } from '@/questions/scenario';
import { createSavedScenarios } from '@/state/saved-scenarios';
import { createShelf, type StorageProblem } from '@/state/shelf';

/** Storage as a browser has it, kept in a map; `refuse` is thrown by every write. */
function storageOf(entries: Readonly<Record<string, string>> = {}, refuse?: Error): Storage {
  const map = new Map(Object.entries(entries));
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, text) => {
      if (refuse !== undefined) {
        throw refuse;
      }
      map.set(key, text);
    },
    removeItem: (key) => map.delete(key),
    clear: () => map.clear(),
  };
}

function given(storage: () => Storage) {
  const problems: StorageProblem['kind'][] = [];
  const saved = createSavedScenarios({
    shelf: createShelf(storage, ({ kind }) => problems.push(kind)),
    parse: parseScenario,
  });
  return { saved, problems };
}

const FRAUD: Scenario = { version: 1, name: 'Fraud', answers: { stage: 'production' } };
const COURSE: Scenario = { version: 1, answers: { workloadKind: 'teaching' } };

describe('scenarios kept in this browser', () => {
  it('come back as they were', () => {
    const storage = storageOf();
    const kept = { scenario: FRAUD, compared: [COURSE, FRAUD], enquiry: 'the third' };
    given(() => storage).saved.keepDraft(kept);
    expect(given(() => storage).saved.draft()).toEqual(kept);
  });

  it('are not there on a first visit, and that is no problem', () => {
    const { saved, problems } = given(storageOf);
    expect(saved.draft()).toBeUndefined();
    expect(saved.earlier()).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('list the earlier ones newest first, each once, until forgotten', () => {
    const storage = storageOf();
    const { saved } = given(() => storage);
    for (const scenario of [FRAUD, COURSE, FRAUD]) {
      saved.keepEarlier(scenario);
    }
    expect(saved.earlier()).toEqual([FRAUD, COURSE]);
    saved.forgetEarlier(COURSE);
    expect(saved.earlier()).toEqual([FRAUD]);
  });

  it.each([
    ['no JSON', '{"version":1,'],
    ['another version', '{"version":7,"scenario":{},"compared":[]}'],
    [
      'an impossible answer',
      '{"version":1,"scenario":{"version":1,"answers":{"stage":"soon"}},"compared":[]}',
    ],
  ])('are set aside, not deleted, where they cannot be read: %s', (_, text) => {
    const storage = storageOf({ 'metalwise.draft': text });
    const { saved, problems } = given(() => storage);
    expect(saved.draft()).toBeUndefined();
    expect(problems).toEqual(['damaged']);
    expect(saved.setAside()).toEqual([text]);
    saved.keepDraft({ scenario: FRAUD, compared: [] });
    expect(saved.setAside()).toEqual([text]);
    expect(saved.draft()?.scenario).toEqual(FRAUD);
  });

  it('keep the earlier ones that can be read when one of them cannot', () => {
    const text = JSON.stringify({ version: 1, scenarios: [FRAUD, { version: 1 }, COURSE] });
    const storage = storageOf({ 'metalwise.earlier': text });
    const { saved } = given(() => storage);
    expect(saved.earlier()).toEqual([FRAUD, COURSE]);
    expect(saved.earlier()).toEqual([FRAUD, COURSE]);
    expect(saved.setAside()).toEqual([text]);
  });

  it('last until the tab closes where storage is full, and it is said once', () => {
    const storage = storageOf({}, new DOMException('no room', 'QuotaExceededError'));
    const { saved, problems } = given(() => storage);
    saved.keepDraft({ scenario: COURSE, compared: [] });
    saved.keepDraft({ scenario: FRAUD, compared: [] });
    expect(saved.draft()?.scenario).toEqual(FRAUD);
    expect(problems).toEqual(['full']);
  });

  it('last until the tab closes where storage is denied', () => {
    const { saved, problems } = given(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    saved.keepDraft({ scenario: FRAUD, compared: [] });
    expect(saved.draft()?.scenario).toEqual(FRAUD);
    expect(problems).toEqual(['denied']);
  });

  it('tell when another tab has kept something else', () => {
    const { saved } = given(storageOf);
    const tabs = new EventTarget();
    const seen: Scenario[] = [];
    const stop = saved.watchOtherTabs(tabs, ({ scenario }) => seen.push(scenario));
    const kept = (key: string) =>
      Object.assign(new Event('storage'), {
        key,
        newValue: JSON.stringify({ version: 1, scenario: FRAUD, compared: [] }),
      });
    tabs.dispatchEvent(kept('somebody-else'));
    tabs.dispatchEvent(kept('metalwise.draft'));
    stop();
    tabs.dispatchEvent(kept('metalwise.draft'));
    expect(seen).toEqual([FRAUD]);
  });
});
