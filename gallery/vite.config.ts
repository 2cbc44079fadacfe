import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** `npm run gallery`: every part of the screens alone, from plain values, without the extension around it. */
export default defineConfig({ root: 'gallery', publicDir: '../public', plugins: [preact()] });
