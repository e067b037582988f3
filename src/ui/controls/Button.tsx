import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

export type ButtonLook = 'primary' | 'plain' | 'quiet';

const LOOKS: Readonly<Record<ButtonLook, string | undefined>> = {
  primary: styles.primary,
  plain: styles.plain,
  quiet: styles.quiet,
};

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { readonly look?: ButtonLook };

export function Button({ look = 'plain', type = 'button', className, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={[styles.button, LOOKS[look], className].filter(Boolean).join(' ')}
    />
  );
}

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly href: string;
  readonly look?: ButtonLook;
};

/** A link that looks like a button: for going somewhere, not for doing something. */
export function ButtonLink({ look = 'plain', className, children, ...rest }: LinkProps) {
  return (
    <a {...rest} className={[styles.button, LOOKS[look], className].filter(Boolean).join(' ')}>
      {children}
    </a>
  );
}
