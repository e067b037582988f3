import { dataset } from '@/dataset/dataset';
import { engineOn } from '@/engine/engine';
import { knowledgeWith } from '@/cli/measured';
import { type Knowing, run, type Status } from '@/cli/run';

/** The shipped engine; few draws by default, so that a test of the command line takes no second. */
const knowing: Knowing = {
  dataset,
  engineOn: ({ draws = 50, seed = 1 }, measured) =>
    engineOn(knowledgeWith(dataset, measured), { draws, seed }),
};

type Files = Readonly<Record<string, string>>;

export type Ran = { readonly status: Status; readonly out: string; readonly complaints: string };

async function* chunksOf(text: string): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += 7) {
    yield text.slice(start, start + 7);
  }
}

/** Runs the command line on files that exist only in the test; the one named - is standard input. */
export async function ran(args: readonly string[], files: Files = {}): Promise<Ran> {
  let out = '';
  let complaints = '';
  const status = await run(args, knowing, {
    isFile: (path) => Object.hasOwn(files, path),
    fileText: (path) => chunksOf(files[path] ?? ''),
    inputText: () => chunksOf(files['-'] ?? ''),
    print: (text) => {
      out += text;
      return Promise.resolve();
    },
    complain: (sentence) => {
      complaints += `${sentence}\n`;
    },
  });
  return { status, out, complaints };
}
