import { useId } from 'react';
import styles from './TextField.module.css';

type Props = {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
};

export function TextField({ name, value, onChange, maxLength }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={value}
        maxLength={maxLength}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
