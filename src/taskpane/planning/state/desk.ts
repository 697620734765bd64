import type { Language, Place } from "../../../messages";
import type { PlannerPort } from "../port";
import { planningReducer, type PlanningAction } from "./reducer";
import { PlanningSession } from "./session";
import { INITIAL, type PlanningState } from "./state";

/**
 * Where somebody plans for one file: what he typed stays when he looks at something else meanwhile, and when the file is
 * checked anew.
 */
export class PlanningDesk {
  private current = INITIAL;
  private readonly listeners = new Set<() => void>();
  private open: {
    readonly planner: PlannerPort;
    readonly language: Language;
    readonly session: PlanningSession;
  } | null = null;

  /** @param place where the workbook is */
  constructor(private readonly place: Place) {}

  readonly state = (): PlanningState => this.current;

  /** @returns what ends the subscription */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly dispatch = (action: PlanningAction): void => {
    this.current = planningReducer(this.current, action);
    for (const listener of this.listeners) listener();
  };

  /** What is asked of the planner. Another one than before, or another language, is asked for everything anew. */
  sessionWith(planner: PlannerPort, language: Language): PlanningSession {
    if (this.open?.planner === planner && this.open.language === language) return this.open.session;
    this.open?.session.close();
    const session = new PlanningSession(planner, this.dispatch, language, this.place);
    this.open = { planner, language, session };
    void session.open(this.current.subject);
    return session;
  }
}
