import { type RefObject, useEffect } from 'react';

/** Less than this nobody sees. */
const NOTICED_PX = 1;

/**
 * Keeps what has the focus where it stands on the screen while the page around it grows or shrinks: a number that is
 * typed must not run away from the hand because the answer above it takes another line. Browsers do so themselves only
 * where something else is to hold on to, and never at the top of a page.
 */
export function useSteadyFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = place.current;
    if (page === null || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    let noted: { readonly field: Element; readonly top: number } | undefined;
    const note = () => {
      const field = document.activeElement;
      noted =
        field !== null && page.contains(field)
          ? { field, top: field.getBoundingClientRect().top }
          : undefined;
    };
    const keep = () => {
      if (noted !== undefined && noted.field === document.activeElement) {
        const moved = noted.field.getBoundingClientRect().top - noted.top;
        if (Math.abs(moved) >= NOTICED_PX) {
          window.scrollBy({ top: moved, behavior: 'instant' });
        }
      }
      note();
    };
    const observer = new ResizeObserver(keep);
    observer.observe(page);
    page.addEventListener('focusin', note);
    page.addEventListener('input', note);
    window.addEventListener('scroll', note, { passive: true });
    return () => {
      observer.disconnect();
      page.removeEventListener('focusin', note);
      page.removeEventListener('input', note);
      window.removeEventListener('scroll', note);
    };
  }, [place]);
}
