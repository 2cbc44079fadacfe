import { ALL_SCENES } from '../scenes/all-scenes.ts';
import type { Scene } from '../scenes/scene.ts';
import { createGateway } from './gateway.ts';
import { IndexApp } from './index-app.ts';
import { listenOnLoopback } from './listen.ts';
import { Site } from './site.ts';

/** A port that is easy to type; another one is taken when it is in use. */
const FRIENDLY_PORT = 8020;

/** The demo, running. */
export interface DemoServer {
  /** The index page. */
  readonly url: string;
  /** The address of a scene's page. */
  urlOf(scene: Scene): string;
  siteOf(scene: Scene): Site;
  close(): Promise<void>;
}

/** Starts one upstream a scene, and the gateway in front of them. */
export async function startDemoServer(): Promise<DemoServer> {
  const app = new IndexApp();
  const sites = new Map(ALL_SCENES.map((scene) => [scene.id, new Site(scene, () => app.publish())]));
  await Promise.all([...sites.values()].map((site) => site.open()));
  const siteFor = (host: string) => (host.endsWith('.localhost') ? sites.get(host.slice(0, -'.localhost'.length)) : undefined);
  const gateway = await listenOnLoopback(createGateway(siteFor, app.listener), FRIENDLY_PORT);
  const urlOf = (scene: Scene) => `http://${scene.id}.localhost:${gateway.port}/`;
  app.show([...sites.values()].map((site) => ({ site, url: urlOf(site.scene) })));
  return {
    url: `http://localhost:${gateway.port}/`,
    urlOf,
    siteOf: (scene) => knownSite(sites, scene),
    close: async () => {
      await Promise.all([gateway.close(), ...[...sites.values()].map((site) => site.close())]);
    },
  };
}

function knownSite(sites: ReadonlyMap<string, Site>, scene: Scene): Site {
  const site = sites.get(scene.id);
  if (!site) throw new Error(`There is no scene called ${scene.id}.`);
  return site;
}
