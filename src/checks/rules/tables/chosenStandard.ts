import type { StandardId } from "../../../standards";
import { startOf } from "../../blame";
import { tableRule } from "../../rule";
import { standardOfTable } from "./stated";

/** The year that people name a standard and its form by. */
const YEARS: Readonly<Record<StandardId, number>> = { "basic-2012": 2012, "quality-2017": 2017 };

/** The standard that is applied is the one whose form the workbook is: only its limits and columns fit. */
const standardFitsForm = tableRule({
  id: "R08",
  severity: "explain",
  basis: "proposal",
  source: "ours",
  confidence: "high",
  scope: "workbook",
  reads: [],
  blames: [],
  find: ({ recognition, standard }) => {
    const ofForms = recognition.tables.flatMap((table) => {
      const id = standardOfTable(table.id);
      return id === null ? [] : [{ table, id }];
    });
    const [first] = ofForms;
    if (first === undefined) return null;
    if (ofForms.some(({ id }) => id === standard.id)) return [];
    return [
      {
        school: null,
        stage: null,
        location: startOf(first.table),
        column: null,
        value: null,
        expected: null,
        evidence: [],
        parameters: { form: YEARS[first.id], used: YEARS[standard.id] },
      },
    ];
  },
});

export const CHOSEN_STANDARD_RULES = [standardFitsForm];
