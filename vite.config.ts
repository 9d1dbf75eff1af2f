import { defineConfig } from 'vite';
import { rendererConfig } from './tools/renderer-config.ts';

/** The window alone, for the Chromium host and the journeys. */
export default defineConfig(rendererConfig());
