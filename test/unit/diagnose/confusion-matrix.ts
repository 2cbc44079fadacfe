/** How often each right value was diagnosed as each value. */
export class ConfusionMatrix {
  private readonly rows = new Map<string, Map<string, number>>();

  constructor(private readonly title: string) {}

  /** Counts one diagnosis; several right values are one row. */
  add(right: readonly string[], diagnosed: string): void {
    const name = right.join(' | ');
    const row = this.rows.get(name) ?? new Map<string, number>();
    row.set(diagnosed, (row.get(diagnosed) ?? 0) + 1);
    this.rows.set(name, row);
  }

  /** A table in plain text: what is right on the left, what was diagnosed at the top. */
  toString(): string {
    const columns = [...new Set([...this.rows.values()].flatMap((row) => [...row.keys()]))].toSorted();
    const counts = [...this.rows].toSorted(([one], [other]) => one.localeCompare(other)).map(([name, row]) => [name, ...columns.map((column) => String(row.get(column) ?? '·'))]);
    const table = [[this.title, ...columns], ...counts];
    const widths = ['', ...columns].map((_, index) => Math.max(...table.map((cells) => cells[index]?.length ?? 0)));
    const line = (cells: readonly string[]) => cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join('  ');
    return table.map(line).join('\n');
  }
}
