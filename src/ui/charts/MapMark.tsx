import { TONE_COLOURS, type Tone } from '@/ui/tokens/chart-colours';

/** A shape of its own for each tone, so that marks tell apart without colour. Around 0, 0; sizes in px. */
const SHAPES: Readonly<Record<Tone, string>> = {
  plain: 'M-3.5 0H3.5M0-3.5V3.5',
  metal: 'M-3-3H3V3H-3Z',
  virtual: 'M3.3 0A3.3 3.3 0 1 1-3.3 0A3.3 3.3 0 1 1 3.3 0Z',
  split: 'M0-4L3.8 2.8H-3.8Z',
  ok: 'M0-4L4 0L0 4L-4 0Z',
  warn: 'M0 4L3.8-2.8H-3.8Z',
};

type MapMarkProps = { readonly tone: Tone; readonly id?: string };

/** One future on the map. Bare metal is full; the others are rings, so that many still let each other show. */
export function MapMark({ tone, id }: MapMarkProps) {
  return (
    <path
      id={id}
      d={SHAPES[tone]}
      fill={tone === 'metal' ? TONE_COLOURS[tone] : 'none'}
      stroke={TONE_COLOURS[tone]}
      strokeWidth={1.2}
    />
  );
}
