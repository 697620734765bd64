import fc from "fast-check";
import { Original } from "./original";

function collect(original: Original, place: number): number[] {
  const bytes: number[] = [];
  original.passTo(place, (piece) => bytes.push(...piece));
  return bytes;
}

describe("the original bytes of a part", () => {
  it("come out the same however the part is cut into pieces and wherever the reader stops", () => {
    const part = fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 9 });
    fc.assert(
      fc.property(part, fc.array(fc.nat(90), { maxLength: 9 }), (pieces, stops) => {
        const whole = pieces.flatMap((piece) => [...piece]);
        const original = new Original(pieces);
        const seen = stops.flatMap((stop) => collect(original, stop));
        expect([...seen, ...collect(original, Infinity)]).toEqual(whole);
      }),
    );
  });

  it("hand on nothing for a place that is passed already", () => {
    const original = new Original([Uint8Array.of(1, 2, 3)]);
    expect(collect(original, 2)).toEqual([1, 2]);
    expect(collect(original, 1)).toEqual([]);
    expect(collect(original, Infinity)).toEqual([3]);
  });

  it("stand side by side where they are taken, over the seams of the pieces", () => {
    const original = new Original([Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3, 4, 5)]);
    expect([...original.take(1)]).toEqual([1]);
    expect([...original.take(4)]).toEqual([2, 3, 4]);
  });
});
