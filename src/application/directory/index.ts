export { directoryOf, listProviders, openProvider, providerOf, restoreProvider, retireProvider, saveProviderFacts } from './keep-directory.ts';
