import { afterEach, expect, it, vi } from 'vitest';

type Access = { accessLevel: string };

/** The module as it finds the browser when it is loaded. */
async function startedIn(storage: Record<string, unknown>): Promise<void> {
  vi.resetModules();
  vi.stubGlobal('chrome', { storage });
  const { keepStoragePrivate } = await import('../../../src/platform/keep-storage-private.ts');
  keepStoragePrivate();
}

afterEach(() => vi.unstubAllGlobals());

it('closes what is on disk to scripts in pages, where the browser can', async () => {
  const asked: Record<string, Access[]> = { local: [], managed: [] };
  const area = (name: string) => ({ setAccessLevel: async (access: Access) => void asked[name]?.push(access) });
  await startedIn({ local: area('local'), managed: area('managed') });
  expect(asked).toEqual({ local: [{ accessLevel: 'TRUSTED_CONTEXTS' }], managed: [{ accessLevel: 'TRUSTED_CONTEXTS' }] });
});

it('goes on where it cannot', async () => {
  await startedIn({ local: {}, managed: {} });
});

it('reports where the browser refuses', async () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await startedIn({ local: { setAccessLevel: () => Promise.reject(new Error('refused')) }, managed: {} });
  await vi.waitFor(() => expect(reported).toHaveBeenCalledOnce());
  reported.mockRestore();
});
