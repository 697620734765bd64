import { useEffect, useSyncExternalStore } from "react";
import type { PlanRequest } from "../../assessment";
import type { Language } from "../../messages";
import type { PlannerPort } from "./port";
import type { PlanningDesk } from "./state/desk";
import type { PlanningSession } from "./state/session";
import { PlanningView } from "./view/PlanningView";

export interface PlanningProps {
  /** What was typed for this file, and what came of it. */
  readonly desk: PlanningDesk;
  /** Of the workbook that was checked; another planner starts anew, own numbers kept. */
  readonly planner: PlannerPort;
  readonly language: Language;
  /** Stops the planner's work; it starts afresh when it is next asked. */
  readonly onStop: () => void;
  /** 导出方案: saves the sheet 均衡规划 of the request. A rejection is said to the user. */
  readonly onExport: (request: PlanRequest) => Promise<void>;
}

/** 均衡规划: what schools lack, the least to add or to move, and own numbers to try. Nothing is changed in the workbook. */
export function Planning({ desk, planner, language, onStop, onExport }: PlanningProps) {
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const session = (): PlanningSession => desk.sessionWith(planner, language);
  useEffect(() => {
    desk.sessionWith(planner, language);
  }, [desk, planner, language]);
  return (
    <PlanningView
      state={state}
      dispatch={desk.dispatch}
      onChoose={(chosen) => void session().choose(chosen)}
      onAgain={() => void session().again(state.subject)}
      onPlan={(request) => void session().plan(request)}
      onTry={(trial) => void session().tryNumbers(trial)}
      onStop={() => {
        onStop();
        session().stop();
      }}
      onExport={(request) => void session().export(() => onExport(request))}
    />
  );
}
