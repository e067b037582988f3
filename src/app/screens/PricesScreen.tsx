import { PricesPage } from '@/features/prices/PricesPage';

export const PricesScreen = () => <PricesPage />;
