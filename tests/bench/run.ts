/** Prints what reading and lifting cost, as ratios taken in this run. Machines are noisy: nothing here fails on a figure. */
import { benchExtract } from './extract.ts';
import { benchRead } from './read.ts';

console.log(
  'Reading: the page’s own time, as a multiple of one bare TreeWalker pass over the same page (least of 7, fresh world each)',
);
console.table(await benchRead());
console.log(
  'Lifting: CPU time of parse + extract, as a multiple of parseDocument with indices over the same pages (least of 3)',
);
console.table(benchExtract());
