import type { Planner } from "../../../assessment";
import type { Examined } from "../../controller/examiner";
import { ProblemError } from "../../controller/problem";
import type { PlannerPort } from "../port";
import { Conversation } from "./conversation";
import type { PlanningAnswer, PlanningQuestion } from "./messages";
import type { PlanningThread } from "./planningThread";

/** A planner with the thread that it runs in. */
export interface OpenPlanner {
  readonly planner: PlannerPort;
  /** Ends the thread with what it works on; what is asked later starts another one, unless the judgement is over. */
  readonly stop: () => void;
}

/**
 * A planner over a workbook in a thread of its own, which is started when it is first asked something. Both end with the
 * judgement that they rest on, and nothing is started any more after it.
 *
 * @param start starts a thread; may throw
 * @param onFallback told where no thread can be started and the page answers itself: that is never done in silence
 */
export function openPlanner(
  { snapshot, settings, over }: Pick<Examined, "snapshot" | "settings" | "over">,
  start: () => PlanningThread,
  onFallback: () => void,
): OpenPlanner {
  const fallback = async () => {
    onFallback();
    const { answering } = await import("./answering");
    return answering();
  };
  const conversation = new Conversation(start, fallback, { kind: "open", snapshot, settings });
  const end = (): void => {
    conversation.end();
  };
  if (over.aborted) end();
  else over.addEventListener("abort", end, { once: true });
  const ask = async <Kind extends keyof Planner>(
    kind: Kind,
    question: PlanningQuestion,
  ): Promise<ReturnType<Planner[Kind]>> => {
    const result = await conversation.ask(question);
    if (answers(result, kind)) return result.answer;
    throw new ProblemError({ kind: "internal", detail: `${result.kind} was answered in place of ${kind}` });
  };
  return {
    planner: {
      overview: (...asked) => ask("overview", { kind: "overview", asked }),
      survey: (...asked) => ask("survey", { kind: "survey", asked }),
      plan: (...asked) => ask("plan", { kind: "plan", asked }),
      tryNumbers: (...asked) => ask("tryNumbers", { kind: "tryNumbers", asked }),
      sheet: (...asked) => ask("sheet", { kind: "sheet", asked }),
    },
    stop: () => {
      conversation.stop();
    },
  };
}

function answers<Kind extends keyof Planner>(
  result: PlanningAnswer,
  kind: Kind,
): result is PlanningAnswer & { readonly answer: ReturnType<Planner[Kind]> } {
  return result.kind === kind;
}
