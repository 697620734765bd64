import type { PlanRequest, Subject, Trial } from "../../../assessment";
import { fill, PLANNING_PANE, type Language, type Place } from "../../../messages";
import { problemSentence, ProblemError } from "../../controller/problem";
import { RefusedError, type PlannerPort } from "../port";
import type { PlanningAction } from "./reducer";
import { firstSubject, isThere, type Work } from "./state";

function sentenceOf(error: unknown, language: Language, place: Place): string {
  if (error instanceof RefusedError) return error.message;
  if (error instanceof ProblemError) return problemSentence(error.problem, language, place);
  const detail = error instanceof Error ? error.message : String(error);
  return fill(PLANNING_PANE[language].failed, { detail });
}

/** Nothing failed: the thread was stopped, or what it rested on is over. */
function wasStopped(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

/** What the user asks, brought to the planner. Only the answer to the last question is heard. */
export class PlanningSession {
  private asked = 0;

  constructor(
    private readonly planner: PlannerPort,
    private readonly dispatch: (action: PlanningAction) => void,
    private readonly language: Language,
    private readonly place: Place,
  ) {}

  /** Reads the workbook and looks at an indicator. @param kept the one that was looked at before */
  async open(kept: Subject | null): Promise<void> {
    const overview = await this.ask("open", () => this.planner.overview());
    if (overview === null) return;
    const subject = kept !== null && isThere(overview, kept) ? kept : firstSubject(overview);
    this.dispatch({ type: "opened", overview, subject });
    if (subject !== null) await this.survey(subject);
  }

  async choose(subject: Subject): Promise<void> {
    this.dispatch({ type: "subjectChosen", subject });
    await this.survey(subject);
  }

  async plan(request: PlanRequest): Promise<void> {
    const answer = await this.ask("plan", () => this.planner.plan(request));
    if (answer !== null) this.dispatch({ type: "planned", answer });
  }

  async tryNumbers(trial: Trial): Promise<void> {
    const result = await this.ask("try", () => this.planner.tryNumbers(trial));
    if (result !== null) this.dispatch({ type: "tried", result });
  }

  async export(save: () => Promise<void>): Promise<void> {
    const saved = await this.ask("export", () => save().then(() => true));
    if (saved !== null) this.dispatch({ type: "exported" });
  }

  /** What was asked last is not waited for any longer. */
  stop(): void {
    this.close();
    this.dispatch({ type: "stopped" });
  }

  /** Nothing that is still on its way is heard any more. */
  close(): void {
    this.asked += 1;
  }

  private async survey(subject: Subject): Promise<void> {
    const survey = await this.ask("survey", () => this.planner.survey(subject));
    if (survey !== null) this.dispatch({ type: "surveyed", survey });
  }

  /** @returns null where it failed, which is said, or where something else was asked meanwhile */
  private async ask<Answer>(work: Work, question: () => Promise<Answer>): Promise<Answer | null> {
    const own = (this.asked += 1);
    this.dispatch({ type: "started", work });
    try {
      const answer = await question();
      return own === this.asked ? answer : null;
    } catch (error) {
      if (own !== this.asked) return null;
      if (wasStopped(error)) this.dispatch({ type: "stopped" });
      else this.dispatch({ type: "failed", work, message: sentenceOf(error, this.language, this.place) });
      return null;
    }
  }
}
