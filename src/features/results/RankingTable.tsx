import { Disclosure } from '@/ui/controls/Disclosure';
import { FAMILY_TONES, TONE_COLOURS } from '@/ui/tokens/chart-colours';
import type { RankedOption } from './ranking';
import frame from '@/ui/layout/table-frame.module.css';
import styles from './table.module.css';
import { WhyNotPanel } from './WhyNotPanel';
import { moreThatFit } from './words';

const COLUMNS = 5;
const [FAMILY, FIRST, SCORE, REGRET] = ['Family', 'Comes first', 'Score', 'Mean regret a month'];

/** So many are compared; a single one more is not worth folding. */
const MOST_OPTIONS = 5;

type Props = { readonly ranking: readonly RankedOption[] };

/** Every option that fits: how often it comes first, its mean score, what choosing it would regret. */
export function RankingTable({ ranking }: Props) {
  const shown = ranking.length > MOST_OPTIONS + 1 ? MOST_OPTIONS : ranking.length;
  const further = ranking.slice(shown);
  return (
    <>
      <OptionsTable
        name="Options that fit, the recommended one first, then by score"
        ranking={ranking.slice(0, shown)}
      />
      {further.length > 0 && (
        <div className={styles.further}>
          <Disclosure summary={moreThatFit(further.length)}>
            <OptionsTable name="The other options that fit, by score" ranking={further} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

function OptionsTable({ name, ranking }: Props & { readonly name: string }) {
  return (
    <section className={frame.scroll} tabIndex={0} aria-label={`${name}, as a table`}>
      <table className={`${frame.table} ${frame.stacked} ${styles.table}`}>
        <caption className={frame.caption}>{name}</caption>
        <thead>
          <tr>
            <th scope="col">Option</th>
            <th scope="col">{FAMILY}</th>
            <th scope="col" className={styles.number}>
              {FIRST}
            </th>
            <th scope="col" className={styles.number}>
              {SCORE}
            </th>
            <th scope="col" className={styles.number}>
              {REGRET}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranking.map((option) => (
            <OptionRows key={option.id} option={option} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const rowLook = ({ recommended, whyNot }: RankedOption): string | undefined =>
  recommended ? styles.strong : whyNot && styles.joined;

/** The numbers of an option, and below them why it is not the recommended one. */
function OptionRows({ option }: { readonly option: RankedOption }) {
  const { whyNot } = option;
  return (
    <>
      <tr className={rowLook(option)}>
        <th scope="row">
          {option.name}
          {option.recommended && <span className={styles.quiet}> recommended</span>}
          {option.feasible !== undefined && (
            <small className={styles.quiet}>{option.feasible}</small>
          )}
        </th>
        <td data-label={FAMILY} style={{ color: TONE_COLOURS[FAMILY_TONES[option.family]] }}>
          {option.familyName}
        </td>
        <td data-label={FIRST} className={styles.number}>
          {option.first}
        </td>
        <td data-label={SCORE} className={styles.number}>
          {option.score}
        </td>
        <td data-label={REGRET} className={styles.number}>
          {option.regret}
        </td>
      </tr>
      {whyNot && (
        <tr>
          <td colSpan={COLUMNS} className={styles.detail}>
            <WhyNotPanel whyNot={whyNot} ask="summary" />
          </td>
        </tr>
      )}
    </>
  );
}
