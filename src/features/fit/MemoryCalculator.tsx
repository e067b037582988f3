import { useState } from 'react';
import type { PublicModel } from '@/dataset/schema';
import type { Precision } from '@/engine/models/precision';
import { keysOf } from '@/lib/keys-of';
import { AmountField } from '@/ui/controls/AmountField';
import { Button } from '@/ui/controls/Button';
import { ChoiceList } from '@/ui/controls/ChoiceList';
import frame from '@/ui/layout/table-frame.module.css';
import {
  type FieldId,
  fieldsOf,
  firstForm,
  jobOf,
  type MemoryDefaults,
  type MemoryForm,
  OWN_MODEL,
  withModel,
  withNumber,
} from './memory-form';
import { type MemoryTools, type MemoryView, memoryView } from './memory-view';
import styles from './tools.module.css';
import { MEMORY_WORDS } from './words';

export type MemoryCalculatorProps = {
  readonly models: readonly PublicModel[];
  readonly defaults: MemoryDefaults;
  readonly tools: MemoryTools;
  /** GPUs of one job: each has a process with a context of its own. */
  readonly processes: number;
  /** Which slice holds so many GB, in a sentence. */
  readonly fitting: (gb: number) => string;
  /** Takes GB over as the answer; gives the reason where it cannot be. */
  readonly onUse: (gb: number) => string | undefined;
};

/** From a model and what is done with it to GB, each term shown. */
export function MemoryCalculator(props: MemoryCalculatorProps) {
  const { models, defaults, tools, processes } = props;
  const [first] = models;
  if (first === undefined) {
    return null;
  }
  return <Calculator {...props} first={firstForm(first, defaults, processes)} tools={tools} />;
}

