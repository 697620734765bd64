import { drawn } from "../../../../test/page/drawn";
import { Choice } from "./Choice";

it("takes nothing that is no more among the options, until something else is chosen", async () => {
  const taken: string[] = [];
  const choice = (options: readonly string[]) => (
    <Choice label="list" prompt="first" take="take" takeLabel="take" onTake={(value) => taken.push(value)}>
      <optgroup label="fields">
        {options.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </optgroup>
    </Choice>
  );
  const { element, draw, click, choose, end } = await drawn(choice(["students", "teachers"]));
  await choose("select", "students");
  await draw(choice(["teachers"]));
  expect(element("select")).toHaveProperty("value", "");
  expect(element("button").getAttribute("aria-disabled")).toBe("true");
  await click("button");
  expect(taken).toEqual([]);
  await choose("select", "teachers");
  await click("button");
  expect(taken).toEqual(["teachers"]);
  await end();
});
