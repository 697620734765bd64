const NOTHING = new Uint8Array(0);

/** The bytes of a part as it stood, from front to back, whether they are at hand whole or unpacked on the way. */
export class Original {
  private readonly pieces: Iterator<Uint8Array>;
  /** What is left of the current piece, and where in the part that begins. */
  private piece: Uint8Array = NOTHING;
  private at = 0;

  constructor(pieces: Iterable<Uint8Array>) {
    this.pieces = pieces[Symbol.iterator]();
  }

  /** Hands on the bytes up to a place, or to the end of the part; none where that place is passed already. */
  passTo(place: number, take: (bytes: Uint8Array) => void): void {
    while (this.at < place && (this.piece.length > 0 || this.unpack())) {
      const bytes = this.piece.subarray(0, place - this.at);
      this.piece = this.piece.subarray(bytes.length);
      this.at += bytes.length;
      take(bytes);
    }
  }

  /** The bytes up to a place, side by side. */
  take(place: number): Uint8Array {
    const bytes = new Uint8Array(Math.max(0, place - this.at));
    let filled = 0;
    this.passTo(place, (piece) => {
      bytes.set(piece, filled);
      filled += piece.length;
    });
    return bytes;
  }

  private unpack(): boolean {
    const next = this.pieces.next();
    if (next.done === true) return false;
    this.piece = next.value;
    return true;
  }
}
