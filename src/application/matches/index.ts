export { decideMatch, listMatches, runMatches } from './queue.ts';
