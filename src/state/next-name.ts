let named = 0;

/** No two enquiries or files of one browser share a name: the moment the page was opened, and a count. */
export function nextName(): string {
  named += 1;
  return `${performance.timeOrigin}:${named}`;
}
