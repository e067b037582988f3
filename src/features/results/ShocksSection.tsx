import { Section } from '@/ui/layout/Section';
import type { ShocksView } from './shocks';
import { SHOCKS_WORDS } from './words-shocks';

/** The verdict under each shock, in one table. */
export function ShocksSection({ view }: { readonly view: ShocksView }) {
  return (
    <Section heading={SHOCKS_WORDS.heading}>
      {view.rows.length === 0 ? (
        <p>{SHOCKS_WORDS.coming}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">If</th>
              <th scope="col">Recommended then</th>
              <th scope="col">Family</th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map(({ id, name, option, family }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{option}</td>
                <td>{family}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
