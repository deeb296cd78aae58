/** The one import of the polyfill: on Chrome it lets `onMessage` listeners answer with a promise. */
import browser from 'webextension-polyfill';

export { browser };
export type Browser = typeof browser;
