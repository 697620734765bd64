/** Without full-width forms, spaces and case, in which a name that is typed may differ from one that is printed. */
function bare(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

/** A test for names that contain a text; an empty text takes all. */
export function named(text: string): (name: string) => boolean {
  const wanted = bare(text);
  return (name) => wanted === "" || bare(name).includes(wanted);
}
