/** About as many rows as are seen at first. */
const ROWS = [0, 1, 2, 3, 4, 5];

/** Stands where the entries will be, while a long history is read. */
export function Reading() {
  return (
    <div class="group reading" aria-hidden="true">
      {ROWS.map((row) => (
        <span key={row} />
      ))}
    </div>
  );
}
