import { merge } from './merge.ts';

export default merge(import.meta.glob<Record<string, unknown>>('../../../shared/messages/az/*.json', { eager: true, import: 'default' }));
