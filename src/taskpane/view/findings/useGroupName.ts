import type { Grouping } from "../../findings/arrangement";
import { useTexts } from "../parts/language";
import { useFindingsTexts } from "./texts";

/** What a group of findings is called. */
export function useGroupName(grouping: Grouping): (of: string | null) => string {
  const { mustFix, explain, noPlace } = useTexts().findings;
  const { noSchool } = useFindingsTexts();
  return (of) => {
    if (grouping === "severity") return of === "mustFix" ? mustFix : explain;
    return of ?? (grouping === "school" ? noSchool : noPlace);
  };
}
