import { Button } from '@/ui/controls/Button';
import { Section } from '@/ui/layout/Section';
import type { PriceFileProblem } from './price-file';
import styles from './PriceFilePanel.module.css';
import { moreProblemsWords, PRICES_WORDS } from './words';
import { problemWords } from './words-file';

export type PriceFileState = {
  /** What was taken from the last file; empty before the first. */
  readonly status: string;
  /** Why nothing was. */
  readonly problems: readonly PriceFileProblem[];
};

type Props = {
  readonly state: PriceFileState;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
};

/** Rows of a list that still is read. */
const MOST = 8;

/** The prices as a file for a spreadsheet, out and in. */
export function PriceFilePanel({ state, onExport, onImport }: Props) {
  const { status, problems } = state;
  return (
    <Section heading={PRICES_WORDS.file} lede={PRICES_WORDS.fileLede}>
      <div className={styles.actions}>
        <Button onClick={onExport}>{PRICES_WORDS.exportFile}</Button>
        <label className={styles.file}>
          <span>{PRICES_WORDS.importFile}</span>
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
            <p>{PRICES_WORDS.refused}</p>
            <ul>
              {problems.slice(0, MOST).map((problem) => (
                <li key={problemWords(problem)}>{problemWords(problem)}</li>
              ))}
            </ul>
            {problems.length > MOST && <p>{moreProblemsWords(problems.length - MOST)}</p>}
          </div>
        )}
      </div>
    </Section>
  );
}
