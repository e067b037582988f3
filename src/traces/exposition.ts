/** The text that an exporter shows to Prometheus: what is now, without times. */
import type { Head } from './head';

const REMARK = /^# (HELP|TYPE) \w/;
const WITH_LABELS = /^[A-Za-z_:][\w:]*\{.*="[^"]*".*\}\s+\S+$/;
const WITHOUT_LABELS = /^[A-Za-z_:][\w:]*\s+[-+.\w]+$/;

/** Whether a file is such a text. */
export function isExposition({ comments, rows }: Head): boolean {
  const [first] = rows;
  return (
    first !== undefined &&
    (WITH_LABELS.test(first.line) ||
      (comments.some((line) => REMARK.test(line)) && WITHOUT_LABELS.test(first.line)))
  );
}
