import * as z from 'zod/mini';

/**
 * Compiled validators need `unsafe-eval`, which the page forbids. Import this before any schema is
 * made: a schema decides when it is built, not when it is used.
 */
z.config({ jitless: true });
