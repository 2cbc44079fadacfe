/** In the place of an extension's addresses, in a browser that has none. @throws {Error} always. */
export function noExtension(path: string): never {
  throw new Error(`There is no ${path}: the browser was started without the extension.`);
}
