console.log('banner', browser?.runtime);import browser from 'webextension-polyfill';
