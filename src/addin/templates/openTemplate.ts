import type { StandardId } from "../../standards";
import { ProblemError } from "../../taskpane";
import { createWorkbook } from "../../workbook/excel";

/** Fetched when first asked for: they are larger than the pane's first load can bear. */
const TEMPLATES: Readonly<Record<StandardId, () => Promise<{ readonly template: string }>>> = {
  "quality-2017": () => import("./quality2017"),
  "basic-2012": () => import("./basic2012"),
};

/**
 * Opens the blank form of a standard in a new workbook.
 *
 * @throws ProblemError where the form cannot be fetched; HostError
 */
export async function openTemplate(standard: StandardId): Promise<void> {
  const { template } = await TEMPLATES[standard]().catch(() => {
    throw new ProblemError({ kind: "templateUnavailable" });
  });
  await createWorkbook(template);
}
