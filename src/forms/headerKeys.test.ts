import { headerKey } from "./headerKey";
import { HeaderKeys } from "./headerKeys";

describe("HeaderKeys", () => {
  it("answers as headerKey does, however many texts it was asked for in between", () => {
    const keys = new HeaderKeys();
    const texts = Array.from({ length: 9_000 }, (_, at) => `第${String(at)}项（万元）`);
    for (const text of [...texts, ...texts.slice(0, 10)]) expect(keys.of(text)).toEqual(headerKey(text));
  });
});
