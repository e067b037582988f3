import { type ReactNode, useState } from 'react';
import type { AnswerId } from '@/questions/answers';
import { Section } from '@/ui/layout/Section';
import { InPlaceRow } from './InPlaceRow';
import styles from './TrailDisclosure.module.css';
import type { TrailAnswer, TrailCriterion, TrailFigure, TrailPart, TrailView } from './trail';
import { TRAIL } from './words-trail';

type Control = (answer: AnswerId) => ReactNode;

type Props = {
  readonly view: TrailView;
  /** The control that answers a question in place. */
  readonly control: Control;
};

/** From the score to each consideration, to the formula with its numbers, to answers, figures and sources. */
export function TrailDisclosure({ view, control }: Props) {
  return (
    <Section heading={TRAIL.heading} lede={TRAIL.lede}>
      {view.kind === 'coming' ? (
        <p className={styles.coming}>{TRAIL.coming}</p>
      ) : (
        view.options.map(({ option, name, score, criteria }) => (
          <details key={option} className={styles.option}>
            <summary>
              {name} <span className={styles.quiet}>{score}</span>
            </summary>
            <ul className={styles.criteria}>
              {criteria.map((criterion) => (
                <Criterion key={criterion.id} criterion={criterion} control={control} />
              ))}
            </ul>
          </details>
        ))
      )}
    </Section>
  );
}

type CriterionProps = { readonly criterion: TrailCriterion; readonly control: Control };

function Criterion({ criterion: { name, contribution, value, amount }, control }: CriterionProps) {
  return (
    <li>
      <details className={styles.result}>
        <summary>
          <b>{name}:</b> {contribution}
        </summary>
        <p className={styles.formula}>{value}</p>
        {amount && <Parts parts={[amount]} control={control} />}
      </details>
    </li>
  );
}

type PartsProps = { readonly parts: readonly TrailPart[]; readonly control: Control };

function Parts({ parts, control }: PartsProps) {
  return (
    <ul className={styles.parts}>
      {parts.map((part) =>
        part.kind === 'answer' ? (
          <AnswerPart key={part.key} part={part} control={control} />
        ) : (
          <li key={part.key}>
            {part.kind === 'figure' ? (
              <FigurePart part={part} />
            ) : part.parts.length === 0 ? (
              <Lines lines={part.lines} />
            ) : (
              <details className={styles.result}>
                <summary>
                  <Lines lines={part.lines} />
                </summary>
                <Parts parts={part.parts} control={control} />
              </details>
            )}
          </li>
        ),
      )}
    </ul>
  );
}

/** A formula; a long one has a line for each term. */
function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <span className={styles.formula}>
      {lines.map((line) => (
        <span key={line} className={styles.line}>
          {line}{' '}
        </span>
      ))}
    </span>
  );
}

function FigurePart({ part }: { readonly part: TrailFigure }) {
  const { amount, name, href, source, standing, replaced } = part;
  return (
    <>
      <span className={styles.formula}>{amount}</span>: <a href={href}>{name}</a>
      <small className={styles.quiet}>
        {source && (
          <>
            {source.address === undefined ? (
              source.title
            ) : (
              <a href={source.address}>{source.title}</a>
            )}
            {', '}
          </>
        )}
        {standing}
        {replaced !== undefined && `. ${replaced}`}
      </small>
    </>
  );
}

/** What was said or assumed, to be changed where it is read. */
function AnswerPart({
  part: { answer, amount, question, standing, isAssumed },
  control,
}: {
  readonly part: TrailAnswer;
  readonly control: Control;
}) {
  const [open, setOpen] = useState(false);
  return (
    <InPlaceRow
      label={question}
      action={isAssumed ? 'Answer' : 'Change'}
      open={open}
      onToggle={() => setOpen(!open)}
      control={() => control(answer)}
    >
      <span>
        <span className={styles.formula}>{amount}</span>: {question}
        <small className={styles.quiet}>{standing}</small>
      </span>
    </InPlaceRow>
  );
}
