import { useMemo } from "react";
import type { PaneController } from "../controller/controller";
import type { Examined } from "../controller/examiner";
import { takePlan } from "../takeaway/takeAway";
import { useController } from "../view/parts/controller";
import { useLanguage } from "../view/parts/language";
import { Planning } from "./Planning";
import { PlanningDesk } from "./state/desk";
import { openPlanner, type OpenPlanner } from "./thread/threadPlanner";
import { startPlanning } from "./thread/startPlanning";

/** One desk a pane, and so one a file. */
const desks = new WeakMap<PaneController, PlanningDesk>();
/** One planner over each reading of a workbook by the same settings, by what tells that these are over. */
const planners = new WeakMap<AbortSignal, OpenPlanner>();

function deskOf(controller: PaneController): PlanningDesk {
  const desk = desks.get(controller) ?? new PlanningDesk(controller.ports.place);
  desks.set(controller, desk);
  return desk;
}

function plannerOver(examined: Examined, onFallback: () => void): OpenPlanner {
  const known = planners.get(examined.over);
  if (known !== undefined) return known;
  const opened = openPlanner(examined, startPlanning, onFallback);
  planners.set(examined.over, opened);
  return opened;
}

interface PlanningRoomProps {
  /** What is planned over. */
  readonly examined: Examined;
}

/** The planning of the workbook that was checked, in a thread that is started when something is first asked. */
export function PlanningRoom({ examined }: PlanningRoomProps) {
  const controller = useController();
  const language = useLanguage();
  const { planner, stop } = useMemo(
    () =>
      plannerOver(examined, () => {
        controller.notices.missWorker();
      }),
    [examined, controller],
  );
  return (
    <Planning
      desk={deskOf(controller)}
      planner={planner}
      language={language}
      onStop={stop}
      onExport={(request) => takePlan(controller, planner, request)}
    />
  );
}
