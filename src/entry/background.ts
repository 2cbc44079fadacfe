import browser from 'webextension-polyfill';
import banner from './banner.iife?iife';
browser.webNavigation.onCommitted.addListener((d) => {
  if (d.frameId === 0) void browser.scripting.executeScript({ target: { tabId: d.tabId }, files: [banner], injectImmediately: true });
});
