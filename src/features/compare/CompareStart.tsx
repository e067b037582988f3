import { Button, ButtonLink } from '@/ui/controls/Button';
import { ScreenHeading } from '@/ui/layout/ScreenHeading';
import styles from './ComparePage.module.css';

type Props = {
  /** The only scenario there is, by name; undefined where there is none. */
  readonly only: string | undefined;
  /** Adds the scenario on screen; undefined where it says nothing yet, or is the one already there. */
  readonly onAddCurrent: (() => void) | undefined;
  /** Copies the only one, to change it. */
  readonly onVary: (() => void) | undefined;
  readonly startHref: string;
};

/** With fewer than two scenarios there is nothing to compare, but there is a way on. */
export function CompareStart({ only, onAddCurrent, onVary, startHref }: Props) {
  return (
    <div className={styles.compare}>
      <ScreenHeading className={styles.heading}>
        {only === undefined ? 'Nothing to compare yet' : `One scenario so far: ${only}`}
      </ScreenHeading>
      <p className={styles.lede}>
        {only === undefined
          ? 'Answer a few questions, then choose “Add to compare” on the result. From two scenarios on they stand here side by side.'
          : 'Change an answer and add the result, and both stand here side by side: verdicts, what you answered differently, and what follows.'}
      </p>
      <div className={`${styles.actions} ${styles.start}`}>
        {onAddCurrent && (
          <Button look="primary" onClick={onAddCurrent}>
            Add the scenario on screen
          </Button>
        )}
        {onVary && (
          <Button look={onAddCurrent ? 'plain' : 'primary'} onClick={onVary}>
            Change an answer of it
          </Button>
        )}
        {only === undefined && onAddCurrent === undefined && (
          <ButtonLink look="primary" href={startHref}>
            Start
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
