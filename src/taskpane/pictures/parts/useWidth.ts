import { useEffect, useRef, useState, type RefObject } from "react";

/** What is drawn for before the width is known. */
const FIRST_WIDTH = 320;
/** Wider, a picture is no easier to read. */
const MOST_WIDTH = 960;

/** The width in whole pixels that an element has, as it changes. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement | null>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(Math.min(measured, MOST_WIDTH));
    });
    observer.observe(watched);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [element, width];
}
