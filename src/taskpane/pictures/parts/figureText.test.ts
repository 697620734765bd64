import { coefficientText, distanceText, limitText, shareText, sidedText } from "./figureText";

describe("figures in words", () => {
  it("show as many decimals as tell on which side of the limit a coefficient is", () => {
    expect(coefficientText(0.50004, 0.5)).toBe("0.50004");
    expect(coefficientText(0.49996, 0.5)).toBe("0.49996");
    expect(coefficientText(0.5, 0.5)).toBe("0.500");
    expect(coefficientText(0.4321, 0.5)).toBe("0.432");
  });

  it("never round a value up to the requirement that it misses", () => {
    expect(sidedText(4.1996, 4.2, 2)).toBe("4.1996");
    expect(sidedText(4.1996, null, 2)).toBe("4.20");
  });

  it("never show a distance as nothing that is something", () => {
    expect(distanceText(0.382, 0.5, 3)).toBe("0.118");
    expect(distanceText(0.532, 0.5, 3)).toBe("0.032");
    expect(distanceText(0.50004, 0.5, 3)).toBe("0.00004");
    expect(distanceText(0.5, 0.5, 3)).toBe("0.000");
    expect(distanceText(0.1 + 0.2, 0.3, 3)).toBe("0.000");
  });

  it("print limits and shares as the documents do", () => {
    expect(limitText(0.5)).toBe("0.50");
    expect(shareText(0.4531)).toBe("45.3%");
  });
});
