import type { PlanningAnswer, PlanningQuestion } from "./messages";

interface Asked {
  readonly question: PlanningQuestion;
  readonly resolve: (answer: PlanningAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Questions on their way, by the number that their answers come under. */
export class Waiting {
  private readonly byId = new Map<number, Asked>();
  private last = 0;

  /** @returns the number to ask it under */
  add(asked: Asked): number {
    this.last += 1;
    this.byId.set(this.last, asked);
    return this.last;
  }

  /** What is asked under a number, which is not waited for any more; undefined where nobody waits for it. */
  take(id: number): Asked | undefined {
    const asked = this.byId.get(id);
    this.byId.delete(id);
    return asked;
  }

  get questions(): readonly (readonly [id: number, question: PlanningQuestion])[] {
    return [...this.byId].map(([id, { question }]) => [id, question] as const);
  }

  /** None of them is answered any more. */
  rejectAll(reason: Error): void {
    const left = [...this.byId.values()];
    this.byId.clear();
    for (const { reject } of left) reject(reason);
  }
}
