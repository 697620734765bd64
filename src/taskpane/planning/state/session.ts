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

/**
 * What the user asks, brought to the planner. Only the answer to the last question is heard. Schools are asked about by
 * their numbers in this planner's workbook, so nothing is asked about them before it is opened.
 */
export class PlanningSession {
  private asked = 0;
  private isOpen = false;
  /** What is waited for. */
  private work: Work | null = null;
  /** What to look at once the workbook is open. */
  private wanted: Subject | null = null;

  constructor(
    private readonly planner: PlannerPort,
    private readonly dispatch: (action: PlanningAction) => void,
    private readonly language: Language,
    private readonly place: Place,
  ) {}

  /** Reads the workbook and looks at an indicator. @param kept the one that was looked at before */
  async open(kept: Subject | null): Promise<void> {
    this.wanted = kept;
    const overview = await this.ask("open", () => this.planner.overview());
    if (overview === null) return;
    const { wanted } = this;
    const subject = wanted !== null && isThere(overview, wanted) ? wanted : firstSubject(overview);
    this.isOpen = true;
    this.dispatch({ type: "opened", overview, subject });
    if (subject !== null) await this.survey(subject);
  }

  /** Looks at another indicator; where the workbook is still being opened, as soon as it is. */
  async choose(subject: Subject): Promise<void> {
    this.dispatch({ type: "subjectChosen", subject });
    if (this.work === "open") this.wanted = subject;
    else await this.again(subject);
  }

  /** Looks at an indicator once more, where that was stopped or failed; opens the workbook first, where it is not open. */
  async again(subject: Subject | null): Promise<void> {
    if (this.isOpen && subject !== null) await this.survey(subject);
    else await this.open(subject);
  }

  async plan(request: PlanRequest): Promise<void> {
    if (!this.isOpen) return;
    const answer = await this.ask("plan", () => this.planner.plan(request));
    if (answer !== null) this.dispatch({ type: "planned", answer });
  }

  async tryNumbers(trial: Trial): Promise<void> {
    if (!this.isOpen) return;
    const result = await this.ask("try", () => this.planner.tryNumbers(trial));
    if (result !== null) this.dispatch({ type: "tried", result });
  }

  async export(save: () => Promise<void>): Promise<void> {
    if (!this.isOpen) return;
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
    this.work = null;
  }

  private async survey(subject: Subject): Promise<void> {
    const survey = await this.ask("survey", () => this.planner.survey(subject));
    if (survey !== null) this.dispatch({ type: "surveyed", survey });
  }

  /** @returns null where it failed, which is said, or where something else was asked meanwhile */
  private async ask<Answer>(work: Work, question: () => Promise<Answer>): Promise<Answer | null> {
    const own = (this.asked += 1);
    this.work = work;
    this.dispatch({ type: "started", work });
    try {
      const answer = await question();
      return this.isOver(own) ? answer : null;
    } catch (error) {
      if (!this.isOver(own)) return null;
      if (wasStopped(error)) this.dispatch({ type: "stopped" });
      else this.dispatch({ type: "failed", work, message: sentenceOf(error, this.language, this.place) });
      return null;
    }
  }

  /** Whether the question that came to its end is the last one, so that nothing is waited for any more. */
  private isOver(question: number): boolean {
    if (question !== this.asked) return false;
    this.work = null;
    return true;
  }
}
