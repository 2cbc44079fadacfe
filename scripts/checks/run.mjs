import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const BIN = join(PROJECT, 'node_modules', '.bin');

/**
 * Runs a tool of this project, without a terminal.
 * @param {string[]} command the tool and its arguments
 * @returns {Promise<number>} its exit code
 */
export function run([tool, ...args]) {
  return new Promise((resolve, reject) => {
    const env = { CI: 'true', ...process.env, PATH: BIN + delimiter + (process.env['PATH'] ?? '') };
    const stdio = ['ignore', 'inherit', 'inherit'];
    const child = spawn(tool, args, { cwd: PROJECT, env, stdio, shell: process.platform === 'win32' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
