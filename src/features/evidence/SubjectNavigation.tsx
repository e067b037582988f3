import type { EvidenceView, NavigationItem } from './evidence-view-model';
import styles from './SubjectNavigation.module.css';

/** The subjects beside the page, each with how much there is of it; folded on a phone. */
export function SubjectNavigation({ view }: { readonly view: EvidenceView }) {
  return (
    <nav aria-label="Evidence" className={styles.side}>
      <Items heading="Figures" items={view.subjects} />
      <Items heading="Behind the rules" items={view.collections} />
    </nav>
  );
}

function Items({
  heading,
  items,
}: {
  readonly heading: string;
  readonly items: readonly NavigationItem[];
}) {
  return (
    <div>
      <p className={styles.eyebrow}>{heading}</p>
      <ul className={styles.items}>
        {items.map(({ href, label, count, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
              <span className={styles.count}>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
