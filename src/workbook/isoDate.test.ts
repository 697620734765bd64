import { isoDate } from "./isoDate";

describe("serial dates", () => {
  it.each([
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [61, false, "1900-03-01"],
    [36526, false, "2000-01-01"],
    [45536.5, false, "2024-09-01T12:00:00"],
    [45536.9999999, false, "2024-09-02"],
    [2958465, false, "9999-12-31"],
    [0, true, "1904-01-01"],
    [44074, true, "2024-09-01"],
  ])("%p (1904: %p) is %s", (serial, date1904, iso) => {
    expect(isoDate(serial, date1904)).toBe(iso);
  });

  it("are none where Excel shows no date", () => {
    expect([isoDate(-1, false), isoDate(2958466, false), isoDate(2957004, true)]).toEqual([null, null, null]);
  });
});
