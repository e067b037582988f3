import * as z from 'zod/mini';
import { scenarioSchema } from './scenario';

/**
 * The scenario as JSON Schema, for editors and programs that write scenario files. It cannot say what
 * spans several values, such as a low end below its high end: the parser checks these.
 */
export const scenarioJsonSchema = (): object => ({
  ...z.toJSONSchema(scenarioSchema, { io: 'input' }),
  title: 'Metalwise scenario',
  description: 'What is known of a GPU workload: answers by their keys, and figures replaced.',
});
