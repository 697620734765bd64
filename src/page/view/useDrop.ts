import { useState, type DragEvent } from "react";
import { filesOf } from "../session/sources";

/** What makes an element take files that are dropped on it, and whether one hovers over it. */
export function useDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    onDragOver: (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (): void => {
      setOver(false);
    },
    onDrop: (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      onFiles(filesOf(event.dataTransfer));
    },
  };
}
