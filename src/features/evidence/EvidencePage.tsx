import { SearchForm } from '@/ui/controls/SearchForm';
import { ScreenHeading } from '@/ui/layout/ScreenHeading';
import { ClaimList } from './ClaimList';
import { ComplianceTable } from './ComplianceTable';
import styles from './EvidencePage.module.css';
import type { EvidenceFilter, EvidenceView } from './evidence-view-model';
import { FactRow } from './FactRow';
import { FigureRow } from './FigureRow';
import { ProfileTable } from './ProfileTable';
import { SubjectNavigation } from './SubjectNavigation';

type Props = {
  readonly view: EvidenceView;
  readonly filter: EvidenceFilter;
  readonly onFilter: (filter: EvidenceFilter) => void;
};

/** Every figure, fact and claim with its source. */
export function EvidencePage({ view, filter, onFilter }: Props) {
  return (
    <div className={styles.layout}>
      <SubjectNavigation view={view} />
      <div className={styles.content}>
        <ScreenHeading key={view.title} className={styles.heading}>
          {view.title}
        </ScreenHeading>
        <p className={styles.lede}>{view.lede}</p>
        <SearchForm
          find="Find a figure or a source"
          text={filter.text}
          onText={(text) => onFilter({ ...filter, text })}
          narrow="Grade"
          choices={view.bases}
          chosen={filter.basis}
          onChoose={(basis) => onFilter({ ...filter, basis })}
          found={view.found}
        />
        {view.row && (
          <ul>
            <FactRow fact={view.row} />
          </ul>
        )}
        {view.figures.length > 0 && (
          <ul aria-label="Figures">
            {view.figures.map((figure) => (
              <FigureRow key={figure.id} figure={figure} />
            ))}
          </ul>
        )}
        {view.facts.map(({ name, facts }) => (
          <section key={name} className={styles.part}>
            <h2>{name}</h2>
            <ul>
              {facts.map((fact) => (
                <FactRow key={fact.row} fact={fact} />
              ))}
            </ul>
          </section>
        ))}
        {view.claims.length > 0 && (
          <section className={styles.part}>
            <h2>{view.title === 'Often heard' ? 'Claims we checked' : 'Often heard'}</h2>
            <ClaimList claims={view.claims} />
          </section>
        )}
        {view.cards.map((card) => (
          <section key={card.card} className={styles.part}>
            <h2>{card.name}</h2>
            <ProfileTable card={card} />
          </section>
        ))}
        {view.compliance.length > 0 && <ComplianceTable rules={view.compliance} />}
        <p className={styles.edition}>Edition of {view.edition}.</p>
      </div>
    </div>
  );
}
