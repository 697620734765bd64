/** Counts how many stretches of columns lie over a column. Adding and asking cost as many steps as the width has bits. */
export class ColumnCounter {
  /** A Fenwick tree over the differences between neighbours, counted from 1. */
  private readonly sums: Int32Array;

  /** @param width columns, counted from 0 */
  constructor(width: number) {
    this.sums = new Int32Array(width + 1);
  }

  /** Puts a stretch on the columns, or with -1 takes it away. */
  add(first: number, last: number, by: 1 | -1): void {
    this.change(first, by);
    this.change(last + 1, -by);
  }

  at(column: number): number {
    let sum = 0;
    for (let at = column + 1; at > 0; at -= at & -at) sum += this.sums[at] ?? 0;
    return sum;
  }

  private change(column: number, by: number): void {
    const { sums } = this;
    for (let at = column + 1; at < sums.length; at += at & -at) sums[at] = (sums[at] ?? 0) + by;
  }
}
