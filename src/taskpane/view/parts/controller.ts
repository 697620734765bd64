import { createContext, useContext } from "react";
import type { PaneController } from "../../controller/controller";

/** What the buttons do, for everything below. */
export const ControllerContext = createContext<PaneController | null>(null);

/** @throws where no pane is around */
export function useController(): PaneController {
  const controller = useContext(ControllerContext);
  if (controller === null) throw new Error("there is no pane around this");
  return controller;
}
