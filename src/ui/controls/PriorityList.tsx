import { type KeyboardEvent, useState } from 'react';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import type { ChoiceWords } from './choice';
import styles from './PriorityList.module.css';
import {
  type Groups,
  groupsFrom,
  moved,
  type Ranking,
  rankingFrom,
  rankOf,
  tieToggled,
} from './ranking';

type Props = {
  readonly name: string;
  readonly choices: readonly ChoiceWords[];
  /** Undefined shows the proposed order, without making it an answer. */
  readonly value: Ranking | undefined;
  readonly proposed?: Ranking | undefined;
  readonly onChange: (value: Ranking) => void;
  readonly look?: 'cards' | 'compact' | undefined;
  readonly describedBy?: string | undefined;
};

/** An order made with buttons, or with the up and down keys inside a row. Ties are allowed. */
export function PriorityList(props: Props) {
  const { name, choices, value, proposed = [], onChange, look = 'cards' } = props;
  const [said, setSaid] = useState('');
  const ids = choices.map((choice) => choice.value);
  const groups = groupsFrom(value ?? proposed, ids);
  const words = new Map(choices.map((choice) => [choice.value, choice]));

  const change = (next: Groups, id: string) => {
    onChange(rankingFrom(next));
    setSaid(`${words.get(id)?.label ?? id}: now ${rankOf(next, id)} of ${ids.length}`);
  };
  const onKey = (id: string) => (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      change(moved(groups, id, event.key === 'ArrowUp' ? -1 : 1), id);
    }
  };

  return (
    <div>
      <ol
        className={styles.list}
        data-look={look}
        aria-label={name}
        aria-describedby={props.describedBy}
      >
        {groups.flat().map((id) => (
          <PriorityRow
            key={id}
            choice={words.get(id) ?? { value: id, label: id }}
            groups={groups}
            onMove={(step) => change(moved(groups, id, step), id)}
            onTie={() => change(tieToggled(groups, id), id)}
            onKeyDown={onKey(id)}
          />
        ))}
      </ol>
      <VisuallyHidden>
        <p aria-live="polite">{said}</p>
      </VisuallyHidden>
    </div>
  );
}

type RowProps = {
  readonly choice: ChoiceWords;
  readonly groups: Groups;
  readonly onMove: (step: -1 | 1) => void;
  readonly onTie: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

function PriorityRow({ choice, groups, onMove, onTie, onKeyDown }: RowProps) {
  const { value: id, label, detail } = choice;
  const group = groups.find((each) => each.includes(id)) ?? [];
  const first = groups[0]?.length === 1 && groups[0][0] === id;
  const last = groups.at(-1)?.length === 1 && groups.at(-1)?.[0] === id;
  const tied = group.length > 1;
  return (
    <li className={styles.row} data-tied={tied && group[0] !== id}>
      <span className={styles.rank}>
        {rankOf(groups, id)}
        {tied && <VisuallyHidden>, tied</VisuallyHidden>}
      </span>
      <span className={styles.words}>
        {label}
        {detail && <small>{detail}</small>}
      </span>
      {/* Never `disabled`: a button that goes away under the finger takes the focus with it. */}
      <span className={styles.buttons}>
        <button
          type="button"
          aria-label={`Move ${label} up`}
          aria-disabled={first}
          onKeyDown={onKeyDown}
          onClick={() => onMove(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          aria-label={`Move ${label} down`}
          aria-disabled={last}
          onKeyDown={onKeyDown}
          onClick={() => onMove(1)}
        >
          ↓
        </button>
        <button
          type="button"
          aria-label={tied ? `Untie ${label}` : `Tie ${label} with the one above`}
          aria-disabled={first}
          onKeyDown={onKeyDown}
          onClick={onTie}
        >
          {tied ? '≠' : '='}
        </button>
      </span>
    </li>
  );
}
