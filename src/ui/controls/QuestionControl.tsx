import { AmountField } from './AmountField';
import type { Amount, Bounds } from './amount-text';
import { CheckList } from './CheckList';
import { ChoiceList } from './ChoiceList';
import type { ChoiceWords } from './choice';
import { PriorityList } from './PriorityList';
import type { Ranking } from './ranking';

/** An answer as a control holds it; undefined is unanswered. */
export type ControlValue = string | Amount | readonly string[] | Ranking | undefined;

export type ControlKind = 'choice' | 'several' | 'amount' | 'ranking';

export type QuestionControlProps = {
  readonly kind: ControlKind;
  /** The accessible name. */
  readonly name: string;
  readonly choices?: readonly ChoiceWords[] | undefined;
  readonly unit?: string | undefined;
  readonly bounds?: Bounds | undefined;
  readonly noneLabel?: string | undefined;
  /** Of a ranking: the order shown until the visitor makes one. */
  readonly proposed?: Ranking | undefined;
  /** `"not-sure"` is shown as nothing chosen. */
  readonly value: ControlValue;
  readonly onChange: (value: ControlValue) => void;
  readonly onProblem?: ((problem: string | undefined) => void) | undefined;
  readonly error?: string | undefined;
  readonly compact?: boolean | undefined;
  readonly describedBy?: string | undefined;
};

/** What a control shows, without what it does. */
export type ControlView = Pick<
  QuestionControlProps,
  'kind' | 'name' | 'choices' | 'unit' | 'bounds' | 'noneLabel' | 'proposed' | 'value'
>;

const ANY: Bounds = { least: 0, most: Number.MAX_SAFE_INTEGER };

const isAmount = (value: ControlValue): value is Amount =>
  typeof value === 'number' ||
  (typeof value === 'object' && !Array.isArray(value) && 'low' in value && 'high' in value);

const isRanking = (value: ControlValue): value is Ranking => Array.isArray(value);

const wordsOnly = (value: ControlValue): readonly string[] | undefined =>
  isRanking(value) ? value.flat() : undefined;

/** The control that a question of this kind is answered with. */
export function QuestionControl(props: QuestionControlProps) {
  const { kind, name, choices = [], value, onChange, compact = false, describedBy } = props;
  const common = { name, describedBy, look: compact ? 'compact' : 'cards' } as const;
  switch (kind) {
    case 'choice':
      return (
        <ChoiceList
          {...common}
          choices={choices}
          value={typeof value === 'string' ? value : undefined}
          onChange={onChange}
        />
      );
    case 'several':
      return (
        <CheckList
          {...common}
          choices={choices}
          noneLabel={props.noneLabel}
          value={wordsOnly(value)}
          onChange={onChange}
        />
      );
    case 'amount':
      return (
        <AmountField
          {...common}
          unit={props.unit ?? ''}
          bounds={props.bounds ?? ANY}
          value={isAmount(value) ? value : undefined}
          onChange={onChange}
          onProblem={props.onProblem}
          error={props.error}
        />
      );
    case 'ranking':
      return (
        <PriorityList
          {...common}
          choices={choices}
          proposed={props.proposed}
          value={isRanking(value) ? value : undefined}
          onChange={onChange}
        />
      );
    default:
      return kind satisfies never;
  }
}
