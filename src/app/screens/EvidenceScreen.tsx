import { useState } from 'react';
import { useScreen } from '@/app/store-context';
import { useDataset } from '@/app/use-dataset';
import { EvidencePage } from '@/features/evidence/EvidencePage';
import { placeFrom } from '@/features/evidence/evidence-place';
import { type EvidenceFilter, evidenceView } from '@/features/evidence/evidence-view-model';

const NO_FILTER: EvidenceFilter = { text: '', basis: 'all' };

export function EvidenceScreen() {
  const screen = useScreen();
  const dataset = useDataset();
  const [filter, setFilter] = useState(NO_FILTER);
  if (dataset === undefined) {
    return <p role="status">Opening the evidence…</p>;
  }
  const place = placeFrom(screen.kind === 'evidence' ? screen.query : undefined);
  return (
    <EvidencePage
      view={evidenceView(dataset, place, filter)}
      filter={filter}
      onFilter={setFilter}
    />
  );
}
