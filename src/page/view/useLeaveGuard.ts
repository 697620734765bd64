import { useEffect } from "react";
import type { Loss } from "../session/loss";

/** Lets the browser ask before the page is left while something would be lost. @param loss asked when it is to be left */
export function useLeaveGuard(loss: () => Loss | null): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (loss() !== null) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [loss]);
}
