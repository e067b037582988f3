import type { Explanation, Measurement } from '@/engine/explanation';
import { beyondWords } from '@/lib/beyond';
import { days } from '@/lib/format';
import { amountAlone, amountIn } from '@/lib/unit-words';
import { type EvidenceLink, evidenceLink } from './evidence-links';
import type { ResultsWords } from './results-words';
import { betweenWords, overturnsWords, PROOF, takenWords } from './words-proof-of-concept';

export type MeasurementRow = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** What to take down, with which tool, for how long and why so long. */
  readonly take: string;
  readonly tool: string;
  readonly howLong: string;
  readonly because: string;
  readonly facts: readonly EvidenceLink[];
  /** "98% (95% to 100%)". */
  readonly taken: string;
  /** "Below 86%: Hosted bare metal, reserved"; said too where nothing would. */
  readonly overturns: string;
};

export type ProofOfConceptView =
  | { readonly kind: 'coming' }
  | {
      readonly kind: 'known';
      readonly between: string;
      readonly rows: readonly MeasurementRow[];
    };

/** What to measure before committing. Undefined where there are no two options to choose between. */
export function proofOfConceptFrom(
  explanation: Explanation | undefined,
  words: ResultsWords,
): ProofOfConceptView | undefined {
  if (explanation === undefined) {
    return { kind: 'coming' };
  }
  const sheet = explanation.proofOfConcept;
  const rows = sheet?.measurements.flatMap((measurement) => rowOf(measurement, words) ?? []) ?? [];
  if (sheet === null || rows.length === 0) {
    return undefined;
  }
  const [recommended, closest] = sheet.options;
  return {
    kind: 'known',
    between: betweenWords(words.option(recommended), words.option(closest)),
    rows,
  };
}

function rowOf(
  { figure: id, likely, low, high, overturnsAt, winner }: Measurement,
  words: ResultsWords,
): MeasurementRow | undefined {
  const figure = words.figure(id);
  const how = words.measurement(id);
  if (figure === undefined || how === undefined) {
    return undefined;
  }
  const { unit } = figure;
  return {
    id,
    name: figure.name,
    href: evidenceLink(id, words).href,
    take: how.take,
    tool: how.tool,
    howLong: days(how.days),
    because: how.because,
    facts: how.facts.map((row) => evidenceLink(row, words)),
    taken: takenWords(amountAlone(likely, unit), amountIn(low, unit), amountIn(high, unit)),
    overturns:
      overturnsAt === null || winner === null
        ? PROOF.none
        : overturnsWords(beyondWords(overturnsAt, likely, unit), words.option(winner)),
  };
}
