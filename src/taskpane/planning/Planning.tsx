import { useEffect, useMemo, useReducer, useRef } from "react";
import type { PlanRequest } from "../../assessment";
import type { Language } from "../../messages";
import { LanguageContext } from "../view/parts/language";
import type { PlannerPort } from "./port";
import { planningReducer } from "./state/reducer";
import { PlanningSession } from "./state/session";
import { INITIAL } from "./state/state";
import { PlanningView } from "./view/PlanningView";

export interface PlanningProps {
  /** Of the workbook that was checked; another planner starts anew, own numbers kept. */
  readonly planner: PlannerPort;
  readonly language: Language;
  /** 方案导出: saves the sheet 均衡规划 of the request. A rejection is said to the user. */
  readonly onExport: (request: PlanRequest) => Promise<void>;
}

/** 均衡规划: what schools lack, the least to add or to move, and own numbers to try. Nothing is changed in the workbook. */
export function Planning({ planner, language, onExport }: PlanningProps) {
  const [state, dispatch] = useReducer(planningReducer, INITIAL);
  const session = useMemo(() => new PlanningSession(planner, dispatch, language), [planner, language]);
  const subject = useRef(state.subject);
  useEffect(() => {
    subject.current = state.subject;
  }, [state.subject]);
  useEffect(() => {
    void session.open(subject.current);
    return () => {
      session.close();
    };
  }, [session]);
  return (
    <LanguageContext.Provider value={language}>
      <PlanningView
        state={state}
        dispatch={dispatch}
        onChoose={(chosen) => void session.choose(chosen)}
        onPlan={(request) => void session.plan(request)}
        onTry={(trial) => void session.tryNumbers(trial)}
        onExport={(request) => void session.export(() => onExport(request))}
      />
    </LanguageContext.Provider>
  );
}
