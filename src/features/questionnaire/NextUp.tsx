import type { AnswerId } from '@/questions/answers';
import { Disclosure } from '@/ui/controls/Disclosure';
import busy from '@/ui/layout/busy-mark.module.css';
import styles from './NextUp.module.css';
import type { InquiryView, NextInLine, OpenView } from './next-in-line';
import { NEXT_WORDS } from './words-next';

type Props = {
  readonly inquiry: InquiryView | 'working';
  readonly stale: boolean;
  readonly questionHref: (id: AnswerId) => string;
};

/** What to answer next, as a jump to it, or that it is settled. Keeps its place while it is worked out. */
export function NextUp({ inquiry, stale, questionHref }: Props) {
  if (inquiry === 'working') {
    return <p className={styles.next}>{NEXT_WORDS.working}</p>;
  }
  return (
    <div aria-busy={stale} className={busy.marked}>
      <div className={styles.next}>
        <Suggestion next={inquiry.next} questionHref={questionHref} />
      </div>
      {inquiry.others.length > 0 && (
        <Disclosure summary={NEXT_WORDS.details}>
          <ol className={styles.open}>
            {inquiry.others.map((question) => (
              <li key={question.id}>
                <Jump question={question} questionHref={questionHref} />
                <p>{question.could}</p>
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
      {inquiry.always !== undefined && <p className={styles.always}>{inquiry.always}</p>}
    </div>
  );
}

type SuggestionProps = Pick<Props, 'questionHref'> & { readonly next: NextInLine };

function Suggestion({ next, questionHref }: SuggestionProps) {
  if (next.kind === 'settled') {
    return (
      <>
        <p className={styles.settled}>{next.words}</p>
        <p>{NEXT_WORDS.mayGoOn}</p>
      </>
    );
  }
  return (
    <>
      {next.kind === 'ask' && !next.here && (
        <p>
          {next.questions.length > 1 ? NEXT_WORDS.answerBoth : NEXT_WORDS.answerNext}
          {next.questions.map((question) => (
            <Jump key={question.id} question={question} questionHref={questionHref} />
          ))}
        </p>
      )}
      <p>{next.words}</p>
    </>
  );
}

type JumpProps = Pick<Props, 'questionHref'> & { readonly question: OpenView };

function Jump({ question, questionHref }: JumpProps) {
  return (
    <a href={questionHref(question.id)} className={styles.jump}>
      {question.heading}
    </a>
  );
}
