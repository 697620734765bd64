import { useCallback, useEffect, useRef } from "react";
import type { AssessedFinding } from "../../../assessment";
import { useController } from "../parts/controller";

/** Time in which a key that is held down goes on to the next finding; in milliseconds. */
const PAUSE = 100;

/** Shows the cells of the findings that the user goes through by the keys: of a quick run of them the last one's. */
export function useFollowing(): (finding: AssessedFinding) => void {
  const controller = useController();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
    },
    [],
  );
  return useCallback(
    ({ sheet, cell }) => {
      clearTimeout(waiting.current);
      if (sheet === null || cell === null) return;
      waiting.current = setTimeout(() => void controller.reveal({ sheet, cell }), PAUSE);
    },
    [controller],
  );
}