function Calculator({
  first,
  models,
  tools,
  fitting,
  onUse,
}: MemoryCalculatorProps & { readonly first: MemoryForm }) {
  const [form, setForm] = useState(first);
  const [said, setSaid] = useState('');
  const change = (next: MemoryForm) => {
    setSaid('');
    setForm(next);
  };
  const job = jobOf(form);
  const view = job && memoryView(job, tools);
  return (
    <div className={styles.tool}>
      <p className={styles.lede}>{MEMORY_WORDS.lede}</p>
      <div className={styles.two}>
        <div className={styles.tool}>
          <Choices form={form} models={models} tools={tools} onChange={change} />
          <div className={styles.fields}>
            {fieldsOf(form).map((id) => (
              <NumberField key={id} id={id} form={form} onChange={change} />
            ))}
          </div>
        </div>
        {view === undefined ? (
          <p className={styles.note}>{MEMORY_WORDS.incomplete}</p>
        ) : (
          <div className={styles.tool}>
            <Sum view={view} />
            <p className={styles.note}>{view.gib}</p>
            <p className={styles.note}>{fitting(view.ask)}</p>
            <div className={styles.take}>
              <Button look="primary" onClick={() => setSaid(onUse(view.ask) ?? MEMORY_WORDS.taken)}>
                {view.take}
              </Button>
              <p role="status">{said}</p>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

type FormProps = {
  readonly form: MemoryForm;
  readonly onChange: (form: MemoryForm) => void;
};

function Choices({
  form,
  models,
  tools,
  onChange,
}: FormProps & Pick<MemoryCalculatorProps, 'models' | 'tools'>) {
  const precisions = keysOf(tools.precisions);
  const precisionOf = (value: string): Precision =>
    precisions.find((id) => id === value) ?? form.weights;
  const choose = (id: string) => {
    const model = models.find((one) => one.id === id);
    onChange(model === undefined ? { ...form, model: OWN_MODEL } : withModel(form, model));
  };
  const named = (ids: readonly Precision[]) =>
    ids.map((value) => ({ value, label: tools.precisions[value].name }));
  return (
    <>
      <Choice
        name={MEMORY_WORDS.model}
        choices={[
          ...models.map(({ id, name }) => ({ value: id, label: name })),
          { value: OWN_MODEL, label: MEMORY_WORDS.own },
        ]}
        value={form.model}
        onChange={choose}
      />
      <Choice
        name={MEMORY_WORDS.use}
        choices={[
          { value: 'inference', label: MEMORY_WORDS.inference },
          { value: 'training', label: MEMORY_WORDS.training },
        ]}
        value={form.use}
        onChange={(use) =>
          onChange({ ...form, use: use === 'training' ? 'training' : 'inference' })
        }
      />
      <Choice
        name={MEMORY_WORDS.weights}
        choices={named(precisions)}
        value={form.weights}
        onChange={(weights) => onChange({ ...form, weights: precisionOf(weights) })}
      />
      {form.use === 'inference' ? (
        <Choice
          name={MEMORY_WORDS.cache}
          choices={named(CACHE_PRECISIONS)}
          value={form.cache}
          onChange={(cache) => onChange({ ...form, cache: precisionOf(cache) })}
        />
      ) : (
        <TrainingChoices form={form} onChange={onChange} />
      )}
    </>
  );
}

/** What serving engines offer for the cache. */
const CACHE_PRECISIONS: readonly Precision[] = ['bf16', 'fp8'];

function TrainingChoices({ form, onChange }: FormProps) {
  const methods = keysOf(MEMORY_WORDS.methods);
  const recomputes = keysOf(MEMORY_WORDS.recomputes);
  return (
    <>
      <Choice
        name={MEMORY_WORDS.method}
        choices={methods.map((value) => ({ value, label: MEMORY_WORDS.methods[value] }))}
        value={form.method}
        onChange={(value) =>
          onChange({ ...form, method: methods.find((id) => id === value) ?? form.method })
        }
      />
      <Choice
        name={MEMORY_WORDS.recompute}
        choices={recomputes.map((value) => ({ value, label: MEMORY_WORDS.recomputes[value] }))}
        value={form.recompute}
        onChange={(value) =>
          onChange({ ...form, recompute: recomputes.find((id) => id === value) ?? form.recompute })
        }
      />
    </>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function Choice(props: ChoiceProps) {
  return (
    <div className={styles.choice}>
      <p aria-hidden="true">{props.name}</p>
      <ChoiceList {...props} look="compact" />
    </div>
  );
}

const MOST = 1e9;
const NOT_NOTHING: ReadonlySet<FieldId> = new Set<FieldId>(['parameters', 'layers', 'sequences']);
/** A hundredth of a billion parameters is a small model. */
const LEAST = 0.001;

function NumberField({ id, form, onChange }: FormProps & { readonly id: FieldId }) {
  return (
    <AmountField
      {...MEMORY_WORDS.fields[id]}
      look="compact"
      bounds={{ least: NOT_NOTHING.has(id) ? LEAST : 0, most: MOST }}
      value={form.numbers[id]}
      onChange={(value) =>
        // Room is needed for the upper end of a range.
        onChange(withNumber(form, id, typeof value === 'object' ? value.high : value))
      }
    />
  );
}

function Sum({ view }: { readonly view: MemoryView }) {
  const [term, how, gb] = MEMORY_WORDS.columns;
  return (
    <section
      className={frame.scroll}
      tabIndex={0}
      aria-label={`${MEMORY_WORDS.sumName}, as a table`}
    >
      <table className={`${frame.table} ${frame.stacked} ${styles.sum}`}>
        <caption className={frame.caption}>{MEMORY_WORDS.sumName}</caption>
        <thead>
          <tr>
            <th scope="col">{term}</th>
            <th scope="col">{how}</th>
            <th scope="col">{gb}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              <td data-label={how}>{row.how}</td>
              <td data-label={gb}>{row.gb}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{MEMORY_WORDS.together}</th>
            <td />
            <td data-label={gb}>{view.total}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
