import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, it } from 'vitest';

const advise = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['scripts/advise.mjs', ...args], { input, encoding: 'utf8' });

const SCENARIO = '{"version":1,"answers":{"workloadKind":"notebooks"}}';

describe('the command itself', () => {
  it('keeps standard output for the advice', () => {
    const { status, stdout } = advise(['-', '--format=json', '--draws=50'], SCENARIO);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, draws: 50 });
  });

  it('says what is wrong on standard error, in one line, with status 2', () => {
    const attempts = [
      ['no-such-file.json'],
      ['src'],
      [],
      ['-', '--fast'],
      ['commit', '--trace', 'no-such-file.csv', '--ratio', '1'],
      ['commit', '--trace', 'tests/fixtures/gpu-prices.csv', '--ratio', '1'],
      [`#/results?v=1&name=${'x'.repeat(5_000)}`],
    ];
    for (const args of attempts) {
      const { status, stdout, stderr } = advise(args);
      expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  it('answers the commitment question on a file and on standard input', () => {
    const args = ['commit', '--ratio', '0.5', '--trace'];
    const file = advise([...args, 'tests/fixtures/utilisation/nvidia-smi.csv']);
    expect(file.status).toBe(0);
    expect(JSON.parse(file.stdout)).toMatchObject({ rows: 3, stepSeconds: 60 });
    const hours = 'time;gpus\n05.07.2025 22:00;1,5\n05.07.2025 23:00;2\n';
    expect(JSON.parse(advise([...args, '-'], hours).stdout)).toMatchObject({ rows: 2, max: 2 });
  });

  it('ends quietly when its reader has seen enough', () => {
    const lines = `${SCENARIO}\n`.repeat(50);
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" scripts/advise.mjs - --draws 20 | head -n 1 > /dev/null`],
      { input: lines, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
