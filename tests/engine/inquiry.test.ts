import { describe, expect, it } from 'vitest';
import type { FamilyId, OptionId } from '@/dataset/ids';
import { type Inquired, inquiryFrom, type OpenColumn } from '@/engine/inquiry';
import type { Recommended } from '@/engine/leader';
import { CHOICES, type AnswerId, type Answers } from '@/questions/answers';
import {
  type Future,
  numbersColumn,
  onlyTogether,
  openWords,
  repeated,
  scoresOf,
} from '~/support/drawn-answers';

const NAMES: readonly (readonly [OptionId, FamilyId])[] = [
  ['bare-metal.reserved', 'bare-metal'],
  ['gpu-vm.on-demand', 'virtual'],
  ['split.reserved', 'split'],
];

const optionsOf = (futures: readonly Future[]): Inquired['options'] =>
  scoresOf(futures).map((scores, place) => {
    const [id, family] = NAMES[place] ?? ['gpu-vm.owned', 'virtual'];
    return { id, family, scores, feasible: new Uint8Array(scores.length).fill(1) };
  });

const LAW: Answers = { compliance: [], dataResidency: 'none', tenancy: 'single' };

type Given = {
  readonly futures: readonly Future[];
  readonly open?: readonly OpenColumn[];
  readonly answers?: Answers;
  readonly asked?: readonly AnswerId[];
  readonly tried?: Inquired['tried'];
};

const ASKED: readonly AnswerId[] = ['stage', 'gpuModel', 'compliance', 'dataResidency', 'tenancy'];

/** Two open answers, the stage and the GPU; law and contract are settled where nothing else is said. */
const inquiryOf = ({ futures, open, answers = LAW, asked = ASKED, tried }: Given) =>
  inquiryFrom({
    answers,
    open: open ?? [
      openWords(
        'stage',
        futures.map(({ a }) => a),
      ),
      openWords(
        'gpuModel',
        futures.map(({ b }) => b),
      ),
    ],
    options: optionsOf(futures),
    usdPerValue: 1000,
    possible: {
      choices: CHOICES,
      examples: () => [],
      agree: () => true,
      asked: () => asked,
    },
    tried: tried ?? ((changed) => bestIn(futures, changed)),
  });

/** What the futures recommend in which the stage and the GPU are as said: the highest mean. */
function bestIn(futures: readonly Future[], { stage, gpuModel }: Answers): Recommended | null {
  const open = [undefined, 'not-sure'];
  const left = futures.filter(
    ({ a, b }) => [...open, a].includes(stage) && [...open, b].includes(gpuModel),
  );
  const scores = new Map(
    optionsOf(left).map(({ id, scores: column }) => [
      id,
      column.reduce((sum, score) => sum + score, 0) / column.length,
    ]),
  );
  const [best] = [...scores].toSorted(([, one], [, other]) => other - one);
  return best === undefined ? null : recommending(best[0], scores);
}

const recommending = (
  option: OptionId,
  scores: Recommended['scores'] = new Map([[option, 0.7]]),
): Recommended => ({
  option,
  family: option.startsWith('split')
    ? 'split'
    : option.startsWith('bare-metal')
      ? 'bare-metal'
      : 'virtual',
  scores,
});

/** Bare metal in production, virtual while exploring; the GPU makes no difference. */
const STAGES: readonly Future[] = repeated(
  ['production', 'production', 'exploration'].flatMap((a) =>
    ['b200', 'h200'].map((b) => ({
      a,
      b,
      payoffs: a === 'production' ? [0.8, 0.5, 0.1] : [0.4, 0.7, 0.1],
    })),
  ),
  100,
);

/** Virtual always: by the hour in production, and while exploring behind what is owned by one hundredth. */
const HAIR: readonly Future[] = STAGES.map((one) => ({
  ...one,
  payoffs: one.a === 'production' ? [0.1, 0.8, 0.1, 0.5] : [0.1, 0.7, 0.1, 0.71],
}));

