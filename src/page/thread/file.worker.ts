import { FileDesk } from "./desk";
import { fileProblemOf } from "./fileProblem";
import type { Received, Sent } from "./protocol";
import { readXls } from "./readXls";

/** The thread that holds a file. It is ended by the page, at any time. */
const desk = new FileDesk(readXls);

function say(message: Received): void {
  self.postMessage(message);
}

/** One question after the other: an answer may change what the next one is about. */
let before = Promise.resolve();

async function answer({ id, question }: Sent): Promise<void> {
  try {
    const given = await desk.answer(question, (news) => {
      say({ kind: "news", id, news });
    });
    say({ kind: "answer", id, answer: given });
  } catch (error) {
    say({ kind: "failed", id, problem: fileProblemOf(error) });
  }
}

self.addEventListener("message", ({ data }: MessageEvent<Sent>) => {
  before = before.then(() => answer(data));
});
say({ kind: "ready" });
