/** A utilisation file of any format, in pieces as they come. */
import { err, ok, type Result } from '@/lib/result';
import { demandOf } from './demand-of';
import type { Asked, DemandSeries } from './demand-series';
import { jsonTrace } from './json-trace';
import { lineTrace } from './line-trace';
import type { TraceProblem } from './problems';
import type { Recording } from './recording';
import { FOUND } from './words';

/** A thousand GPUs with all their labels fit in the header of a table; beyond that it is no table. */
const LONGEST_LINE = 1_000_000;
/** JSON is read whole; more than this no engine keeps in one string. */
const LONGEST_JSON = 256 * 1024 * 1024;
const BYTE_ORDER_MARK = /^\uFEFF/;
/** A byte that UTF-8 does not have arrives as the replacement character. */
const NO_TEXT = ['\0', '\uFFFD'];

export type TraceReader = {
  /** Takes the next piece; the problem that ends the reading, if there is one. */
  readonly take: (piece: string) => TraceProblem | undefined;
  readonly finish: () => Result<DemandSeries, TraceProblem>;
  /** The same in every way that its GPUs can be counted: busy and held, or the only one there is. */
  readonly readings: () => Result<Readings, TraceProblem>;
};

/** The first is the one that was asked for. */
export type Readings = readonly [DemandSeries, ...(readonly DemandSeries[])];

type Pieces = {
  readonly take: (piece: string) => TraceProblem | undefined;
  readonly finish: () => Result<Recording, TraceProblem>;
};

const whole = (found: string, expected: TraceProblem['expected']): TraceProblem => ({
  place: undefined,
  found,
  expected,
});

/** JSON has no lines to read one by one: its pieces are kept until the last is there. */
function piecesOfJson(asked: Asked): Pieces {
  const pieces: string[] = [];
  let length = 0;
  return {
    take: (piece) => {
      pieces.push(piece);
      length += piece.length;
      return length > LONGEST_JSON ? whole(FOUND.longJson, 'a-shorter-file') : undefined;
    },
    finish: () => jsonTrace(pieces.join(''), asked),
  };
}

function piecesOfLines(asked: Asked): Pieces {
  const lines = lineTrace(asked);
  let open = '';
  let number = 0;

  /** Takes what stands between two line feeds: a line, or several that end as on the first Macs. */
  function takeLine(text: string): TraceProblem | undefined {
    const line = text.endsWith('\r') ? text.slice(0, -1) : text;
    for (const one of line.includes('\r') ? line.split('\r') : [line]) {
      number += 1;
      const problem = lines.take(one, number);
      if (problem !== undefined) {
        return problem;
      }
    }
    return undefined;
  }

  function take(piece: string): TraceProblem | undefined {
    const text = open + piece;
    // The last \r of a piece may belong to a \n that is still to come.
    const ends = text.split(text.includes('\n') ? '\n' : /\r(?!$)/);
    open = ends.pop() ?? '';
    for (const line of ends) {
      const problem = takeLine(line);
      if (problem !== undefined) {
        return problem;
      }
    }
    return open.length > LONGEST_LINE
      ? { place: number + 1, found: FOUND.longLine, expected: 'short-lines' }
      : undefined;
  }

  function finish(): Result<Recording, TraceProblem> {
    const problem = takeLine(open);
    return problem === undefined ? lines.finish() : err(problem);
  }

  return { take, finish };
}

/** What the first letter of a file shows. */
function piecesFor(first: string, asked: Asked): Result<Pieces, TraceProblem> {
  if (first === '<') {
    return err(whole(FOUND.webPage, 'a-known-format'));
  }
  return ok(first === '{' || first === '[' ? piecesOfJson(asked) : piecesOfLines(asked));
}

/**
 * Reads a file piece by piece; nothing of a file of lines is kept but its numbers. Never throws: what is
 * wrong with the file comes back as a problem, from `take` as soon as it shows.
 */
export function traceReader(asked: Asked): TraceReader {
  let pieces: Pieces | undefined;
  let blank = '';
  let ended: TraceProblem | undefined;

  function begin(piece: string): TraceProblem | undefined {
    blank = (blank + piece).replace(BYTE_ORDER_MARK, '');
    const first = blank.trimStart().slice(0, 1);
    if (first === '') {
      return undefined;
    }
    const found = piecesFor(first, asked);
    if (!found.ok) {
      return found.error;
    }
    pieces = found.value;
    return pieces.take(blank);
  }

  function take(piece: string): TraceProblem | undefined {
    const isText = !NO_TEXT.some((letter) => piece.includes(letter));
    ended ??= isText
      ? (pieces?.take(piece) ?? (pieces === undefined ? begin(piece) : undefined))
      : whole(FOUND.binary, 'text');
    return ended;
  }

  const recorded = (): Result<Recording, TraceProblem> =>
    ended === undefined
      ? (pieces?.finish() ?? err(whole(FOUND.nothing, 'a-known-format')))
      : err(ended);

  return {
    take,
    finish: () => {
      const recording = recorded();
      return recording.ok ? demandOf(recording.value, asked) : recording;
    },
    readings: () => {
      const recording = recorded();
      return recording.ok ? readingsOf(recording.value, asked) : recording;
    },
  };
}

const OTHER_MEASURE = { busy: 'held', held: 'busy' } as const;

function readingsOf(recording: Recording, asked: Asked): Result<Readings, TraceProblem> {
  const first = demandOf(recording, asked);
  if (!first.ok || recording.kind !== 'utilisation') {
    return first.ok ? ok([first.value]) : first;
  }
  const second = demandOf(recording, { measure: OTHER_MEASURE[asked.measure] });
  return second.ok ? ok([first.value, second.value]) : second;
}

/** Reads a file that is there as a whole. */
export function demandFrom(text: string, asked: Asked): Result<DemandSeries, TraceProblem> {
  const reader = traceReader(asked);
  reader.take(text);
  return reader.finish();
}
