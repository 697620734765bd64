import { createPlanner, InvalidRequestError, refusalSentence, type Planner } from "../../../assessment";
import type { Language } from "../../../messages";
import { SheetPieces } from "../../../workbook";
import { problemOf } from "../../controller/problem";
import type { FromPlanning, PlanningAnswer, PlanningQuestion, ToPlanning } from "./messages";

function answerOf(planner: Planner, question: PlanningQuestion): PlanningAnswer {
  switch (question.kind) {
    case "overview":
      return { kind: "overview", answer: planner.overview() };
    case "survey":
      return { kind: "survey", answer: planner.survey(...question.asked) };
    case "plan":
      return { kind: "plan", answer: planner.plan(...question.asked) };
    case "tryNumbers":
      return { kind: "tryNumbers", answer: planner.tryNumbers(...question.asked) };
    case "sheet":
      return { kind: "sheet", answer: planner.sheet(...question.asked) };
  }
}

/** A planner that is made when it is first asked: a workbook that cannot be read fails the question, not the thread. */
type Opened = () => Planner;

function once(make: Opened): Opened {
  let planner: Planner | null = null;
  return () => (planner ??= make());
}

/** The thread's side: hears messages one by one, and answers each question. */
export function answering(): (message: ToPlanning) => FromPlanning | null {
  let opened: Opened | null = null;
  let language: Language = "zh";
  const pieces = new SheetPieces();
  return (message) => {
    if (message.kind === "sheets") {
      pieces.hear(message.piece);
      return null;
    }
    if (message.kind === "open") {
      const { snapshot, settings } = message;
      const sheets = [...pieces.whole(), ...snapshot.sheets];
      language = settings.language;
      opened = once(() => createPlanner({ ...snapshot, sheets }, settings));
      return null;
    }
    const { id, question } = message;
    try {
      if (opened === null) throw new Error("no workbook was opened");
      return { kind: "answered", id, result: answerOf(opened(), question) };
    } catch (error) {
      if (error instanceof InvalidRequestError) {
        return { kind: "refused", id, message: refusalSentence(error, language) };
      }
      return { kind: "failed", id, problem: problemOf(error) };
    }
  };
}
