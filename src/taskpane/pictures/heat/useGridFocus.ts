import { useState, type KeyboardEvent } from "react";
import { gridMove, type GridPlace } from "./moves";

/** A cell whose note is shown, and where it is in the frame. */
export interface NotedCell {
  readonly place: GridPlace;
  readonly anchor: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly size: readonly [number, number];
}

/** Moving through a grid cell by cell, and the note of the cell that is pointed at or gone to. */
export interface GridFocus {
  /** The one cell that the Tab key stops at. */
  readonly stop: GridPlace;
  readonly noted: NotedCell | null;
  readonly note: (place: GridPlace, cell: Element) => void;
  readonly enter: (place: GridPlace, cell: Element) => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly clear: () => void;
}

/**
 * @param frame the element that notes are placed in, null until it is there
 * @param size  rows and columns of the grid; its cells carry `data-cell="row-column"`
 */
export function useGridFocus(frame: HTMLElement | null, size: GridPlace): GridFocus {
  const [stop, setStop] = useState<GridPlace>([0, 0]);
  const [noted, setNoted] = useState<NotedCell | null>(null);

  const note = (place: GridPlace, cell: Element): void => {
    const whole = frame?.getBoundingClientRect();
    if (whole === undefined) return;
    const own = cell.getBoundingClientRect();
    const anchor = {
      x: own.left - whole.left + own.width / 2,
      top: own.top - whole.top,
      bottom: own.bottom - whole.top,
    };
    setNoted({ place, anchor, size: [whole.width, whole.height] });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && noted !== null) {
      event.stopPropagation();
      setNoted(null);
      return;
    }
    const next = gridMove(event.key, event.ctrlKey, stop, size);
    if (next === null) return;
    event.preventDefault();
    frame?.querySelector<HTMLElement>(`[data-cell="${next.join("-")}"]`)?.focus();
  };
  return {
    stop,
    noted,
    note,
    enter: (place, cell) => {
      setStop(place);
      note(place, cell);
    },
    press,
    clear: () => {
      setNoted(null);
    },
  };
}
