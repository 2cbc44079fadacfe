import type { Storage } from 'webextension-polyfill';
import type { StoragePort } from './ports.ts';

/** One of the browser's storage areas as a port. */
export function storagePort(area: Storage.StorageArea): StoragePort {
  return {
    getAll: () => area.get(null),
    get: (keys) => area.get(keys),
    set: (items) => area.set(items),
    remove: (keys) => area.remove(keys),
  };
}
