import type { BatchRequest } from "./wire";

/** One request of the add-in, as it came and as it was answered. */
export interface JournalEntry {
  /** 1 for the first. */
  readonly number: number;
  /** Bytes of the request's body; the envelope around it is not counted. */
  readonly bytesOut: number;
  readonly bytesIn: number;
  readonly actions: number;
  /** Excel's error code, the number of a refusal, or null. */
  readonly error: string | null;
  readonly request: BatchRequest;
}

export interface Totals {
  readonly requests: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  readonly largestOut: number;
  readonly largestIn: number;
}

/** What went over the wire. "Out" is from the add-in to Excel, "in" the way back. */
export class Journal {
  private readonly kept: JournalEntry[] = [];

  get entries(): readonly JournalEntry[] {
    return this.kept;
  }

  add(entry: Omit<JournalEntry, "number">): void {
    this.kept.push({ number: this.kept.length + 1, ...entry });
  }

  /** Forgets everything, so that counting begins anew. */
  clear(): void {
    this.kept.length = 0;
  }

  totals(): Totals {
    const out = this.kept.map(({ bytesOut }) => bytesOut);
    const back = this.kept.map(({ bytesIn }) => bytesIn);
    return {
      requests: this.kept.length,
      bytesOut: out.reduce((sum, bytes) => sum + bytes, 0),
      bytesIn: back.reduce((sum, bytes) => sum + bytes, 0),
      largestOut: Math.max(0, ...out),
      largestIn: Math.max(0, ...back),
    };
  }
}
