import { coefficientText, limitText, shareText, sidedText } from "./figureText";

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

  it("print limits and shares as the documents do", () => {
    expect(limitText(0.5)).toBe("0.50");
    expect(shareText(0.4531)).toBe("45.3%");
  });
});
