import { useLayoutEffect, useState } from 'preact/hooks';
import { Owner } from '../../ui/owner/owner.tsx';
import { LazyPart } from '../lazy-part.tsx';
import { OWNER_SECTIONS, type OwnerSection } from './sections.ts';

/** The owner's bench: the section that the address names. */
export function OwnerContainer() {
  const { id, load } = useSection();
  return (
    <Owner sections={OWNER_SECTIONS} current={id}>
      <LazyPart key={id} load={load} props={{}} />
    </Owner>
  );
}

function useSection(): OwnerSection {
  const [section, setSection] = useState(sectionInAddress);
  useLayoutEffect(() => {
    const follow = () => setSection(sectionInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return section;
}

function sectionInAddress(): OwnerSection {
  const wanted = location.hash.slice(1);
  return OWNER_SECTIONS.find(({ id }) => id === wanted) ?? OWNER_SECTIONS[0];
}
