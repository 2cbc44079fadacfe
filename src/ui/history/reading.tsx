/** About as many rows as are seen at first. */
const ROWS = [0, 1, 2, 3, 4, 5];

/** Stands where the entries and what is counted over them will be, while a long history is read. */
export function Reading() {
  return (
    <>
      <p class="totals" aria-hidden="true">
        {'\u00a0'}
      </p>
      <div class="group reading" aria-hidden="true">
        {ROWS.map((row) => (
          <span key={row} />
        ))}
      </div>
    </>
  );
}
