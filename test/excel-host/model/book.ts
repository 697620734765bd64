import { ApiError, accessDenied, invalidArgument, notFound } from "../wire";
import { parseBounds, splitReference, type Area } from "./area";
import { TestSheet } from "./sheet";
import { UndoStack } from "./undo";

export interface DefinedName {
  readonly name: string;
  /** With `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** Something that Excel tells its add-ins. */
export interface BookEvent {
  readonly kind: "edited" | "selected";
  readonly area: Area;
}

export interface BookOptions {
  readonly name?: string;
  readonly readOnly?: boolean;
}

/** The test workbook: what lies in memory behind the wire. */
export class TestBook {
  readonly name: string;
  readonly readOnly: boolean;
  readonly sheets: TestSheet[] = [];
  readonly names = new Map<string, DefinedName>();
  /** Custom XML parts by id. */
  readonly xmlParts = new Map<string, string>();
  readonly settings = new Map<string, unknown>();
  readonly undo = new UndoStack();
  /** True where the structure is protected: no sheet comes, goes, or is renamed. */
  structureProtected = false;
  calculationMode = "Automatic";
  /** False where the add-in asked not to be told of changes. */
  enableEvents = true;
  /** Not told to anybody yet. */
  events: BookEvent[] = [];
  private selected: Area | null = null;
  private lastId = 0;

  constructor({ name = "Book1.xlsx", readOnly = false }: BookOptions = {}) {
    this.name = name;
    this.readOnly = readOnly;
  }

  newId(): string {
    return `{${(++this.lastId).toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }

  addSheet(name: string): TestSheet {
    const sheet = new TestSheet(this, this.newId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  removeSheet(sheet: TestSheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.selected?.sheet === sheet) this.selected = null;
  }

  /** By id or by name, which knows no upper and lower case. */
  find(key: string): TestSheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted) ?? null;
  }

  /** @throws ApiError `ItemNotFound` */
  sheet(key: string): TestSheet {
    const sheet = this.find(key);
    if (sheet === null) throw notFound(`worksheet ${key}`);
    return sheet;
  }

  get selection(): Area {
    const [first] = this.sheets;
    if (this.selected === null && first === undefined) throw new ApiError("InvalidOperation", "the workbook is empty");
    const sheet = this.selected?.sheet ?? first;
    if (sheet === undefined) throw new ApiError("InvalidOperation", "the workbook is empty");
    return this.selected ?? { sheet, bounds: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 } };
  }

  select(area: Area): void {
    this.selected = area;
    this.events.push({ kind: "selected", area });
  }

  /**
   * The cells behind an address or a defined name.
   *
   * @param home the sheet of an address that names none
   */
  area(home: TestSheet, reference: string): Area {
    const { sheet, cells } = splitReference(reference);
    const bounds = parseBounds(cells);
    if (bounds !== null) return { sheet: sheet === null ? home : this.sheet(sheet), bounds };
    const name = this.names.get(reference.toLowerCase());
    if (name === undefined) throw invalidArgument(`${reference} is no address`);
    return this.area(home, name.formula);
  }

  /** @throws ApiError where Excel takes no such name for a sheet */
  requireSheetName(name: string, self: TestSheet | null): void {
    const wellFormed = name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
    if (!wellFormed) throw invalidArgument(`a sheet cannot be called ${name}`);
    const holder = this.find(name);
    if (holder !== null && holder !== self) {
      throw new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
    }
  }

  /** @throws ApiError `AccessDenied` where the structure is protected */
  requireOpenStructure(): void {
    if (this.structureProtected) throw accessDenied("the structure of the workbook is protected");
  }
}
