import { assess, type Assessment, type AssessedFinding } from "../../src/assessment";
import { contentOf, generateCounty, MISTAKES, plantMistakes, sheetsOf, toSnapshot } from "../../src/build/county";
import { HURRIED } from "../../src/build/samples/files";
import { exitCodeOf } from "../../src/cli/check";

/**
 * Exit code 0 cannot be reached from a file yet: a county is met only once 表Ⅳ, 表Ⅴ and 表Ⅵ are read as well. So the
 * code is asked of an assessment that was made to say so.
 */
const county = generateCounty(HURRIED);
const settings = { standard: null, province: null, language: "zh", replaceFormulas: false } as const;
const { content } = plantMistakes(county, contentOf(county), MISTAKES, HURRIED.seed);
const hurried = assess(toSnapshot(sheetsOf(content)), settings);

function assessmentOf(verdict: Assessment["verdict"], severities: readonly AssessedFinding["severity"][]): Assessment {
  const findings = hurried.findings.filter(({ severity }) => severities.includes(severity));
  return { ...hurried, verdict, findings };
}

describe("the exit code of an assessment", () => {
  it("is 0 only where everything is met and nothing must be corrected", () => {
    expect(exitCodeOf(assessmentOf("met", []))).toBe(0);
    expect(exitCodeOf(assessmentOf("met", ["explain"]))).toBe(0);
    expect(exitCodeOf(assessmentOf("met", ["mustFix"]))).toBe(1);
    expect(exitCodeOf(assessmentOf("met", ["mustFix", "explain"]))).toBe(1);
  });

  it("is 1 where something is unmet or undetermined, findings or not", () => {
    for (const verdict of ["unmet", "undetermined"] as const) {
      expect(exitCodeOf(assessmentOf(verdict, []))).toBe(1);
      expect(exitCodeOf(assessmentOf(verdict, ["explain"]))).toBe(1);
    }
  });
});
