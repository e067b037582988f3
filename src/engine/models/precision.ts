/** How many bytes one number takes, with the scales that go with a block of small ones. */
export type Precision = 'fp32' | 'bf16' | 'fp8' | 'nvfp4' | 'int4';

type PrecisionWords = { readonly name: string; readonly bytes: number };

/** 4 bits each, and one scale of 8 bits for 16 numbers. */
const NVFP4_BYTES = 0.5625;
/** 4 bits each, and a scale of 16 bits with a zero point of 4 for 128 numbers: (4 + 20 ÷ 128) ÷ 8. */
const INT4_BYTES = 0.519_531_25;
const FP32_BYTES = 4;
const BF16_BYTES = 2;

export const PRECISIONS: Readonly<Record<Precision, PrecisionWords>> = {
  fp32: { name: '32 bits (FP32)', bytes: FP32_BYTES },
  bf16: { name: '16 bits (BF16, FP16)', bytes: BF16_BYTES },
  fp8: { name: '8 bits (FP8, INT8)', bytes: 1 },
  nvfp4: { name: '4 bits (NVFP4)', bytes: NVFP4_BYTES },
  int4: { name: '4 bits (INT4, blocks of 128)', bytes: INT4_BYTES },
};

/** What is worked with in training, and what Adam keeps: FP32 copies, and moments of 32 or 8 bits. */
export const WORKING_BYTES = BF16_BYTES;
export const MASTER_BYTES = FP32_BYTES;
export const MOMENT_BYTES: Readonly<Record<'adam' | 'adam-8bit', number>> = {
  adam: FP32_BYTES,
  'adam-8bit': 1,
};
