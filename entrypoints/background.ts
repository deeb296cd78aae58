import { defineBackground } from 'wxt/utils/define-background';
import { start } from '../lib/background/start.ts';
import { browser } from '../lib/browser.ts';

export default defineBackground({ type: 'module', main: () => start(browser) });
