/** Prints what reading and lifting cost, as ratios taken in this run, and which goals they meet. Nothing here fails on a figure. */
import { benchExtract } from './extract.ts';
import { printGoals } from './goals.ts';
import { benchRead } from './read.ts';
import { benchWake } from './wake.ts';

const reading = await benchRead();
console.log(
  'Reading and finding again: the page’s own time, as a multiple of one bare TreeWalker pass (least of 7, fresh world each)',
);
console.table(reading.rows);
const lifting = benchExtract();
console.log(
  'Lifting: CPU time of parse + extract beside parseDocument with indices over the same pages (warm, least of 10)',
);
console.table(lifting.rows);
const waking = await benchWake();
console.log(
  'The first lift of a worker that was just woken, in Chromium (a new worker each, least of 5, median of the pages)',
);
console.table(waking.rows);
printGoals([...reading.goals, ...lifting.goals, ...waking.goals]);
