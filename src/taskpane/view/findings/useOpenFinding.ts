import { useCallback, useEffect, useState } from "react";
import type { AssessedFinding } from "../../../assessment";
import type { PaneController } from "../../controller/controller";
import { carriedPlace, topOf, type ListPlace } from "../../findings/place";
import { useController } from "../parts/controller";

/** Where the user is in the list, and how he goes elsewhere. */
export interface OpenFinding extends Omit<ListPlace, "of"> {
  readonly goTo: (at: number) => void;
  readonly toggle: (at: number) => void;
}

/** Where the user left the list of each pane, for when he comes back to it. */
const places = new WeakMap<PaneController, ListPlace>();

/** Where the user is in the list: at the same finding when the workbook was checked anew, or he looked at something else. */
export function useOpenFinding(findings: readonly AssessedFinding[]): OpenFinding {
  const controller = useController();
  const [kept, setPlace] = useState(() => places.get(controller) ?? topOf(findings));
  const place = kept.of === findings ? kept : carriedPlace(kept, findings);
  // The numbers mean something in their own list only, so that a new list comes with new ones.
  if (place !== kept) setPlace(place);
  useEffect(() => {
    places.set(controller, place);
  }, [controller, place]);
  const goTo = useCallback((at: number) => {
    setPlace((before) => ({ ...before, current: at }));
  }, []);
  const toggle = useCallback((at: number) => {
    setPlace((before) => ({ ...before, current: at, opened: before.opened === at ? null : at }));
  }, []);
  return { current: place.current, opened: place.opened, goTo, toggle };
}
