import { render } from 'preact';
import '../src/ui/theme.css';
import './gallery.css';
import { directionOf } from '../src/lib/language.ts';
import { TranslationContext } from '../src/ui/translation.ts';
import { GROUPS } from './groups.ts';
import { wordsIn } from './words.ts';

const asked = new URLSearchParams(location.search);
const wanted = asked.get('group') ?? 'popup';
/** `?locale=ar`: the pictures in another language. */
const locale = asked.get('locale') ?? 'en';
const translate = wordsIn(locale);
document.documentElement.lang = locale;
document.documentElement.dir = directionOf(locale);

const group = await (GROUPS[wanted] ?? GROUPS['popup'])?.();
const root = document.getElementById('root');
if (root && group) {
  render(
    <TranslationContext value={{ translate, locale }}>
      <nav>
        {Object.keys(GROUPS).map((name) => (
          <a key={name} href={`?group=${name}&locale=${locale}`}>
            {name}
          </a>
        ))}
      </nav>
      {Object.entries(group).map(([name, screen]) => (
        <figure key={name} id={name} dir="ltr">
          <figcaption lang="en">{name}</figcaption>
          {/* A form: radio buttons of the same name in other states are not of its group. */}
          <form class="screen" dir={directionOf(locale)} onSubmit={(event) => event.preventDefault()}>
            {screen}
          </form>
        </figure>
      ))}
    </TranslationContext>,
    root,
  );
}
