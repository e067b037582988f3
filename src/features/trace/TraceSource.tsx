import { type DragEvent, useId, useState } from 'react';
import { Button } from '@/ui/controls/Button';
import { Disclosure } from '@/ui/controls/Disclosure';
import styles from './TraceSource.module.css';
import { EXAMPLES, WORDS } from './words';

type Props = {
  readonly onFile: (file: Blob, name: string) => void;
  /** One of the published series, by the name of its file. */
  readonly onExample: (file: string, name: string) => void;
};

/** The ways to bring a file: choose it, drop it, paste its text, or take a published one. */
export function TraceSource({ onFile, onExample }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file !== undefined) {
      onFile(file, file.name);
    }
  };
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <>
      <div
        className={over ? `${styles.drop} ${styles.over}` : styles.drop}
        onDragEnter={drag(true)}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          take(event.dataTransfer.files);
        }}
      >
        <p>
          <label htmlFor={`${id}-file`} className={styles.choose}>
            {WORDS.choose}
          </label>{' '}
          <input
            id={`${id}-file`}
            type="file"
            className={styles.file}
            onChange={({ target }) => {
              take(target.files);
              // The same file chosen again, mended meanwhile, is read again.
              target.value = '';
            }}
          />{' '}
          <span>{WORDS.drop}</span>
        </p>
        <p className={styles.formats}>{WORDS.formats}</p>
      </div>
      <Disclosure summary={WORDS.paste}>
        <label htmlFor={`${id}-text`} className={styles.label}>
          {WORDS.pasteLabel}
        </label>
        <textarea
          id={`${id}-text`}
          rows={8}
          spellCheck={false}
          className={styles.text}
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
        />
        <Button
          disabled={pasted.trim() === ''}
          onClick={() => onFile(new Blob([pasted]), WORDS.pasteName)}
        >
          {WORDS.readPaste}
        </Button>
      </Disclosure>
      <section className={styles.examples} aria-labelledby={`${id}-examples`}>
        <h2 id={`${id}-examples`}>{WORDS.examples}</h2>
        <ul>
          {EXAMPLES.map(({ file, name, about, licence }) => (
            <li key={file}>
              <h3>{name}</h3>
              <p>{about}</p>
              <p className={styles.licence}>{licence}</p>
              <Button
                aria-label={`${WORDS.tryExample}: ${name}`}
                onClick={() => onExample(file, name)}
              >
                {WORDS.tryExample}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
