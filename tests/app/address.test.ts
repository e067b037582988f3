import { describe, expect, it } from 'vitest';
import { fragmentOf, type Screen, screenAt } from '@/app/address';

const SCREENS: readonly Screen[] = [
  { kind: 'start' },
  { kind: 'question', question: 'meanGpus' },
  { kind: 'review' },
  { kind: 'results' },
  { kind: 'compare' },
  { kind: 'evidence' },
  { kind: 'track-record' },
];

describe('the address of a screen', () => {
  it.each(SCREENS.map((screen) => [fragmentOf(screen), screen] as const))(
    '%s leads back to it',
    (fragment, screen) => {
      expect(screenAt(fragment)).toEqual(screen);
    },
  );

  it.each(['#section-2', '#/question/colour', '#/question', '#/admin'])(
    'is none of ours as %s',
    (fragment) => {
      expect(screenAt(fragment)).toBeUndefined();
    },
  );

  it('names a screen whatever follows the question mark', () => {
    expect(screenAt('#/results?v=1&stage=production')).toEqual({ kind: 'results' });
  });
});
