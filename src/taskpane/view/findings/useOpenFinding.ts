import { useCallback, useState } from "react";
import type { AssessedFinding } from "../../../assessment";

/** Where the user is in the list, by the numbers of the findings. */
export interface OpenFinding {
  /** The one that the Tab key goes to; null for the first. */
  readonly current: number | null;
  /** The one whose details are shown. */
  readonly opened: number | null;
  readonly goTo: (at: number) => void;
  readonly toggle: (at: number) => void;
}

interface Place extends Pick<OpenFinding, "current" | "opened"> {
  /** The numbers mean something in this list only. */
  readonly of: readonly AssessedFinding[];
}

/** Where the user is in the list: nowhere once other findings are shown. */
export function useOpenFinding(findings: readonly AssessedFinding[]): OpenFinding {
  const nowhere: Place = { of: findings, current: null, opened: null };
  const [place, setPlace] = useState(nowhere);
  const { current, opened } = place.of === findings ? place : nowhere;
  const goTo = useCallback(
    (at: number) => {
      setPlace(({ of, opened: open }) => ({ of: findings, current: at, opened: of === findings ? open : null }));
    },
    [findings],
  );
  const toggle = useCallback(
    (at: number) => {
      setPlace(({ of, opened: open }) => {
        const isOpen = of === findings && open === at;
        return { of: findings, current: at, opened: isOpen ? null : at };
      });
    },
    [findings],
  );
  return { current, opened, goTo, toggle };
}
