import { render } from 'preact';
import '../src/ui/theme.css';
import './gallery.css';
import { TranslationContext } from '../src/ui/translation.ts';
import type { Group } from './group.ts';
import { translate } from './words.ts';

/** Each group in a page of its own, because their style sheets are. */
const GROUPS: Readonly<Record<string, () => Promise<Group>>> = {
  popup: async () => (await import('./popup-group.tsx')).popupGroup,
  guide: async () => (await import('./guide-group.tsx')).guideGroup,
  check: async () => (await import('./check-group.tsx')).checkGroup,
  welcome: async () => (await import('./welcome-group.tsx')).welcomeGroup,
  history: async () => (await import('./history-group.tsx')).historyGroup,
  forecast: async () => (await import('./forecast-group.tsx')).forecastGroup,
  options: async () => (await import('./options-group.tsx')).optionsGroup,
};

const wanted = new URLSearchParams(location.search).get('group') ?? 'popup';
const group = await (GROUPS[wanted] ?? GROUPS['popup'])?.();
const root = document.getElementById('root');
if (root && group) {
  render(
    <TranslationContext value={{ translate, locale: 'en' }}>
      <nav>
        {Object.keys(GROUPS).map((name) => (
          <a key={name} href={`?group=${name}`}>
            {name}
          </a>
        ))}
      </nav>
      {Object.entries(group).map(([name, screen]) => (
        <figure key={name} id={name}>
          <figcaption>{name}</figcaption>
          <div class="screen">{screen}</div>
        </figure>
      ))}
    </TranslationContext>,
    root,
  );
}
