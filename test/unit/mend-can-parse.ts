// Node 20, once it has compiled `URL.canParse`, refuses names in Latin-1, unlike any browser. What runs before all
// tests of a worker would decide when that is.
URL.canParse = (url: string | URL, base?: string | URL): boolean => {
  try {
    return Boolean(new URL(url, base));
  } catch {
    return false;
  }
};