describe('what to ask next', () => {
  it('is the answer that turns the recommendation and tells most', () => {
    const inquiry = inquiryOf({ futures: STAGES });
    expect(inquiry).toMatchObject({ nextQuestion: 'stage', nextPair: null, settled: false });
    expect(inquiry.open.map(({ answer }) => answer)).toEqual(['stage', 'gpuModel']);
  });

  it('shows what each way it may turn out would mean, the likeliest first', () => {
    const [stage] = inquiryOf({ futures: STAGES }).open;
    expect(stage?.outcomes).toEqual([
      {
        level: 'production',
        share: 400 / 600,
        family: 'bare-metal',
        familyShare: 1,
        option: 'bare-metal.reserved',
      },
      {
        level: 'exploration',
        share: 200 / 600,
        family: 'virtual',
        familyShare: 1,
        option: 'gpu-vm.on-demand',
      },
    ]);
  });

  it('is worth what it gains, in money: 0.3 of value in a third of the futures', () => {
    const [stage, card] = inquiryOf({ futures: STAGES }).open;
    expect(stage?.worthUsdPerMonth).toBeCloseTo(100); // 0.3 × ⅓ × 1000
    expect(card?.worthUsdPerMonth).toBe(0);
  });

  it('is never what was answered "not sure", nor what does not apply; both stay open', () => {
    const unsure = inquiryOf({ futures: STAGES, answers: { ...LAW, stage: 'not-sure' } });
    expect(unsure).toMatchObject({ nextQuestion: null, settled: true });
    expect(unsure.open.map(({ answer }) => answer)).toContain('stage');
    expect(inquiryOf({ futures: STAGES, asked: ['gpuModel'] })).toMatchObject({
      nextQuestion: null,
      settled: true,
    });
  });

  it('is law and contract when nothing else turns it, and it is not settled before', () => {
    const nothing: Answers = {};
    const inquiry = inquiryOf({ futures: HAIR, answers: nothing });
    expect(inquiry).toMatchObject({ nextQuestion: 'compliance', settled: false });
    expect(inquiryOf({ futures: STAGES, answers: nothing }).nextQuestion).toBe('stage');
    expect(inquiry.open.filter(({ always }) => always).map(({ answer }) => answer)).toEqual([
      'compliance',
      'dataResidency',
    ]);
  });

  it('asks who shares before it is settled: only those who share are asked about isolation', () => {
    const { tenancy: _, ...law } = LAW;
    expect(inquiryOf({ futures: HAIR, answers: law })).toMatchObject({
      nextQuestion: 'tenancy',
      settled: false,
    });
    const sharing: Answers = { ...LAW, tenancy: 'external-multi' };
    expect(inquiryOf({ futures: HAIR, answers: sharing, asked: [...ASKED, 'isolation'] })).toEqual(
      expect.objectContaining({ nextQuestion: 'isolation', settled: false }),
    );
  });

  it('takes "not sure" for an answer to a question of law', () => {
    const unsure: Answers = { ...LAW, compliance: 'not-sure' };
    expect(inquiryOf({ futures: HAIR, answers: unsure }).settled).toBe(true);
  });
});

describe('it is settled', () => {
  it('where another option of the family is as good within two hundredths; the visitor may go on', () => {
    expect(inquiryOf({ futures: HAIR })).toMatchObject({ settled: true, nextQuestion: 'stage' });
  });

  it('not where another family would lead, were it by a hair', () => {
    const futures = STAGES.map((one) =>
      one.a === 'production' ? one : { ...one, payoffs: [0.69, 0.7, 0.1] },
    );
    expect(inquiryOf({ futures })).toMatchObject({ settled: false, nextQuestion: 'stage' });
  });

  it('not where one of the family is better by three hundredths', () => {
    const futures = HAIR.map((one) =>
      one.a === 'production' ? one : { ...one, payoffs: [0.1, 0.7, 0.1, 0.73] },
    );
    expect(inquiryOf({ futures })).toMatchObject({ settled: false, nextQuestion: 'stage' });
  });

  it('not where one choice in twenty turns it, but where one in a hundred does', () => {
    const rare = (times: number): readonly Future[] => [
      ...Array.from({ length: 100 - times }, () => ({
        a: 'production',
        b: 'b200',
        payoffs: [1, 0, 0],
      })),
      ...Array.from({ length: times }, () => ({ a: 'exploration', b: 'b200', payoffs: [0, 1, 0] })),
    ];
    expect(inquiryOf({ futures: repeated(rare(5), 10) }).settled).toBe(false);
    expect(inquiryOf({ futures: repeated(rare(1), 10) }).settled).toBe(true);
  });

  it('not where an answer that no draw holds would rule the recommended option out', () => {
    const asked = [...ASKED, 'lowLevelControl'] as const;
    const tried = ({ lowLevelControl }: Answers): Recommended =>
      recommending(lowLevelControl === 'host' ? 'bare-metal.reserved' : 'gpu-vm.on-demand');
    expect(inquiryOf({ futures: HAIR, asked, tried })).toMatchObject({
      nextQuestion: 'lowLevelControl',
      settled: false,
    });
    const said: Answers = { ...LAW, lowLevelControl: 'none' };
    expect(inquiryOf({ futures: HAIR, asked, tried, answers: said }).settled).toBe(true);
  });

  it('not where some answer would leave nothing that fits', () => {
    const tried = ({ stage }: Answers): Recommended | null =>
      stage === 'exploration' ? null : recommending('gpu-vm.on-demand');
    expect(inquiryOf({ futures: HAIR, tried })).toMatchObject({
      nextQuestion: 'stage',
      settled: false,
    });
  });

  it('where nothing fits, once law and contract are known', () => {
    const options = optionsOf(STAGES).map((one) => ({
      ...one,
      feasible: new Uint8Array(one.scores.length),
    }));
    const inquiry = inquiryFrom({
      answers: LAW,
      open: [
        openWords(
          'stage',
          STAGES.map(({ a }) => a),
        ),
      ],
      options,
      usdPerValue: 1000,
      possible: { choices: CHOICES, examples: () => [], agree: () => true, asked: () => ASKED },
      tried: () => null,
    });
    expect(inquiry).toMatchObject({ settled: true, nextQuestion: null });
    expect(inquiry.open[0]).toMatchObject({ information: 0, worthUsdPerMonth: 0, outcomes: [] });
  });
});

