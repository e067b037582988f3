import { useDataset } from '@/app/use-dataset';
import { PricesPage } from '@/features/prices/PricesPage';
import { OffersReceived } from './OffersReceived';

export function PricesScreen() {
  const dataset = useDataset();
  return <PricesPage quotes={dataset && <OffersReceived dataset={dataset} />} />;
}
