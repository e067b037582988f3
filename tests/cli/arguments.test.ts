import { describe, expect, it } from 'vitest';
import { requestFrom } from '@/cli/arguments';

describe('the arguments of advise', () => {
  it('need no more than an input', () => {
    expect(requestFrom(['case.json'])).toEqual({
      ok: true,
      value: {
        input: 'case.json',
        format: 'text',
        expected: undefined,
        brief: false,
        draws: undefined,
        seed: undefined,
        trace: undefined,
        column: undefined,
        measure: 'busy',
      },
    });
  });

  it('are read in any order, with a space or an equals sign', () => {
    const asked = ['--format=json', '--draws', '500', '-', '--seed=7', '--brief'];
    expect(requestFrom([...asked, '--expect', 'split'])).toEqual({
      ok: true,
      value: {
        input: '-',
        format: 'json',
        expected: 'split',
        brief: true,
        draws: 500,
        seed: 7,
        trace: undefined,
        column: undefined,
        measure: 'busy',
      },
    });
  });

  it.each([
    [[], 'nothing to read'],
    [[''], 'nothing to read'],
    [['a.json', 'b.json'], 'found a.json and b.json'],
    [['a.json', '--fast'], 'There is no flag --fast'],
    [['a.json', '--chart', 'b.csv'], 'There is no flag --chart'],
    [['-', '--trace', '-'], 'Standard input can be read once'],
    [['a.json', '--measure', 'idle'], '--measure expects one of busy, held; found idle'],
    [['a.json', '-f'], 'There is no flag -f'],
    [['a.json', '--brief=yes'], 'There is no flag --brief=yes'],
    [['a.json', '--format'], 'found nothing'],
    [['a.json', '--format', 'xml'], '--format expects one of text, json, markdown; found xml'],
    [['a.json', '--expect', 'metal'], '--expect expects one of bare-metal, virtual, split'],
    [['a.json', '--draws', '0'], '--draws expects a whole number from 1'],
    [['a.json', '--draws', '1e4'], 'found 1e4'],
    [['a.json', '--draws', '1000001'], 'found 1000001'],
    [['a.json', '--seed', '-1'], 'found -1'],
    [['a.json', '--seed', '1.5'], 'found 1.5'],
    [['a.json', '--seed='], '--seed expects'],
  ])('are refused in one sentence: %j', (args, sentence) => {
    const request = requestFrom(args);
    expect(request.ok ? '' : request.error).toContain(sentence);
    expect(request.ok ? '' : request.error).not.toContain('\n');
  });
});
