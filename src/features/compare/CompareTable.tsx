import { Button } from '@/ui/controls/Button';
import { ShareBar } from '@/ui/layout/ShareBar';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import { FAMILY_TONES, TONE_COLOURS } from '@/ui/tokens/chart-colours';
import styles from './CompareTable.module.css';
import type { CompareColumn, CompareView } from './compare-view-model';

type Props = {
  readonly view: CompareView;
  readonly onOpen: (index: number) => void;
  readonly onRemove: (index: number) => void;
};

/** A column per scenario. On a phone the table scrolls inside its frame, the page does not. */
export function CompareTable({ view, onOpen, onRemove }: Props) {
  const width = view.columns.length + 1;
  return (
    <section className={styles.scroll} tabIndex={0} aria-label="Scenarios side by side">
      <table className={styles.table}>
        <caption className={styles.caption}>
          Verdict, differing answers and consequences of each scenario. A dot marks what differs.
        </caption>
        <thead>
          <tr>
            <td className={styles.corner} />
            {view.columns.map((column) => (
              <th key={column.index} scope="col" className={styles.head}>
                <Column column={column} onOpen={onOpen} onRemove={onRemove} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={width} className={styles.group}>
              Answers that differ <span className={styles.quiet}>· {view.sameWords}</span>
            </th>
          </tr>
          {view.differing.map(({ id, label, cells }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {cells.map(({ text, differs }, index) => (
                <td
                  key={view.columns[index]?.index}
                  className={differs ? styles.differs : styles.quiet}
                >
                  {differs && <VisuallyHidden>differs:</VisuallyHidden>} {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={width} className={styles.group}>
              Consequences
            </th>
          </tr>
          {view.consequences.map(({ id, label, cells }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {cells.map((text, index) => (
                <td key={view.columns[index]?.index}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Column({
  column,
  onOpen,
  onRemove,
}: { readonly column: CompareColumn } & Omit<Props, 'view'>) {
  const { index, name, verdict, percent, family, option, shares } = column;
  return (
    <>
      <span className={styles.name}>{name}</span>
      <div className={styles.bar}>
        <ShareBar
          name={`How often each family comes first: ${name}`}
          parts={shares.map((share) => ({
            id: share.id,
            label: share.name,
            share: share.share,
            percent: share.percent,
            tone: FAMILY_TONES[share.id],
          }))}
        />
      </div>
      <span className={styles.verdict}>
        <b style={family && { color: TONE_COLOURS[FAMILY_TONES[family]] }}>{verdict}</b>{' '}
        <span className={styles.quiet}>{percent}</span>
      </span>
      {option !== undefined && <small className={styles.option}>{option}</small>}
      <span className={styles.links}>
        <Button look="quiet" aria-label={`Open ${name}`} onClick={() => onOpen(index)}>
          Open
        </Button>
        <Button look="quiet" aria-label={`Remove ${name}`} onClick={() => onRemove(index)}>
          Remove
        </Button>
      </span>
    </>
  );
}
