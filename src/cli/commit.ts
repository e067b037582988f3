import { readAsSentence, traceWarningSentence } from '@/traces/words';
import { commitAnswer } from './commit-answer';
import { commitRequestFrom } from './commit-arguments';
import { demandIn } from './read-trace';
import type { Terminal } from './run';
import { traceRefusal } from './trace-refusal';

const INDENT = 2;

/** `advise commit`: only the commitment question, as JSON; what to mind goes to standard error. */
export async function runCommit(args: readonly string[], terminal: Terminal): Promise<0 | 2> {
  const request = commitRequestFrom(args);
  if (!request.ok) {
    terminal.complain(`${request.error} See advise --help.`);
    return 2;
  }
  const demand = await demandIn(request.value.trace, request.value, terminal);
  if (!demand.ok) {
    terminal.complain(traceRefusal(demand.error));
    return 2;
  }
  const answer = commitAnswer(demand.value, request.value);
  await terminal.print(`${JSON.stringify(answer, undefined, INDENT)}\n`);
  terminal.complain(readAsSentence(demand.value));
  demand.value.warnings.map(traceWarningSentence).forEach(terminal.complain);
  return 0;
}
