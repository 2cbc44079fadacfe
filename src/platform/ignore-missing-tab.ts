/** What browsers say when a tab or its document has gone, or is one that no extension may touch. */
const ORDINARY =
  /No tab with id|Invalid tab ID|Cannot access|Missing host permission|error page|Frame with ID \d+ was removed|No frame with id/i;

/** Tabs close and pages change at any moment: nothing that anyone could act on. */
export async function ignoreMissingTab(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!ORDINARY.test(String(error))) throw error;
  });
}
