/** A scenario never comes near this size: what does is no scenario, and is not kept in memory. */
export const MOST_CHARACTERS = 1_000_000;

/** A line that is not blank, with its number from 1; no text where it is longer than any scenario. */
export type Line = { readonly number: number; readonly text: string | undefined };

/**
 * The lines of a stream, as they come, one in memory at a time. Only a line feed ends a line: JSON may
 * hold the other separators of Unicode inside its strings.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Line, void> {
  let number = 0;
  let open = '';
  let tooLong = false;
  for await (const chunk of chunks) {
    const [end = '', ...starts] = chunk.split('\n');
    open += tooLong ? '' : end;
    for (const start of starts) {
      number += 1;
      if (tooLong || open.trim() !== '') {
        yield { number, text: tooLong || open.length > MOST_CHARACTERS ? undefined : open };
      }
      open = start;
      tooLong = false;
    }
    if (open.length > MOST_CHARACTERS) {
      open = '';
      tooLong = true;
    }
  }
  if (tooLong || open.trim() !== '') {
    yield { number: number + 1, text: tooLong ? undefined : open };
  }
}
