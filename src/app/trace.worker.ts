import { expose } from 'comlink';
import { createTraceSession } from './trace-session';

/** Reads a utilisation file off the page's thread. */
expose(createTraceSession());
