/**
 * Values by text, in the order in which they came. Mostly a key has one value: only where it has more is there a list,
 * since 300,000 lists of one would take more than all the rest.
 */
export class ByKey<Value> {
  private readonly firsts = new Map<string, Value>();
  private readonly others = new Map<string, Value[]>();

  add(key: string, value: Value): void {
    if (!this.firsts.has(key)) {
      this.firsts.set(key, value);
      return;
    }
    const others = this.others.get(key);
    if (others === undefined) this.others.set(key, [value]);
    else others.push(value);
  }

  all(key: string): readonly Value[] {
    const first = this.firsts.get(key);
    return first === undefined ? [] : [first, ...(this.others.get(key) ?? [])];
  }
}
