import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { z } from 'zod';
import App from './app/App.vue';
import { i18n, showLanguage } from './app/i18n.ts';
import { router } from './app/router.ts';

// The policy of the window forbids eval; zod must not try to compile with it.
z.config({ jitless: true });

await showLanguage('az');
createApp(App).use(createPinia()).use(i18n).use(router).mount('#app');
