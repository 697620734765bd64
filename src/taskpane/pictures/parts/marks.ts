/** What can be pointed at in a picture, in the picture's own pixels. */
export interface Mark {
  readonly key: string;
  /** What it says, to the pointer, the keyboard and the screen reader alike. */
  readonly text: string;
  readonly area:
    | { readonly kind: "circle"; readonly x: number; readonly y: number; readonly radius: number }
    | { readonly kind: "box"; readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Where the note of a mark points to: the middle of its upper and lower edge. */
export function anchorOf({ area }: Mark): { readonly x: number; readonly top: number; readonly bottom: number } {
  return area.kind === "circle"
    ? { x: area.x, top: area.y - area.radius, bottom: area.y + area.radius }
    : { x: area.x + area.width / 2, top: area.y, bottom: area.y + area.height };
}
