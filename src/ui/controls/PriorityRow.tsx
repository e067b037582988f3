import { useSortable } from '@dnd-kit/sortable';
import type { KeyboardEvent } from 'react';
import { motionAllowed } from '@/ui/charts/motion-allowed';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import type { ChoiceWords } from './choice';
import styles from './PriorityList.module.css';
import { type Groups, rankOf } from './ranking';

type Props = {
  readonly choice: ChoiceWords;
  readonly groups: Groups;
  readonly onMove: (step: -1 | 1) => void;
  readonly onTie: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** As `--motion`. */
const MAKE_ROOM = { duration: 160, easing: 'ease-out' };

/** One place of an order: a grip for pointer and finger, and a button for every move. */
export function PriorityRow({ choice, groups, onMove, onTie, onKeyDown }: Props) {
  const { value: id, label, detail } = choice;
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id,
    transition: motionAllowed() ? MAKE_ROOM : null,
  });
  const group = groups.find((each) => each.includes(id)) ?? [];
  const first = groups[0]?.length === 1 && groups[0][0] === id;
  const last = groups.at(-1)?.length === 1 && groups.at(-1)?.[0] === id;
  const tied = group.length > 1;
  return (
    <li
      ref={setNodeRef}
      className={styles.row}
      data-tied={tied && group[0] !== id}
      data-dragged={isDragging}
      style={{
        transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined,
        transition,
      }}
    >
      {/* Whoever cannot drag has the buttons, so there is nothing here to hear or to focus. */}
      <span className={styles.grip} title={`Drag ${label}`} aria-hidden="true" {...listeners}>
        <svg viewBox="0 0 10 16" width="10" height="16">
          {[2, 8, 14].flatMap((y) =>
            [2, 8].map((x) => <circle key={`${x}-${y}`} cx={x} cy={y} r="1.5" />),
          )}
        </svg>
      </span>
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
