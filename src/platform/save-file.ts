/** Long enough for any browser to have begun the download. */
const KEPT_FOR_MS = 60_000;

/** Lets the browser save a text as a file, as a link to a download would. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS);
}
