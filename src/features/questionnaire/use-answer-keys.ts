import { type RefObject, useEffect } from 'react';

const TEXT = 'input[type="text"], textarea, select, [contenteditable="true"]';
/** In here keys belong to what is there, not to the question. */
const OWN_KEYS = '[data-own-keys]';
/** These have a use of their own for Enter. */
const WORKED = 'button, a[href], summary, textarea';

const ARROWS: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

const choose = (input: HTMLInputElement | undefined) => {
  input?.focus();
  input?.click();
};

/** From the heading an arrow goes into the choices: to the next of the chosen one, or to an end. */
function walkFromHeading(inputs: readonly HTMLInputElement[], step: 1 | -1) {
  const chosen = inputs.findIndex((input) => input.checked);
  const from = chosen >= 0 ? chosen : step === 1 ? -1 : 0;
  const next = inputs.at((from + step) % inputs.length);
  if (next?.type === 'radio') {
    choose(next);
  } else {
    next?.focus();
  }
}

/**
 * Digits choose among the first nine wherever the focus is, except in a text field; Enter goes on; an
 * arrow enters the choices from the heading (inside them, arrows are the browser's). On a question
 * about an amount a digit begins to fill its field.
 */
export function useAnswerKeys(control: RefObject<HTMLElement | null>, onEnter: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      const element = target instanceof Element ? target : document.body;
      if (element.closest(OWN_KEYS)) {
        return;
      }
      if (key === 'Enter' && !element.matches(WORKED)) {
        event.preventDefault();
        onEnter();
        return;
      }
      if (element.matches(TEXT)) {
        return;
      }
      const inputs = [...(control.current?.querySelectorAll('input') ?? [])];
      const [first] = inputs;
      const step = ARROWS[key];
      if (step !== undefined && element.matches('h1') && first?.type !== 'text') {
        event.preventDefault();
        walkFromHeading(inputs, step);
      } else if (/^[0-9]$/.test(key) && first?.type === 'text') {
        first.focus();
      } else if (/^[1-9]$/.test(key)) {
        choose(inputs[Number(key) - 1]);
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [control, onEnter]);
}
