/** Which of several a key goes to, by its number; null for a key that goes nowhere. */
export function rove(key: string, current: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(current + 1, last);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(current - 1, 0);
    case "PageDown":
      return Math.min(current + PAGE, last);
    case "PageUp":
      return Math.max(current - PAGE, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

const PAGE = 10;
