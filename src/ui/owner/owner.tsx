import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../view/text.ts';
import { Logo } from '../parts/logo.tsx';
import { useWords } from '../translation.ts';

interface OwnerProps {
  sections: ReadonlyArray<{ id: string; title: MessageKey }>;
  /** The id of the section that is shown. */
  current: string;
  children: ComponentChildren;
}

/** The frame of the owner's bench: its name, the way to its sections, and one of them. */
export function Owner({ sections, current, children }: OwnerProps) {
  const words = useWords();
  return (
    <main>
      <header>
        <Logo />
        <h1>{words('ownerTitle')}</h1>
      </header>
      {sections.length > 1 && (
        <nav class="sections" aria-label={words('ownerSections')}>
          {sections.map(({ id, title }) => (
            <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              {words(title)}
            </a>
          ))}
        </nav>
      )}
      {children}
    </main>
  );
}
