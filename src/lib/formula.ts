/**
 * A number that was worked out, as one line that a reader can repeat: "rent = 16 GPUs held × $4.00 × 730
 * = $46.7k". What has a name stands in the line by value and name and is a part that can be opened; what
 * has none is written out in it, in brackets where the order needs them.
 */

export type Operation =
  | 'times'
  | 'plus'
  | 'minus'
  | 'over'
  | 'power'
  | 'smallest'
  | 'largest'
  | 'formula';

export type FormulaResult<F extends string, A extends string> = {
  readonly kind: 'result';
  /** Empty for a step that has no name. */
  readonly name: string;
  readonly value: number;
  readonly by: Operation;
  readonly of: readonly FormulaNode<F, A>[];
};

/** A number and what it was made of; `F` are ids of figures, `A` of answers. */
export type FormulaNode<F extends string, A extends string> =
  | { readonly kind: 'figure'; readonly figure: F; readonly value: number }
  | { readonly kind: 'answer'; readonly answer: A; readonly value: number }
  | { readonly kind: 'number'; readonly value: number; readonly unit?: string }
  | FormulaResult<F, A>;

export type Formula<F extends string, A extends string> = {
  /** Without its name and its result; broken before a sign where it is long; none of a sum of nothing. */
  readonly lines: readonly string[];
  /** What the line names and does not explain, each once: figures, answers and results. */
  readonly parts: readonly FormulaNode<F, A>[];
};

/** How firmly a piece of a formula holds together. */
type Hold = 'tight' | 'product' | 'sum' | 'words';

type Piece<F extends string, A extends string> = {
  readonly text: string;
  readonly hold: Hold;
  readonly parts: readonly FormulaNode<F, A>[];
};

type Writer<F extends string, A extends string> = (node: FormulaNode<F, A>) => string;

/** A longer line is broken; a longer step becomes a part of its own. */
const MOST_TERMS = 6;
/** Steps within steps that are written out. */
const MOST_DEPTH = 2;

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;

const isNumber = <F extends string, A extends string>(
  node: FormulaNode<F, A>,
  value: number,
): boolean => node.kind === 'number' && node.value === value;

/** A line of a bill that is empty says nothing. */
const isEmptyLine = <F extends string, A extends string>(node: FormulaNode<F, A>): boolean =>
  node.kind === 'result' && node.name !== '' && node.value === 0;

/** What counts: no × 1, ÷ 1, + 0 or − 0, and no empty line in a sum. */
function operandsOf<F extends string, A extends string>({
  by,
  of,
}: FormulaResult<F, A>): readonly FormulaNode<F, A>[] {
  const [first, ...others] = of;
  switch (by) {
    case 'times':
    case 'plus': {
      const telling = of.filter(
        (node) => !isNumber(node, by === 'times' ? 1 : 0) && (by === 'times' || !isEmptyLine(node)),
      );
      return telling.length === 0 ? of.slice(0, 1) : telling;
    }
    case 'minus':
    case 'over':
      return first === undefined
        ? of
        : [first, ...others.filter((node) => !isNumber(node, by === 'over' ? 1 : 0))];
    default:
      return of;
  }
}

/** A step without a name that does nothing is what it was done to. */
function withoutIdleSteps<F extends string, A extends string>(
  node: FormulaNode<F, A>,
): FormulaNode<F, A> {
  if (node.kind !== 'result' || node.by === 'formula') {
    return node;
  }
  const operands = operandsOf(node);
  const [only] = operands;
  return node.name === '' && operands.length === 1 && only !== undefined
    ? withoutIdleSteps(only)
    : node;
}

const termsOf = <F extends string, A extends string>(node: FormulaNode<F, A>): number =>
  node.kind === 'result' && node.name === ''
    ? operandsOf(node).reduce((sum, part) => sum + termsOf(part), 0)
    : 1;

const isWrittenOut = <F extends string, A extends string>(
  node: FormulaResult<F, A>,
  depth: number,
): boolean =>
  node.name === '' &&
  node.by !== 'formula' &&
  node.of.length > 0 &&
  depth <= MOST_DEPTH &&
  termsOf(node) <= MOST_TERMS;

