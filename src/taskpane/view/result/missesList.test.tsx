import { drawn } from "../../../../test/page/drawn";
import { assess } from "../../../assessment";
import { contentOf, generateCounty, sheetsOf, toSnapshot } from "../../../build/county";
import { HURRIED } from "../../../build/samples/files";
import { Misses } from "./Misses";
import { missingSchools } from "./misses";

it("draws two schools of one name as two", async () => {
  const settings = { standard: null, province: null, replaceFormulas: false, language: "zh" } as const;
  const assessment = assess(toSnapshot(sheetsOf(contentOf(generateCounty(HURRIED)))), settings);
  const [school] = missingSchools(assessment.schools).map((one) => one.school);
  if (school === undefined) throw new Error("no school misses anything");
  const twin = { ...school, places: school.places.map((place) => ({ ...place, cell: "A999" })) };
  const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { end } = await drawn(<Misses assessment={{ ...assessment, schools: [school, twin] }} onReveal={jest.fn()} />);
  expect(document.querySelectorAll(`[data-missing="${school.name}"]`)).toHaveLength(2);
  expect(said).not.toHaveBeenCalled();
  await end();
});
