import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioJsonSchema } from '@/questions/json-schema';

describe('the published schema of a scenario', () => {
  it('is the one that the parser uses; npm run schema writes it anew', () => {
    const published: unknown = JSON.parse(readFileSync('public/scenario.schema.json', 'utf8'));
    expect(published).toEqual(scenarioJsonSchema());
  });
});
