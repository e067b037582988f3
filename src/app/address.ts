import { ANSWER_IDS, type AnswerId } from '@/questions/answers';

/** What the page can show. Results and compare carry their scenarios in the address as well. */
export type Screen =
  | { readonly kind: 'start' }
  | { readonly kind: 'question'; readonly question: AnswerId }
  | { readonly kind: 'review' }
  | { readonly kind: 'results' }
  | { readonly kind: 'compare' }
  /** `query`: what to show of it, in the words of the evidence screen: `figure=…&figure=…`, `row=…`. */
  | { readonly kind: 'evidence'; readonly query?: string }
  | { readonly kind: 'track-record' }
  /** Every price, with the visitor's own in its place. */
  | { readonly kind: 'prices' }
  /** Demand from a utilisation file. */
  | { readonly kind: 'trace' };

const PLAIN = ['review', 'results', 'compare', 'track-record', 'prices', 'trace'] as const;

/** The screen that a fragment names; undefined where it names none of ours. */
export function screenAt(fragment: string): Screen | undefined {
  const [path = '', query = ''] = fragment.replace(/^#/, '').split('?');
  const [root, name = '', rest = ''] = path.split('/');
  if (root !== '') {
    return undefined;
  }
  if (name === '') {
    return { kind: 'start' };
  }
  if (name === 'question') {
    const question = ANSWER_IDS.find((id) => id === rest);
    return question === undefined ? undefined : { kind: 'question', question };
  }
  if (name === 'evidence') {
    return query === '' ? { kind: 'evidence' } : { kind: 'evidence', query };
  }
  const plain = PLAIN.find((kind) => kind === name);
  return plain === undefined ? undefined : { kind: plain };
}

/** The fragment of a screen, without the scenarios that some of them carry. */
export function fragmentOf(screen: Screen): string {
  switch (screen.kind) {
    case 'start':
      return '#/';
    case 'question':
      return `#/question/${screen.question}`;
    case 'evidence':
      return screen.query === undefined ? '#/evidence' : `#/evidence?${screen.query}`;
    default:
      return `#/${screen.kind}`;
  }
}
