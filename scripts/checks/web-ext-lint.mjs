import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAILED, PASSED } from './count.mjs';
import { PROJECT } from './run.mjs';

const PACKAGE = join(PROJECT, 'dist/firefox');

/** A key that Firefox understands from a later version on and ignores before. */
const NEWER_KEY = 'data_collection_permissions';

/** The only warnings accepted, each in one place and for one reason. */
const ACCEPTED = {
  KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION: namesNewerKey,
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: namesNewerKey,
  UNSAFE_VAR_ASSIGNMENT: isPreactsOwn,
};

/** Mozilla's own check of the package, as it is made when an add-on is handed in. */
export async function webExtLint() {
  const { errors, warnings } = await lint();
  const unexpected = [...errors, ...warnings.filter((warning) => !isAccepted(warning))];
  for (const { code, message, file, line } of unexpected) console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
  console.log(`${errors.length} errors, ${warnings.length} warnings`);
  return unexpected.length === 0 ? PASSED : FAILED;
}

async function lint() {
  // Imported late: before the first install it is not there.
  const { default: webExt } = await import('web-ext');
  return webExt.cmd.lint({ sourceDir: PACKAGE, output: 'none' }, { shouldExitProgram: false });
}

function isAccepted(warning) {
  return ACCEPTED[warning.code]?.(warning) ?? false;
}

function namesNewerKey({ file, description }) {
  return file === 'manifest.json' && description.includes(NEWER_KEY);
}

/** What stands behind `dangerouslySetInnerHTML`, which this project never uses. Bundlers name the file as they like. */
function isPreactsOwn({ file, line, column }) {
  if (!file.startsWith('assets/')) return false;
  const code = readFileSync(join(PACKAGE, file), 'utf8').split('\n')[line - 1] ?? '';
  return code.slice(Math.max(0, column - 300), column + 50).includes('__html');
}
