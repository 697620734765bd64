import { enrolmentOf } from "../records";
import type { Verdicts } from "../verdicts";
import { fingerprintOf } from "../workbook";

function* judgedFigures({ schools, items }: Verdicts): Generator<string> {
  for (const { part, indicators } of schools) {
    yield `${part.name}|${String(part.stage)}|${String(part.counted)}|${String(enrolmentOf(part))}`;
    // `String` would keep the last thousands of them in a table of its own, and with it each of millions for a while.
    for (const { value } of Object.values(indicators)) yield `|${JSON.stringify(value)}`;
  }
  for (const [id, { met, findings }] of items) {
    yield `${id}|${String(met)}|${JSON.stringify(findings.map(({ parameters }) => parameters))}`;
  }
}

/** A mark of all figures that were judged: another mark, other data. */
export function dataMarkOf(verdicts: Verdicts): string {
  return fingerprintOf(judgedFigures(verdicts));
}
