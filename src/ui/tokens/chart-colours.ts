/** The variables of tokens.css by name, for charts that want a colour as a value. */
export const CHART_COLOURS = {
  paper: 'var(--paper)',
  surface: 'var(--surface)',
  line: 'var(--line)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  metal: 'var(--metal)',
  metalSoft: 'var(--metal-soft)',
  virtual: 'var(--virtual)',
  virtualSoft: 'var(--virtual-soft)',
  split: 'var(--split)',
  splitSoft: 'var(--split-soft)',
  ok: 'var(--ok)',
  warn: 'var(--warn)',
} as const;

/** What a colour says: a family, or how good a piece of evidence is. */
export type Tone = 'plain' | 'metal' | 'virtual' | 'split' | 'ok' | 'warn';

export const TONE_COLOURS: Readonly<Record<Tone, string>> = {
  plain: CHART_COLOURS.ink2,
  metal: CHART_COLOURS.metal,
  virtual: CHART_COLOURS.virtual,
  split: CHART_COLOURS.split,
  ok: CHART_COLOURS.ok,
  warn: CHART_COLOURS.warn,
};

/** The tone of each family, keyed by its id. */
export const FAMILY_TONES = {
  'bare-metal': 'metal',
  virtual: 'virtual',
  split: 'split',
} as const satisfies Record<string, Tone>;
