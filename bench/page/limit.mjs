import { cssBars, fill } from './by-hand.mjs';

void fill(cssBars);
