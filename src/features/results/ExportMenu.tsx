import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Button } from '@/ui/controls/Button';
import styles from './ExportMenu.module.css';
import type { ExportFormat } from './VerdictHero';

const FORMATS: readonly { readonly format: ExportFormat; readonly label: string }[] = [
  { format: 'markdown', label: 'Advice as Markdown' },
  { format: 'costs', label: 'Costs as CSV' },
  { format: 'json', label: 'Scenario as JSON' },
];

/** Files to take away. A button that opens a short list; Escape closes it. */
export function ExportMenu({ onExport }: { readonly onExport: (format: ExportFormat) => void }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLSpanElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.querySelector('button')?.focus();
  };
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      close();
    }
  };
  return (
    <span ref={button} className={styles.menu}>
      <Button
        aria-expanded={open}
        aria-controls={id}
        onKeyDown={leaveOnEscape}
        onClick={() => setOpen(!open)}
      >
        Export
      </Button>
      <ul id={id} className={styles.list} hidden={!open}>
        {FORMATS.map(({ format, label }) => (
          <li key={format}>
            <button
              type="button"
              className={styles.item}
              onKeyDown={leaveOnEscape}
              onClick={() => {
                onExport(format);
                close();
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </span>
  );
}
