/// <reference types="vite/client" />

/** A script built as one self-contained file; the import is its path inside the package. */
declare module '*?iife' {
  const path: string;
  export default path;
}
