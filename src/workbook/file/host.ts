import {
  FormerStates,
  type Capabilities,
  type Edit,
  type EditOutcome,
  type Location,
  type Progress,
  type ReportSheet,
  type WorkbookHost,
  type WorkbookSnapshot,
} from "..";
import { applyEdits } from "./patch/apply";
import { openPackage, type WorkbookPackage } from "./read/openPackage";
import { readSnapshot } from "./read/snapshot";

/** A workbook file in memory, behind the interface that every host has. */
export interface FileWorkbook extends WorkbookHost {
  /** True where the file is digitally signed; any change makes the signature invalid, so the user has to know. */
  readonly signed: boolean;
  /** The file as it stands now; the very bytes that were opened as long as nothing was changed. */
  bytes(): Uint8Array;
}

/**
 * Opens an .xlsx or .xlsm file.
 *
 * @throws WorkbookFileError naming in its code why the bytes are no workbook that can be used; sheets are first looked
 *   into by `read` and `apply`, which throw the same
 */
export function openWorkbookFile(bytes: Uint8Array): Promise<FileWorkbook> {
  // A broken file rejects the promise instead of throwing at once.
  return Promise.resolve().then(() => new OpenedFile(openPackage(bytes)));
}

class OpenedFile implements FileWorkbook {
  readonly capabilities: Capabilities;
  readonly signed: boolean;
  private readonly before = new FormerStates<WorkbookPackage>();

  constructor(private current: WorkbookPackage) {
    this.signed = isSigned(current);
    // A workbook with a locked structure must not get a sheet more.
    this.capabilities = { reveal: false, report: !current.workbook.structureLocked, nativeUndo: false };
  }

  bytes(): Uint8Array {
    return this.current.archive.file;
  }

  read(signal: AbortSignal, onProgress: Progress): Promise<WorkbookSnapshot> {
    return readSnapshot(this.current, signal, onProgress);
  }

  /** All or nothing: where a part is broken, the promise is rejected and the bytes stay as they were. */
  async apply(edits: readonly Edit[], report: ReportSheet | null): Promise<readonly EditOutcome[]> {
    const { bytes, outcomes } = await Promise.resolve().then(() => applyEdits(this.current, edits, report));
    if (bytes !== this.bytes()) {
      const opened = openPackage(bytes);
      this.before.add(this.current);
      this.current = opened;
    }
    return outcomes;
  }

  /** Does nothing: a file in memory shows no cells. */
  reveal(): Promise<void> {
    return Promise.resolve();
  }

  lastStep(): Promise<number | null> {
    return Promise.resolve(this.before.last);
  }

  restore(): Promise<readonly Location[]> {
    this.current = this.before.former ?? this.current;
    this.before.drop();
    return Promise.resolve([]);
  }
}

function isSigned({ archive, workbook }: WorkbookPackage): boolean {
  const hasPart = archive.names.some((name) => name.toLowerCase().startsWith("_xmlsignatures/"));
  return hasPart || workbook.packageRelationships.some(({ family }) => family.endsWith("/digital-signature/"));
}
