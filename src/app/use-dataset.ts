import { useEffect, useState } from 'react';
import type { Dataset } from '@/dataset/schema';

const load = (): Promise<Dataset> => import('@/dataset/dataset').then(({ dataset }) => dataset);

/** The dataset, once it has been loaded; it is no part of the first load. */
export function useDataset(): Dataset | undefined {
  const [dataset, setDataset] = useState<Dataset>();
  useEffect(() => {
    let current = true;
    load().then(
      (loaded) => current && setDataset(loaded),
      (problem: unknown) =>
        setDataset(() => {
          throw problem;
        }),
    );
    return () => {
      current = false;
    };
  }, []);
  return dataset;
}
