import { partOfKind } from "../../package/workbookPart";
import { requireXmlPart } from "../../package/xmlPart";
import type { WorkbookPackage } from "../../read/openPackage";
import { spliced } from "../../xml/splice";
import { attributeOf } from "../../xml/tree";
import type { PackageChanges } from "../changes";
import { StyleSheet } from "./styleSheet";
import type { WorkbookEditor } from "../workbookEditor";

/** The styles of a workbook, opened when first needed; a workbook without any gets a part for them. */
export class StylesPart {
  private readonly part: string | null;
  private opened: { readonly bytes: Uint8Array; readonly sheet: StyleSheet } | null = null;

  constructor(private readonly source: WorkbookPackage) {
    this.part = partOfKind(source.workbook, "styles");
  }

  get sheet(): StyleSheet {
    this.opened ??= this.open();
    return this.opened.sheet;
  }

  /** Hands over what was added. */
  commit(changes: PackageChanges, editor: WorkbookEditor): void {
    if (this.opened === null) return;
    const { bytes, sheet } = this.opened;
    const splices = sheet.splices();
    if (this.part !== null) changes.splice(this.part, bytes, ...splices);
    else if (splices.length > 0) {
      const part = this.freePart();
      changes.replace(part, spliced(bytes, splices));
      editor.addPart(part, "styles");
    }
  }

  private open(): { readonly bytes: Uint8Array; readonly sheet: StyleSheet } {
    const { archive, workbook } = this.source;
    const namespace = attributeOf(
      workbook.root,
      workbook.root.prefix === "" ? "xmlns" : `xmlns:${workbook.root.prefix.slice(0, -1)}`,
    );
    const bytes =
      this.part === null
        ? new TextEncoder().encode(`<styleSheet xmlns="${namespace ?? ""}"></styleSheet>`)
        : requireXmlPart(archive, this.part);
    return { bytes, sheet: new StyleSheet(bytes, this.part ?? "styles") };
  }

  private freePart(): string {
    const folder = this.source.workbook.part.replace(/[^/]*$/, "");
    let name = `${folder}styles.xml`;
    for (let number = 2; this.source.archive.has(name); number++) name = `${folder}styles${String(number)}.xml`;
    return name;
  }
}
