import { type KeyboardEvent, useId, useRef } from 'react';
import styles from './ChoiceList.module.css';
import { type ChoiceWords, DIGITS } from './choice';

type Props = {
  readonly name: string;
  readonly choices: readonly ChoiceWords[];
  /** Undefined is unanswered; an empty list says that none applies. */
  readonly value: readonly string[] | undefined;
  readonly onChange: (value: readonly string[] | undefined) => void;
  readonly noneLabel?: string | undefined;
  readonly look?: 'cards' | 'compact' | undefined;
  readonly describedBy?: string | undefined;
};

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The list after one box was ticked or cleared: in the order of the choices, unanswered when empty. */
export function toggled(
  choices: readonly ChoiceWords[],
  value: readonly string[] | undefined,
  id: string,
): readonly string[] | undefined {
  const ticked = new Set(value);
  if (!ticked.delete(id)) {
    ticked.add(id);
  }
  return ticked.size === 0
    ? undefined
    : choices.map((choice) => choice.value).filter((choice) => ticked.has(choice));
}

/** Any of several, with "none" as an answer of its own. Arrows walk, space ticks. */
export function CheckList(props: Props) {
  const { name, choices, value, onChange, look = 'cards', noneLabel = 'None of these' } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const boxes = [...(list.current?.querySelectorAll('input') ?? [])];
    const at = boxes.findIndex((box) => box === document.activeElement);
    if (step !== undefined && at >= 0) {
      event.preventDefault();
      boxes.at((at + step) % boxes.length)?.focus();
    }
  };

  const rows = [
    ...choices.map((choice) => ({
      ...choice,
      checked: value?.includes(choice.value) ?? false,
      change: () => onChange(toggled(choices, value, choice.value)),
    })),
    {
      value: 'none',
      label: noneLabel,
      detail: undefined,
      checked: value?.length === 0,
      change: () => onChange(value?.length === 0 ? undefined : []),
    },
  ];

  return (
    <div
      ref={list}
      role="group"
      aria-label={name}
      aria-describedby={props.describedBy}
      className={look === 'cards' ? styles.cards : styles.compact}
    >
      {rows.map((row, index) => (
        <label key={row.value} className={styles.choice}>
          <input
            type="checkbox"
            aria-label={row.label}
            aria-describedby={row.detail && look === 'cards' ? `${id}${index}` : undefined}
            checked={row.checked}
            onKeyDown={walk}
            onChange={row.change}
          />
          <span className={styles.words}>
            {row.label}
            {row.detail && look === 'cards' && <small id={`${id}${index}`}>{row.detail}</small>}
          </span>
          {look === 'cards' && index < DIGITS && <kbd aria-hidden="true">{index + 1}</kbd>}
        </label>
      ))}
    </div>
  );
}
