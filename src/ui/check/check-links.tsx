import type { CheckLink } from '../../check/check.ts';
import { useWords } from '../translation.ts';

/** Where to look on. Nothing is sent before one of them is clicked. */
export function CheckLinks({ links }: { links: readonly CheckLink[] }) {
  const words = useWords();
  const label = ({ id, name = '' }: CheckLink) => {
    if (id === 'web-archive') return words('linkArchive');
    return id === 'status-page' || id === 'provider-status-page' ? words('linkStatusPage', name) : name;
  };
  if (links.length === 0) return null;
  return (
    <details class="links">
      <summary>{words('checkLinks')}</summary>
      <ul>
        {links.map((link) => (
          <li key={link.url}>
            <a href={link.url} target="_blank" rel="noreferrer noopener">
              {label(link)}
            </a>
          </li>
        ))}
      </ul>
      <p class="hint">{words('checkLinksHint')}</p>
    </details>
  );
}