describe('two answers that tell something only together', () => {
  const named = (safe: number): readonly Future[] =>
    repeated(
      onlyTogether(safe).map(({ a, b, payoffs }) => ({
        a: a === 'a0' ? 'production' : 'exploration',
        b: b === 'b0' ? 'b200' : 'h200',
        payoffs: payoffs.map((payoff) => payoff / 10),
      })),
      250,
    );

  it.each([4, 6])(
    'are found beside a safe option of %i, though each alone tells nothing',
    (safe) => {
      const inquiry = inquiryOf({ futures: named(safe) });
      expect(inquiry.open.map(({ information }) => information)).toEqual([0, 0]);
      expect(inquiry).toMatchObject({
        nextPair: ['stage', 'gpuModel'],
        nextQuestion: 'stage',
        settled: false,
      });
    },
  );

  it('are no pair where trying them out turns nothing', () => {
    const tried = (): Recommended => recommending('split.reserved');
    expect(inquiryOf({ futures: named(6), tried })).toMatchObject({
      nextPair: null,
      settled: true,
    });
  });
});

describe('what was assumed', () => {
  const numbers: OpenColumn = {
    answer: 'durationMonths',
    because: 'range',
    likely: 24,
    levels: numbersColumn(STAGES.map((_, draw) => 1 + (draw % 100))),
  };
  const open = [
    openWords(
      'gpuModel',
      STAGES.map(({ b }) => b),
      'not-sure',
    ),
    numbers,
  ];
  const stages = openWords(
    'stage',
    STAGES.map(({ a }) => a),
  );

  it('comes with how it was left and what it was taken to be, the one worth most to know first', () => {
    const { assumed } = inquiryOf({ futures: STAGES, open: [...open, stages] });
    expect(assumed[0]).toMatchObject({ answer: 'stage', because: 'open' });
    expect(assumed[0]?.worthUsdPerMonth).toBeCloseTo(100);
    expect(assumed.slice(1)).toEqual(
      expect.arrayContaining([
        {
          answer: 'gpuModel',
          because: 'not-sure',
          taken: {
            kind: 'shares',
            shares: [
              { value: 'b200', share: 0.5 },
              { value: 'h200', share: 0.5 },
            ],
          },
          worthUsdPerMonth: 0,
        },
        {
          answer: 'durationMonths',
          because: 'range',
          taken: { kind: 'range', low: 10, likely: 24, high: 90 },
          worthUsdPerMonth: 0,
        },
      ]),
    );
  });

  it('says of law and contract that none was stated', () => {
    const { assumed } = inquiryOf({
      futures: STAGES,
      open: [],
      answers: { dataResidency: 'not-sure', compliance: [] },
    });
    expect(assumed).toEqual([
      {
        answer: 'dataResidency',
        because: 'not-sure',
        taken: { kind: 'none-stated' },
        worthUsdPerMonth: 0,
      },
      {
        answer: 'isolation',
        because: 'open',
        taken: { kind: 'none-stated' },
        worthUsdPerMonth: 0,
      },
    ]);
  });

  it('shows the thirds of a number with their ends', () => {
    const found = inquiryOf({ futures: STAGES, open: [numbers] }).open[0]?.outcomes;
    // 1 to 100, six times each: 33 × 6 = 198 draws below 34, 67 × 6 = 402 below 68.
    expect(found?.map(({ level }) => level)).toEqual([
      { low: 1, high: 33 },
      { low: 34, high: 67 },
      { low: 68, high: 100 },
    ]);
  });
});
