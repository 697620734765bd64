import { normalIsoDate } from "./dates";

describe("dates as text", () => {
  it("of ISO cells take the same form", () => {
    expect(normalIsoDate("2026-09-01T00:00:00.000Z")).toBe("2026-09-01");
    expect(normalIsoDate("2026-09-01T08:30:00")).toBe("2026-09-01T08:30:00");
    expect(normalIsoDate("昨天")).toBeNull();
  });
});
