/** A folder among what was dropped; browsers hand out its files one by one only, and few of them would be logs. */
export interface Folder {
  folder: string;
}

/** What was dropped, folders told apart from files: read as a file, a folder would only fail. */
export function droppedFiles({ items, files }: Pick<DataTransfer, 'items' | 'files'>): Array<File | Folder> {
  const dropped = [...items].filter(({ kind }) => kind === 'file').flatMap((item) => fileOrFolder(item) ?? []);
  return dropped.length > 0 ? dropped : [...files];
}

function fileOrFolder(item: DataTransferItem): File | Folder | null {
  const entry = item.webkitGetAsEntry();
  return entry?.isDirectory === true ? { folder: entry.name } : item.getAsFile();
}
