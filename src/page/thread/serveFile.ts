import { FileDesk } from "./desk";
import { fileProblemOf } from "./fileProblem";
import type { Received, Sent } from "./protocol";
import { readXls } from "./readXls";

/** Makes this thread the one that holds a file. It is ended by the page, at any time. */
export function serveFile(): void {
  const desk = new FileDesk(readXls);
  const say = (message: Received): void => {
    self.postMessage(message);
  };
  const answer = async ({ id, question }: Sent): Promise<void> => {
    try {
      const given = await desk.answer(question, (news) => {
        say({ kind: "news", id, news });
      });
      say({ kind: "answer", id, answer: given });
    } catch (error) {
      say({ kind: "failed", id, problem: fileProblemOf(error) });
    }
  };
  // One question after the other: an answer may change what the next one is about.
  let before = Promise.resolve();
  self.addEventListener("message", ({ data }: MessageEvent<Sent>) => {
    before = before.then(() => answer(data));
  });
  say({ kind: "ready" });
}
