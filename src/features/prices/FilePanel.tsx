import { Button } from '@/ui/controls/Button';
import styles from './FilePanel.module.css';
import { moreProblemsWords } from './words';

export type FileState = {
  /** What was taken from the last file; empty before the first. */
  readonly status: string;
  /** Why nothing was, a sentence each. */
  readonly problems: readonly string[];
};

type Props = {
  readonly words: {
    readonly exportFile: string;
    readonly importFile: string;
    readonly refused: string;
    readonly template?: string;
  };
  readonly state: FileState;
  /** Undefined where there is nothing to hand out. */
  readonly onExport: (() => void) | undefined;
  /** Hands out an empty table to be filled in, where the export is none. */
  readonly onTemplate?: () => void;
  readonly onImport: (file: File) => void;
};

/** Rows of a list that still is read. */
const MOST = 8;

/** A table as a file for a spreadsheet, out and in. */
export function FilePanel({ words, state, onExport, onTemplate, onImport }: Props) {
  const { status, problems } = state;
  return (
    <>
      <div className={styles.actions}>
        {onExport && <Button onClick={onExport}>{words.exportFile}</Button>}
        {onTemplate && <Button onClick={onTemplate}>{words.template}</Button>}
        <label className={styles.file}>
          <span>{words.importFile}</span>
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
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
            <p>{words.refused}</p>
            <ul>
              {problems.slice(0, MOST).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
            {problems.length > MOST && <p>{moreProblemsWords(problems.length - MOST)}</p>}
          </div>
        )}
      </div>
    </>
  );
}
