/** Longer than a browser takes to begin a download, in milliseconds. */
const KEPT_MS = 10_000;

/** Hands the user a text as a file, by the browser's own way of saving. */
export function saveFile(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has the file by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT_MS);
}
