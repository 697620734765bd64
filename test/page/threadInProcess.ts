import { FileDesk } from "../../src/page/thread/desk";
import { fileProblemOf } from "../../src/page/thread/fileProblem";
import type { Thread } from "../../src/page/thread/runningThread";
import type { Received, Sent } from "../../src/page/thread/protocol";
import { readXlsHere } from "../../src/workbook/file/browserXls";

/** A thread of the page inside the test: what goes to and fro is copied, as between threads. */
export class ThreadInProcess implements Thread {
  isEnded = false;
  /** How many questions it was sent. */
  asked = 0;
  private readonly desk = new FileDesk((bytes) => Promise.resolve(readXlsHere(bytes)));
  private readonly listeners: ((event: { readonly data: unknown }) => void)[] = [];
  private before = Promise.resolve();

  postMessage(message: Sent): void {
    this.asked += 1;
    const { id, question } = structuredClone(message);
    this.before = this.before.then(async () => {
      try {
        const answer = await this.desk.answer(question, (news) => {
          this.say({ kind: "news", id, news });
        });
        this.say({ kind: "answer", id, answer });
      } catch (error) {
        this.say({ kind: "failed", id, problem: fileProblemOf(error) });
      }
    });
  }

  terminate(): void {
    this.isEnded = true;
  }

  addEventListener(type: "message" | "error", listener: (event: never) => void): void {
    if (type !== "message") return;
    this.listeners.push(listener as (event: { readonly data: unknown }) => void);
    this.say({ kind: "ready" });
  }

  private say(message: Received): void {
    if (this.isEnded) return;
    for (const listener of this.listeners) listener({ data: structuredClone(message) });
  }
}