function pieceOf<F extends string, A extends string>(
  whole: FormulaNode<F, A>,
  depth: number,
  write: Writer<F, A>,
): Piece<F, A> {
  const node = withoutIdleSteps(whole);
  if (node.kind !== 'result') {
    return { text: write(node), hold: 'tight', parts: node.kind === 'number' ? [] : [node] };
  }
  if (!isWrittenOut(node, depth)) {
    const text = `${write(node)} ${node.name}`.trimEnd();
    return { text, hold: 'tight', parts: node.of.length === 0 ? [] : [node] };
  }
  const pieces = operandsOf(node).map((operand) => pieceOf(operand, depth + 1, write));
  return {
    text: termTexts(node.by, pieces).join(' '),
    hold: HOLDS[node.by],
    parts: pieces.flatMap(({ parts }) => parts),
  };
}

const HOLDS: Readonly<Record<Operation, Hold>> = {
  times: 'product',
  over: 'product',
  plus: 'sum',
  minus: 'sum',
  power: 'words',
  smallest: 'words',
  largest: 'words',
  formula: 'words',
};

type Held = Pick<Piece<string, string>, 'text' | 'hold'>;

/** In brackets unless it holds at least so firmly. */
const held = ({ text, hold }: Held, firmly: readonly Hold[]): string =>
  firmly.includes(hold) ? text : `(${text})`;

const FIRM: readonly Hold[] = ['tight'];
const PRODUCT: readonly Hold[] = ['tight', 'product'];
const SUM: readonly Hold[] = ['tight', 'product', 'sum'];

/** The first piece, then each other behind its sign. */
const signed = (
  pieces: readonly Held[],
  sign: string,
  first: readonly Hold[],
  others: readonly Hold[],
): readonly string[] =>
  pieces.map((piece, index) =>
    index === 0 ? held(piece, first) : `${sign} ${held(piece, others)}`,
  );

/** The terms of an operation, each with the sign before it; of words all in one. */
function termTexts(by: Operation, pieces: readonly Held[]): readonly string[] {
  const firm = pieces.map((piece) => held(piece, FIRM));
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined && by !== 'formula') {
    return [only.text];
  }
  switch (by) {
    case 'times':
      return signed(pieces, '×', PRODUCT, PRODUCT);
    case 'over':
      return signed(pieces, '÷', PRODUCT, FIRM);
    case 'plus':
      return signed(pieces, '+', SUM, SUM);
    case 'minus':
      return signed(pieces, '−', SUM, PRODUCT);
    case 'power':
      return [firm.join(' to the power of ')];
    case 'smallest':
      return [`the smallest of ${listed(firm)}`];
    case 'largest':
      return [`the largest of ${listed(firm)}`];
    case 'formula':
      return [`worked out from ${listed(firm)}`];
  }
}

const identityOf = <F extends string, A extends string>(node: FormulaNode<F, A>): string => {
  switch (node.kind) {
    case 'figure':
      return `figure ${node.figure}`;
    case 'answer':
      return `answer ${node.answer} ${node.value}`;
    case 'number':
      return `number ${node.value}`;
    case 'result':
      return `result ${node.name} ${node.value}`;
  }
};

const eachOnce = <F extends string, A extends string>(
  nodes: readonly FormulaNode<F, A>[],
): readonly FormulaNode<F, A>[] => [
  ...new Map(nodes.map((node) => [identityOf(node), node])).values(),
];

/** The formula of a result, and what it leaves to be opened. */
export function formulaOf<F extends string, A extends string>(
  node: FormulaResult<F, A>,
  write: Writer<F, A>,
): Formula<F, A> {
  const pieces = operandsOf(node).map((operand) => pieceOf(operand, 1, write));
  const terms = termTexts(node.by, pieces);
  return {
    lines: terms.length > MOST_TERMS || terms.length === 0 ? terms : [terms.join(' ')],
    parts: eachOnce(pieces.flatMap(({ parts }) => parts)),
  };
}
