/**
 * The schools of one stage, the one with the lowest key on top; of equal keys the first school. Only the key of the top
 * school ever changes, and only upwards, which is what giving unit after unit needs.
 */
export class SchoolHeap {
  private readonly heap: Int32Array;
  private size = 0;

  /** @param keys key per school; NaN for one that takes no part. Kept and changed by the heap. */
  constructor(private readonly keys: Float64Array) {
    this.heap = new Int32Array(keys.length);
    for (let school = 0; school < keys.length; school += 1) {
      if (Number.isNaN(keys[school] ?? NaN)) continue;
      this.heap[this.size] = school;
      this.size += 1;
    }
    for (let at = (this.size >> 1) - 1; at >= 0; at -= 1) this.sink(at);
  }

  /** The school on top; −1 where none is left. */
  get top(): number {
    return this.size === 0 ? -1 : (this.heap[0] ?? -1);
  }

  /** Key of the school on top; Infinity where none is left. */
  get topKey(): number {
    return this.size === 0 ? Infinity : this.keyAt(0);
  }

  /** Gives the top school a higher key. */
  raiseTop(key: number): void {
    this.keys[this.top] = key;
    this.sink(0);
  }

  /** Takes the top school out. */
  dropTop(): void {
    this.size -= 1;
    this.heap[0] = this.heap[this.size] ?? -1;
    this.sink(0);
  }

  private keyAt(at: number): number {
    return this.keys[this.heap[at] ?? -1] ?? NaN;
  }

  private sink(from: number): void {
    const school = this.heap[from] ?? -1;
    const key = this.keys[school] ?? NaN;
    let at = from;
    for (let child = 2 * at + 1; child < this.size; child = 2 * at + 1) {
      let below = this.heap[child] ?? -1;
      let least = this.keys[below] ?? NaN;
      if (child + 1 < this.size) {
        const other = this.heap[child + 1] ?? -1;
        const otherKey = this.keys[other] ?? NaN;
        if (otherKey < least || (otherKey === least && other < below)) {
          child += 1;
          below = other;
          least = otherKey;
        }
      }
      if (key < least || (key === least && school < below)) break;
      this.heap[at] = below;
      at = child;
    }
    this.heap[at] = school;
  }
}
