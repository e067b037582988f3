import { describe, expect, it } from 'vitest';
import { FIRST_QUESTION } from '@/app/screens/StartScreen';
import { QUESTIONS } from '@/questions/catalogue';

describe('"Start"', () => {
  it('leads to the first question of the catalogue, which the first load does not hold', () => {
    expect(QUESTIONS[0]?.id).toBe(FIRST_QUESTION);
  });
});
