import { expect } from 'vitest';
import { GROUPS } from '../../../gallery/groups.ts';
import { LOOKS } from '../gallery/looks.ts';
import { picturesOf } from '../gallery/gallery-pictures.ts';
import { barriersOn, openGalleryPage } from '../gallery/gallery-page.ts';
import { startGallery } from '../gallery/gallery-server.ts';
import { story } from '../story.ts';

for (const group of Object.keys(GROUPS)) {
  story(`every state of the ${group} has no barriers that axe can find, in light, in dark and from right to left`, async ({ visitor }) => {
    const gallery = await startGallery();
    try {
      const tab = await visitor.newTab();
      const found: string[] = [];
      for (const look of LOOKS) {
        await visitor.engine.prefers(tab.page, look.scheme);
        await openGalleryPage(tab.page, gallery.url(group, look.locale));
        found.push(...(await barriersOn(tab.page)).map((fault) => `${look.name}, ${fault}`));
        if (visitor.engine.kind === 'chromium') await picturesOf(tab.page, group, look.name);
      }
      expect(found).toEqual([]);
    } finally {
      await gallery.close();
    }
  });
}
