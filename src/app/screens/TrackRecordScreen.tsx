import { useTrackRecord } from '@/app/use-track-record';
import { TrackRecordPage } from '@/features/track-record/TrackRecordPage';
import { trackRecordView } from '@/features/track-record/track-record-view-model';

export function TrackRecordScreen() {
  const record = useTrackRecord();
  return record === undefined ? (
    <p role="status">Opening the track record…</p>
  ) : (
    <TrackRecordPage view={trackRecordView(record)} />
  );
}
