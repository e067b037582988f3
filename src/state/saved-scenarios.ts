import { err, ok, type Result } from '@/lib/result';
import type { Scenario } from '@/questions/scenario';
import { type Kept, MOST_COMPARED } from './advisor-store';
import type { Shelf } from './shelf';

/** Reads a scenario from outside; any error will do, the text is set aside as it is. */
export type ParseScenario = (raw: unknown) => Result<Scenario, unknown>;

export type SavedScenarios = {
  /** What was on screen last. */
  readonly draft: () => Kept | undefined;
  readonly keepDraft: (kept: Kept) => void;
  /** Enquiries that another one replaced on screen, newest first. */
  readonly earlier: () => readonly Scenario[];
  readonly keepEarlier: (scenario: Scenario) => void;
  readonly forgetEarlier: (scenario: Scenario) => void;
  /** Texts that could not be read, as they were found. */
  readonly setAside: () => readonly string[];
  /** Tells when another tab has kept something else on screen. */
  readonly watchOtherTabs: (tabs: EventTarget, changed: (kept: Kept) => void) => () => void;
};

type Setting = {
  readonly shelf: Shelf;
  readonly parse: ParseScenario;
};

const DRAFT = 'metalwise.draft';
const EARLIER = 'metalwise.earlier';
const MOST_EARLIER = 12;

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const parsedAll = (raw: unknown, parse: ParseScenario): readonly Result<Scenario, unknown>[] =>
  Array.isArray(raw) ? raw.map(parse) : [err(raw)];

const readable = (all: readonly Result<Scenario, unknown>[]): readonly Scenario[] =>
  all.flatMap((each) => (each.ok ? [each.value] : []));

function keptFrom(text: string, parse: ParseScenario): Result<Kept, undefined> {
  const raw = jsonOf(text);
  if (!isRecord(raw) || raw['version'] !== 1) {
    return err(undefined);
  }
  const scenario = parse(raw['scenario']);
  const compared = parsedAll(raw['compared'], parse);
  const enquiry = typeof raw['enquiry'] === 'string' ? raw['enquiry'] : undefined;
  return scenario.ok && compared.every((each) => each.ok)
    ? ok({
        scenario: scenario.value,
        compared: readable(compared).slice(0, MOST_COMPARED),
        enquiry,
      })
    : err(undefined);
}

const textOf = (scenario: Scenario): string => JSON.stringify(scenario);

/**
 * The visitor's scenarios in this browser. Parses what it reads; sets aside what it cannot read,
 * never deletes it; goes on in memory where storage is full or denied, and says so once.
 */
export function createSavedScenarios({ shelf, parse }: Setting): SavedScenarios {
  const draft = () => {
    const text = shelf.read(DRAFT);
    const kept = text === undefined ? undefined : keptFrom(text, parse);
    if (kept?.ok === false) {
      shelf.setAside(DRAFT);
    }
    return kept?.ok ? kept.value : undefined;
  };

  const earlier = () => {
    const text = shelf.read(EARLIER);
    const raw = text === undefined ? undefined : jsonOf(text);
    if (text === undefined) {
      return [];
    }
    const all = parsedAll(isRecord(raw) ? raw['scenarios'] : raw, parse);
    if (!all.every((each) => each.ok)) {
      shelf.setAside(EARLIER);
      writeEarlier(readable(all));
    }
    return readable(all);
  };

  const writeEarlier = (scenarios: readonly Scenario[]) =>
    shelf.write(EARLIER, JSON.stringify({ version: 1, scenarios }));

  const others = (scenario: Scenario) =>
    earlier().filter((other) => textOf(other) !== textOf(scenario));

  return {
    draft,
    keepDraft: ({ scenario, compared, enquiry }) =>
      shelf.write(DRAFT, JSON.stringify({ version: 1, enquiry, scenario, compared })),
    earlier,
    keepEarlier: (scenario) => writeEarlier([scenario, ...others(scenario)].slice(0, MOST_EARLIER)),
    forgetEarlier: (scenario) => writeEarlier(others(scenario)),
    setAside: shelf.aside,
    watchOtherTabs: (tabs, changed) => {
      const listen = (event: Event) => {
        const text = 'key' in event && event.key === DRAFT && 'newValue' in event && event.newValue;
        const kept = typeof text === 'string' ? keptFrom(text, parse) : undefined;
        if (kept?.ok) {
          changed(kept.value);
        }
      };
      tabs.addEventListener('storage', listen);
      return () => tabs.removeEventListener('storage', listen);
    },
  };
}
