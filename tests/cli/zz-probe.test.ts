import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { dataset } from '@/dataset/dataset';
import { adviceMarkdown } from '@/cli/markdown';
import { adviceText } from '@/cli/text';
import { splitAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';
it('prints', () => {
  const advised = { advice: splitAdvice(), explanation: splitExplanation() };
  const words = { dataset, link: '#/results?v=1' };
  writeFileSync('/tmp/u4/out.md', adviceMarkdown(advised, words));
  writeFileSync('/tmp/u4/out.txt', adviceText(advised, words));
});
