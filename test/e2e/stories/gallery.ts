import { expect } from 'vitest';
import { GROUPS } from '../../../gallery/groups.ts';
import { barriersOn, openGalleryPage } from '../gallery/gallery-page.ts';
import { picturesOf } from '../gallery/gallery-pictures.ts';
import { galleryServer } from '../gallery/gallery-server.ts';
import { LOOKS } from '../gallery/looks.ts';
import { story } from '../story.ts';

for (const group of Object.keys(GROUPS)) {
  for (const { name, scheme, locale, rules } of LOOKS) {
    story(`no state of the ${group} has barriers that axe can find: ${name}`, async ({ visitor }) => {
      const gallery = await galleryServer();
      const tab = await visitor.newTab();
      await visitor.engine.prefers(tab.page, scheme);
      try {
        await openGalleryPage(tab.page, gallery.url(group, locale));
        expect(await barriersOn(tab.page, rules)).toEqual([]);
        if (visitor.engine.kind === 'chromium') await picturesOf(tab.page, group, name);
      } finally {
        await visitor.engine.prefers(tab.page, 'light');
      }
    });
  }
}
