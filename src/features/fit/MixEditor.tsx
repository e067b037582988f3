import { useState } from 'react';
import type { Profile } from '@/dataset/schema';
import type { PackingPlan, Wanted } from '@/engine/packing-plan';
import { count } from '@/lib/format';
import { keysOf } from '@/lib/keys-of';
import { SlotChart } from '@/ui/charts/SlotChart';
import { AmountField } from '@/ui/controls/AmountField';
import { ChoiceList } from '@/ui/controls/ChoiceList';
import { packingView } from './packing-view';
import styles from './tools.module.css';
import { MIX_WORDS } from './words';

type Mode = Profile['mode'];

export type MixEditorProps = {
  /** The profiles of the card, of all modes. */
  readonly profiles: readonly Profile[];
  readonly start: { readonly mode: Mode; readonly wanted: Wanted };
  readonly plan: (mode: Mode, wanted: Wanted) => PackingPlan;
};

const MOST = 999;

/** How many of each profile, and where they stand. */
export function MixEditor({ profiles, start, plan }: MixEditorProps) {
  const [mode, setMode] = useState(start.mode);
  const [wanted, setWanted] = useState(start.wanted);
  const modes = keysOf(MIX_WORDS.modes).filter((id) => profiles.some((one) => one.mode === id));
  return (
    <div className={styles.tool}>
      <p className={styles.lede}>{MIX_WORDS.lede}</p>
      <div className={styles.choice}>
        <p aria-hidden="true">{MIX_WORDS.mode}</p>
        <ChoiceList
          name={MIX_WORDS.mode}
          choices={modes.map((value) => ({ value, label: MIX_WORDS.modes[value] }))}
          value={mode}
          onChange={(value) => setMode(modes.find((id) => id === value) ?? mode)}
          look="compact"
        />
      </div>
      {mode === 'time-sliced-vgpu' && <p className={styles.note}>{MIX_WORDS.turns}</p>}
      <div className={styles.fields}>
        {profiles
          .filter((profile) => profile.mode === mode)
          .map(({ id, memoryGb }) => (
            <AmountField
              key={id}
              name={id}
              unit={`${MIX_WORDS.unit} of ${count(memoryGb)} GB`}
              look="compact"
              bounds={{ least: 0, most: MOST }}
              value={wanted[id]}
              onChange={(value) => setWanted({ ...wanted, [id]: wholeOf(value) })}
            />
          ))}
      </div>
      <SlotChart {...packingView(plan(mode, wanted), MIX_WORDS.title)} />
    </div>
  );
}

/** Places are needed for the upper end of a range, and for part of an instance a whole one. */
const wholeOf = (value: number | { readonly high: number } | undefined): number =>
  Math.ceil(typeof value === 'object' ? value.high : (value ?? 0));
