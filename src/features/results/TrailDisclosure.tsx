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
        <>
          {view.otherAhead !== undefined && <p className={styles.note}>{view.otherAhead}</p>}
          {view.options.map(({ option, name, score, criteria }) => (
            <OnDemand
              key={option}
              className={styles.option}
              summary={
                <>
                  {name} <span className={styles.quiet}>{score}</span>
                </>
              }
            >
              {() => (
                <ul className={styles.criteria}>
                  {criteria().map((criterion) => (
                    <Criterion key={criterion.id} criterion={criterion} control={control} />
                  ))}
                </ul>
              )}
            </OnDemand>
          ))}
        </>
      )}
    </Section>
  );
}

type OnDemandProps = {
  readonly className: string | undefined;
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
};

/** More, worked out when it is first opened. */
function OnDemand({ className, summary, children }: OnDemandProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={className}
      onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}
    >
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}

type CriterionProps = { readonly criterion: TrailCriterion; readonly control: Control };

function Criterion({ criterion: { name, contribution, value, amount }, control }: CriterionProps) {
  const summary = (
    <>
      <b>{name}:</b> {contribution}
    </>
  );
  return (
    <li>
      <OnDemand className={styles.result} summary={summary}>
        {() => (
          <>
            <p className={styles.formula}>{value}</p>
            {amount && <Parts parts={[amount]} control={control} />}
          </>
        )}
      </OnDemand>
    </li>
  );
}

type PartsProps = { readonly parts: readonly TrailPart[]; readonly control: Control };

function Parts({ parts, control }: PartsProps) {
  return (
    <ul className={styles.parts}>
      {parts.map((part) => (
        <Part key={part.key} part={part} control={control} />
      ))}
    </ul>
  );
}

function Part({ part, control }: { readonly part: TrailPart; readonly control: Control }) {
  switch (part.kind) {
    case 'answer':
      return <AnswerPart part={part} control={control} />;
    case 'figure':
      return (
        <li>
          <FigurePart part={part} />
        </li>
      );
    case 'result': {
      const { lines, parts } = part;
      return (
        <li>
          {parts === undefined ? (
            <Lines lines={lines} />
          ) : (
            <OnDemand className={styles.result} summary={<Lines lines={lines} />}>
              {() => <Parts parts={parts()} control={control} />}
            </OnDemand>
          )}
        </li>
      );
    }
  }
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
