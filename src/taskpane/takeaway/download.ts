const TYPES = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
} as const;

/** Milliseconds after which the browser has surely begun to save. */
const HELD = 60_000;

/** Lets the browser save something as a file; it never leaves the computer. */
export function download(name: string, content: Uint8Array | string, type: keyof typeof TYPES): void {
  const part = typeof content === "string" ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type: TYPES[type] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, HELD);
}
