import {
  closestCenter,
  DndContext,
  type Modifier,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type KeyboardEvent, useState } from 'react';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import type { ChoiceWords } from './choice';
import styles from './PriorityList.module.css';
import { PriorityRow } from './PriorityRow';
import {
  dropped,
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

/** Pixels before a press becomes a drag. */
const STIR = 4;
const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 });

/**
 * An order made by dragging with mouse, pen or finger, with buttons, or with the up and down keys inside
 * a row. Ties are allowed.
 */
export function PriorityList(props: Props) {
  const { name, choices, value, proposed = [], onChange, look = 'cards' } = props;
  const [said, setSaid] = useState('');
  // What the drag library would say knows no ranks and no ties, so it is kept off the page.
  const [unsaid] = useState(() => document.createElement('div'));
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: STIR } }),
  );
  const ids = choices.map((choice) => choice.value);
  const groups = groupsFrom(value ?? proposed, ids);
  const words = new Map(choices.map((choice) => [choice.value, choice]));
  const labelOf = (id: string): string => words.get(id)?.label ?? id;

  const change = (next: Groups, id: string) => {
    if (next === groups) {
      setSaid(`${labelOf(id)}: already ${rankOf(groups, id) === 1 ? 'first' : 'last'}`);
      return;
    }
    onChange(rankingFrom(next));
    setSaid(placeWords(next, id, labelOf));
  };
  const onKey = (id: string) => (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      change(moved(groups, id, event.key === 'ArrowUp' ? -1 : 1), id);
    }
  };

  return (
    <div>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        modifiers={[upAndDown]}
        accessibility={{ container: unsaid, restoreFocus: false }}
        onDragEnd={({ active, over }) => {
          if (over !== null && over.id !== active.id) {
            change(dropped(groups, String(active.id), String(over.id)), String(active.id));
          }
        }}
      >
        <SortableContext items={groups.flat()} strategy={verticalListSortingStrategy}>
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
        </SortableContext>
      </DndContext>
      <VisuallyHidden>
        <p aria-live="polite">{said}</p>
      </VisuallyHidden>
    </div>
  );
}

/** "Cost: now 2 of 7, tied with Latency". */
function placeWords(groups: Groups, id: string, labelOf: (id: string) => string): string {
  const others = (groups.find((group) => group.includes(id)) ?? []).filter((one) => one !== id);
  const tied = others.length === 0 ? '' : `, tied with ${others.map(labelOf).join(' and ')}`;
  return `${labelOf(id)}: now ${rankOf(groups, id)} of ${groups.flat().length}${tied}`;
}
