import { answering } from "./answering";
import type { FromPlanning, ToPlanning } from "./messages";

/** Makes this thread the one that plans: it keeps the workbook that it was given, and may be ended at any time. */
export function servePlanning(): void {
  const answer = answering();
  const say = (message: FromPlanning): void => {
    self.postMessage(message);
  };
  self.addEventListener("message", ({ data }: MessageEvent<ToPlanning>) => {
    const message = answer(data);
    if (message !== null) say(message);
  });
  say({ kind: "ready" });
}
