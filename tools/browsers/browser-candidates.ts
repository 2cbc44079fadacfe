import type { BrowserKind } from './launched-browser.ts';

/** A browser that may be installed, by one name on the PATH or one full path. */
export interface Candidate {
  readonly name: string;
  readonly location: string;
  /** Google's own Chrome ignores the `--load-extension` switch. */
  readonly isBrandedChrome?: true;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LINUX: Record<BrowserKind, readonly Candidate[]> = {
  chromium: [
    { name: 'Chromium', location: 'chromium' },
    { name: 'Chromium', location: 'chromium-browser' },
    { name: 'Chrome for Testing', location: 'chrome-for-testing' },
    { name: 'Microsoft Edge', location: 'microsoft-edge' },
    { name: 'Microsoft Edge', location: 'microsoft-edge-stable' },
    { name: 'Brave', location: 'brave-browser' },
    { name: 'Brave', location: 'brave' },
    { name: 'Google Chrome', location: 'google-chrome', isBrandedChrome: true },
    { name: 'Google Chrome', location: 'google-chrome-stable', isBrandedChrome: true },
    { name: 'Google Chrome', location: '/opt/google/chrome/chrome', isBrandedChrome: true },
  ],
  firefox: [
    { name: 'Firefox', location: 'firefox' },
    { name: 'Firefox ESR', location: 'firefox-esr' },
    { name: 'Firefox Developer Edition', location: 'firefox-developer-edition' },
    { name: 'Firefox Developer Edition', location: 'firefox-devedition' },
  ],
};

const MAC: Record<BrowserKind, readonly Candidate[]> = {
  chromium: [
    macApp('Chromium', 'Chromium'),
    macApp('Chrome for Testing', 'Google Chrome for Testing'),
    macApp('Microsoft Edge', 'Microsoft Edge'),
    macApp('Brave', 'Brave Browser'),
    { ...macApp('Google Chrome', 'Google Chrome'), isBrandedChrome: true },
  ],
  firefox: [
    macApp('Firefox', 'Firefox', 'firefox'),
    macApp('Firefox Developer Edition', 'Firefox Developer Edition', 'firefox'),
  ],
};

const WINDOWS: Record<BrowserKind, readonly Candidate[]> = {
  chromium: [
    { name: 'Chromium', location: 'Chromium\\Application\\chrome.exe' },
    { name: 'Chrome for Testing', location: 'Google\\Chrome for Testing\\Application\\chrome.exe' },
    { name: 'Microsoft Edge', location: 'Microsoft\\Edge\\Application\\msedge.exe' },
    { name: 'Brave', location: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe' },
    { name: 'Google Chrome', location: 'Google\\Chrome\\Application\\chrome.exe', isBrandedChrome: true },
  ],
  firefox: [
    { name: 'Firefox', location: 'Mozilla Firefox\\firefox.exe' },
    { name: 'Firefox Developer Edition', location: 'Firefox Developer Edition\\firefox.exe' },
  ],
};

/** Every place worth looking for a browser on this platform, best first. */
export function browserCandidates(kind: BrowserKind, platform: NodeJS.Platform, env: Environment): readonly Candidate[] {
  if (platform === 'darwin') return MAC[kind].flatMap((candidate) => inBothApplicationFolders(candidate, env));
  if (platform === 'win32') return WINDOWS[kind].flatMap((candidate) => inProgramFolders(candidate, env));
  return LINUX[kind];
}

function macApp(name: string, app: string, executable: string = app): Candidate {
  return { name, location: `/Applications/${app}.app/Contents/MacOS/${executable}` };
}

function inBothApplicationFolders(candidate: Candidate, env: Environment): Candidate[] {
  const home = env['HOME'];
  return home ? [candidate, { ...candidate, location: home + candidate.location }] : [candidate];
}

function inProgramFolders(candidate: Candidate, env: Environment): Candidate[] {
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return folders.flatMap((folder) => (folder ? [{ ...candidate, location: `${folder}\\${candidate.location}` }] : []));
}
