import { useEffect, useState } from 'react';
import type { TrackRecord } from '@/features/track-record/track-record-view-model';

const load = async (): Promise<TrackRecord> => {
  const [{ default: raw }, { parseTrackRecord }] = await Promise.all([
    import('@/dataset/track-record.json'),
    import('./track-record'),
  ]);
  return parseTrackRecord(raw);
};

/** The published cases with what this edition says to them; undefined until loaded. */
export function useTrackRecord(): TrackRecord | undefined {
  const [record, setRecord] = useState<TrackRecord>();
  useEffect(() => {
    let current = true;
    load().then(
      (loaded) => current && setRecord(loaded),
      (problem: unknown) =>
        setRecord(() => {
          throw problem;
        }),
    );
    return () => {
      current = false;
    };
  }, []);
  return record;
}
