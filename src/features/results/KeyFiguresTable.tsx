import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import { FAMILY_TONES, TONE_COLOURS } from '@/ui/tokens/chart-colours';
import styles from './KeyFiguresTable.module.css';
import type { KeyFigureCell, KeyFigures } from './key-figures';

/** The best option of each family side by side. Every number leads to the figures behind it. */
export function KeyFiguresTable({ figures }: { readonly figures: KeyFigures }) {
  if (figures.columns.length === 0) {
    return null;
  }
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        The best option of each family. Bold is best; a number leads to the figures behind it.
      </caption>
      <thead>
        <tr>
          <td />
          {figures.columns.map(({ option, family, name, optionName, recommended }) => (
            <th
              key={option}
              scope="col"
              title={optionName}
              style={recommended ? { color: TONE_COLOURS[FAMILY_TONES[family]] } : undefined}
            >
              {name}
              <VisuallyHidden>
                , {optionName}
                {recommended ? ', recommended' : ''}
              </VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.rows.map(({ id, label, cells }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {cells.map((cell) => (
              <td key={cell.option} className={cell.best ? styles.best : undefined}>
                <Number cell={cell} label={label} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Number({ cell, label }: { readonly cell: KeyFigureCell; readonly label: string }) {
  return cell.href === undefined ? (
    cell.text
  ) : (
    <a href={cell.href}>
      {cell.text}
      <VisuallyHidden>, {label}: figures behind it</VisuallyHidden>
    </a>
  );
}
