/** Whether the visitor has not asked for reduced motion. Where the browser cannot say, nothing moves. */
export const motionAllowed = (): boolean =>
  typeof window.matchMedia === 'function' &&
  !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
