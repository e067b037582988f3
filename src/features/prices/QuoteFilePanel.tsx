import { Button } from '@/ui/controls/Button';
import styles from './Quotes.module.css';
import { QUOTE_WORDS } from './words-quotes';

export type QuoteFileState = {
  /** What was taken from the last file; empty before the first. */
  readonly status: string;
  /** Why nothing was, a sentence each. */
  readonly problems: readonly string[];
};

type Props = {
  readonly state: QuoteFileState;
  /** There is something to hand out. */
  readonly some: boolean;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
};

/** The offers as a file for a spreadsheet, out and in. */
export function QuoteFilePanel({ state: { status, problems }, some, onExport, onImport }: Props) {
  return (
    <>
      <div className={styles.actions}>
        {some && <Button onClick={onExport}>{QUOTE_WORDS.exportFile}</Button>}
        <label className={styles.file}>
          <span>{QUOTE_WORDS.importFile}</span>
          <input
            type="file"
            accept=".csv,text/csv,text/plain"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file !== undefined) {
                onImport(file);
              }
              // So that the same file can be chosen again once it is mended.
              event.target.value = '';
            }}
          />
        </label>
      </div>
      <p role="status" className={styles.status}>
        {status}
      </p>
      <div role="alert">
        {problems.length > 0 && (
          <div className={styles.refused}>
            <p>{QUOTE_WORDS.refused}</p>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  );
}
