import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { dataset } from '@/dataset/dataset';
import { BYTES_IN_GIB, gbToAskFor, jobMemory } from '@/engine/models/memory';
import { PRECISIONS } from '@/engine/models/precision';
import { packingPlan } from '@/engine/packing-plan';
import { FitSection } from '@/features/fit/FitSection';
import { fitView } from '@/features/fit/fit-view-model';
import { MemoryCalculator } from '@/features/fit/MemoryCalculator';
import { MixEditor } from '@/features/fit/MixEditor';
import { sliceFit } from '~/support/fit-fixture';

vi.setConfig({ testTimeout: 30_000 });

const TOOLS = { jobMemory, gbToAskFor, precisions: PRECISIONS, bytesInGib: BYTES_IN_GIB };

function calculator(onUse: (gb: number) => string | undefined = () => undefined) {
  render(
    <MemoryCalculator
      models={dataset.models}
      defaults={dataset.memoryDefaults}
      tools={TOOLS}
      processes={1}
      fitting={(gb) => `fits ${gb}`}
      onUse={onUse}
    />,
  );
  return userEvent.setup();
}

const lastCellOf = (name: string): string =>
  within(screen.getByRole('rowheader', { name }).closest('tr') ?? document.body)
    .getAllByRole('cell')
    .at(-1)?.textContent ?? '';

describe('the calculator of memory', () => {
  it('sums the terms of a model and takes the sum over', async () => {
    const onUse = vi.fn(() => undefined);
    const user = calculator(onUse);
    expect(lastCellOf('Weights')).toBe('16.1');
    await user.click(screen.getByRole('radio', { name: 'Llama 3.1 70B' }));
    // 70.55 billion × 2; 327,680 bytes × 8,192 × 4; a tenth of both; 1.
    expect(lastCellOf('Weights')).toBe('141.1');
    expect(lastCellOf('KV cache')).toBe('10.7');
    expect(lastCellOf('Together')).toBe('168.0');
    expect(screen.getByText('fits 168.1')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Use 168.1 GB as my answer' }));
    expect(onUse).toHaveBeenCalledWith(168.1);
    expect(screen.getByRole('status')).toHaveTextContent(/^Taken over/);
  });

  it('says why an answer cannot be taken over', async () => {
    const user = calculator(() => 'It cannot be so large.');
    await user.click(screen.getByRole('button', { name: /as my answer$/ }));
    expect(screen.getByRole('status')).toHaveTextContent('It cannot be so large.');
  });

  it('makes a model that is changed the visitor’s own, and waits for every number', async () => {
    const user = calculator();
    const layers = screen.getByRole('textbox', { name: /^Layers/ });
    await user.clear(layers);
    expect(screen.getByRole('radio', { name: 'My own numbers' })).toBeChecked();
    expect(screen.getByText(/^Fill in every number/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /as my answer$/ })).not.toBeInTheDocument();
    await user.type(layers, '64');
    // Twice the layers of Llama 8B: twice 4.3 GB.
    expect(lastCellOf('KV cache')).toBe('8.6');
  });

  it('shows the terms of training: gradients, copies, moments, activations', async () => {
    const user = calculator();
    await user.click(screen.getByRole('radio', { name: 'Training' }));
    // Adapters: 0.5% × 8.03 billion × 16 bytes.
    expect(lastCellOf('Adapters with gradients, copies and moments')).toBe('0.6');
    await user.click(screen.getByRole('radio', { name: 'All parameters, Adam' }));
    expect(lastCellOf('Gradients')).toBe('16.1');
    expect(lastCellOf('FP32 copies of the weights')).toBe('32.1');
    expect(lastCellOf('Moments of Adam')).toBe('64.2');
    // 8,192 tokens × 4 × 4,096 × (32 × 2 + 34) bytes.
    expect(lastCellOf('Activations')).toBe('13.2');
    await user.click(screen.getByRole('radio', { name: 'Kept' }));
    expect(lastCellOf('Activations')).toBe('146.0');
  });
});

describe('the editor of a mix', () => {
  it('places what is typed, and says it as a table', async () => {
    const placement = dataset.placements.find(({ card }) => card === 'b200');
    if (placement === undefined) {
      throw new Error('B200 has placements');
    }
    const profiles = dataset.profiles.filter(({ card }) => card === 'b200');
    render(
      <MixEditor
        profiles={profiles}
        start={{ mode: 'mig', wanted: { '4g.90gb': 1 } }}
        plan={(mode, wanted) =>
          packingPlan(
            {
              profiles: profiles.filter((one) => one.mode === mode),
              placement,
              memoryGb: 180,
              gpusPerHost: 8,
            },
            wanted,
          )
        }
      />,
    );
    const user = userEvent.setup();
    expect(screen.getByText('GPU 1: 4g.90gb')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: /^3g\.90gb/ }), '2');
    expect(screen.getByText('GPU 1: 4g.90gb and 3g.90gb')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(screen.getAllByRole('row')).toHaveLength(3);
    await user.click(screen.getByRole('radio', { name: /take turns/ }));
    expect(screen.getByText('Nothing to place yet.')).toBeInTheDocument();
    expect(screen.getByText(/share a GPU only with memory of the same size/)).toBeInTheDocument();
  });
});

describe('the section', () => {
  it('keeps its place until the account is there, then shows ways, picture and tools', () => {
    const { rerender } = render(<FitSection view={fitView(undefined)} tools="tools" />);
    expect(screen.getByText('Working out what fits on a GPU…')).toBeInTheDocument();
    rerender(<FitSection view={fitView(sliceFit)} tools="tools" />);
    const table = screen.getByRole('table', { name: 'Ways to house the jobs' });
    expect(within(table).getAllByRole('row')).toHaveLength(4);
    expect(within(table).getByText('as recommended').closest('tr')).toHaveTextContent('1g.20gb');
    expect(
      screen.getByRole('figure', { name: 'Where 9 jobs stand on 1g.20gb' }),
    ).toBeInTheDocument();
  });
});
