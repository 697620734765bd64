/** What a workbook is called that has no file yet. */
const UNNAMED = "workbook.xlsx";

/** The name of the workbook's file, without the way to it. */
export function fileName(): string {
  return nameOf(Office.context.document);
}

/** The types promise an address, also of a workbook that was never saved. */
function nameOf({ url }: { readonly url?: string | null }): string {
  // On the web the address is one of the network.
  const name =
    url
      ?.replace(/[?#].*$/, "")
      .split(/[\\/]/)
      .pop() ?? "";
  try {
    return name === "" ? UNNAMED : decodeURIComponent(name);
  } catch {
    return name;
  }
}
