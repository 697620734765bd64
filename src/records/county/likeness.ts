/** Letters, digits and % of a text: what its likeness is measured on. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}%]/gu, "");
}

/** Length of the longest common subsequence of two texts. */
export function commonLength(left: string, right: string): number {
  let above = new Array<number>(right.length + 1).fill(0);
  for (const letter of left) {
    const row = [0];
    for (let index = 0; index < right.length; index++) {
      const same = right.charAt(index) === letter;
      row.push(same ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0));
    }
    above = row;
  }
  return above[right.length] ?? 0;
}

/** How much two texts have in common in order: 0 for nothing, 1 for all; two empty texts are alike. */
export function likeness(left: string, right: string): number {
  const total = left.length + right.length;
  return total === 0 ? 1 : (2 * commonLength(left, right)) / total;
}
