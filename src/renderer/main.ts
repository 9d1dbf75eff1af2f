import './bridge/jitless.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './app/App.vue';
import { i18n, showLanguage } from './app/i18n.ts';
import { recallPlace } from './app/place.ts';
import { router } from './app/router.ts';

await showLanguage((await recallPlace())?.language ?? 'az');
createApp(App).use(createPinia()).use(i18n).use(router).mount('#app');
