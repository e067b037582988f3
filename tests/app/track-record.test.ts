import { describe, expect, it } from 'vitest';
import { parseTrackRecord } from '@/app/track-record';
import { trackRecordView } from '@/features/track-record/track-record-view-model';
import raw from '@/dataset/track-record.json';

describe('the shipped track record', () => {
  it('can be read, and holds the 44 published cases and 25 statements of articles', () => {
    const view = trackRecordView(parseTrackRecord(raw));
    expect(view.published).toHaveLength(44);
    expect(view.seeds).toHaveLength(25);
  });

  it('refuses a case that lacks a score', () => {
    const [first] = raw.cases;
    const broken = { ...raw, cases: [{ ...first, scores: {} }] };
    expect(() => parseTrackRecord(broken)).toThrow('"scores"');
  });
});
