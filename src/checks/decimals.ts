/** Decimals of the shortest text that reads back as the same number: 2 for 4.25, 0 for 12. */
function decimalsOf(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (mantissa.split(".")[1] ?? "").length - Number(exponent));
}

/** True where a number, as it is shown, has no more decimals than that. */
export function hasDecimals(value: number, atMost: number): boolean {
  // The double nearest to a decimal of so many places is what rounding to them gives back; texts are slow.
  const scale = 10 ** atMost;
  return Math.round(value * scale) / scale === value || decimalsOf(value) <= atMost;
}
