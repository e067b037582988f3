import { FAMILY_TONES } from '@/ui/tokens/chart-colours';
import styles from './Examples.module.css';
import type { Example } from './examples';
import { WORDS } from './words';

/** An example with the address that opens it. */
export type ExampleLink = { readonly example: Example; readonly href: string };

export function Examples({ examples }: { readonly examples: readonly ExampleLink[] }) {
  return (
    <ul className={styles.examples}>
      {examples.map(({ example, href }) => (
        <li key={example.organisation}>
          <a className={styles.name} href={href}>
            {example.scenario.name}
          </a>
          <span className={styles.chose} data-tone={example.family && FAMILY_TONES[example.family]}>
            {WORDS.chose(example.chose)}
          </span>
          <small>
            {example.summary}.{' '}
            <a
              href={example.source.address}
              title={example.source.title}
              target="_blank"
              rel="noreferrer"
              aria-label={`${WORDS.source}: ${example.source.title}`}
            >
              {WORDS.source}
            </a>
          </small>
        </li>
      ))}
    </ul>
  );
}
