export { readAgenda, saveIcs } from './agenda.ts';
export { addWork, listWork, removeWork, saveTabel } from './work.ts';
export { readWorkload } from './workload.ts';
