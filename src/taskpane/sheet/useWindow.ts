import { useCallback, useEffect, useState, type RefObject } from "react";
import type { Layout } from "./geometry/draw";
import { startOf, type Axis } from "./geometry/axis";
import { isSameSpan, seenSpan, type Span } from "./geometry/span";
import { SIZES } from "./shape";

/** The part of a sheet that is drawn, in slots. */
export interface Window {
  readonly rows: Span;
  readonly columns: Span;
  /** Slots that do not scroll: none where they would leave too little room. */
  readonly pinned: Pinned;
  /** Rows that are seen below the pinned ones. */
  readonly pageRows: number;
}

/** How many rows and columns do not scroll. */
export interface Pinned {
  readonly rows: number;
  readonly columns: number;
}

/** Slots that are drawn beyond what is seen. */
const BEYOND = { rows: 12, columns: 3 } as const;
/** Pinned rows may take up this share of the height, pinned columns of the width. */
const MOST_PINNED = 0.5;

function pinnedOf(axis: Axis, frozen: number, length: number): number {
  return startOf(axis, frozen) <= length * MOST_PINNED ? Math.min(frozen, axis.tracks.length) : 0;
}

/** What is seen through an element that scrolls over the sheet. */
export function windowThrough(layout: Layout, frozen: Pinned, view: View): Window {
  const height = Math.max(0, view.height - SIZES.header);
  const width = Math.max(0, view.width - SIZES.rowHeader);
  const pinned = {
    rows: pinnedOf(layout.rows, frozen.rows, height),
    columns: pinnedOf(layout.columns, frozen.columns, width),
  };
  const pinnedHeight = startOf(layout.rows, pinned.rows);
  const pinnedWidth = startOf(layout.columns, pinned.columns);
  const seen = Math.max(0, height - pinnedHeight);
  return {
    rows: seenSpan(layout.rows, view.top + pinnedHeight, seen, pinned.rows, BEYOND.rows),
    columns: seenSpan(layout.columns, view.left + pinnedWidth, width - pinnedWidth, pinned.columns, BEYOND.columns),
    pinned,
    pageRows: Math.max(1, Math.floor(seen / SIZES.row) - 1),
  };
}

/** Where an element stands and how large it is, in pixels. */
export type View = Record<"top" | "left" | "width" | "height", number>;

function viewOf({ scrollTop, scrollLeft, clientWidth, clientHeight }: HTMLElement): View {
  return { top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight };
}

/** Until the element is measured, enough is drawn for a large screen. */
const UNMEASURED: View = { top: 0, left: 0, width: 1280, height: 600 };

function isSameWindow(left: Window, right: Window): boolean {
  return (
    isSameSpan(left.rows, right.rows) &&
    isSameSpan(left.columns, right.columns) &&
    left.pinned.rows === right.pinned.rows &&
    left.pinned.columns === right.pinned.columns &&
    left.pageRows === right.pageRows
  );
}

/**
 * The window of an element that scrolls, kept up to date. It changes only where other cells have to be drawn.
 *
 * @param frozen slots that should not scroll; keep the object as long as it says the same
 * @returns the window, and what has to hear of every scroll
 */
export function useWindow(
  element: RefObject<HTMLElement | null>,
  layout: Layout,
  frozen: Pinned,
): readonly [Window, () => void] {
  const [view, setView] = useState<View>(UNMEASURED);
  const look = useCallback(() => {
    if (element.current === null) return;
    const next = viewOf(element.current);
    setView((former) => {
      const isSame = isSameWindow(windowThrough(layout, frozen, former), windowThrough(layout, frozen, next));
      return isSame ? former : next;
    });
  }, [element, layout, frozen]);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, [element, look]);
  return [windowThrough(layout, frozen, view), look];
}
