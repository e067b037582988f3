/** The whole address of a fragment of this page, to be sent to somebody. */
export const fullAddress = (fragment: string): string =>
  new URL(fragment, window.location.href).href;
