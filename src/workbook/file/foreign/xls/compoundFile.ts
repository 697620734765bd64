import { WorkbookFileError } from "../../errors";

const SIGNATURE = 0xe011cfd0;
const HEADER_BYTES = 512;
const ENTRY_BYTES = 4;
/** FAT sectors that the header itself lists; an .xls with more is larger than 6.8 MB. */
const LISTED_IN_HEADER = 109;
/** Above it a number is a mark and no sector. */
const LAST_SECTOR = 0xfffffffa;

/**
 * Makes sure that a compound file is as long as its own table of sectors says: a download that broke off is not.
 *
 * The reader itself takes what is left of such a file for the whole. A file without the container (Excel 2 to 4) passes.
 *
 * @throws WorkbookFileError `xlsBroken`
 * @see [MS-CFB] 2.2, 2.3
 */
export function requireWhole(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < ENTRY_BYTES || view.getUint32(0, true) !== SIGNATURE) return;
  if (bytes.length < HEADER_BYTES) throw new WorkbookFileError("xlsBroken", "header");
  const sectorBytes = 2 ** view.getUint16(30, true);
  if (sectorBytes !== 512 && sectorBytes !== 4096) throw new WorkbookFileError("xlsBroken", "sector size");
  const listed = Math.min(view.getUint32(44, true), LISTED_IN_HEADER);
  for (let index = 0; index < listed; index++) {
    const fatSector = view.getUint32(76 + index * ENTRY_BYTES, true);
    if (fatSector >= LAST_SECTOR) break;
    requireSectors(view, fatSector, sectorBytes);
  }
}

/** Looks at one sector of the table: every sector to which it leads on must begin within the file. */
function requireSectors(view: DataView, fatSector: number, sectorBytes: number): void {
  const start = (fatSector + 1) * sectorBytes;
  if (start + sectorBytes > view.byteLength) throw new WorkbookFileError("xlsBroken", "table of sectors");
  for (let at = start; at < start + sectorBytes; at += ENTRY_BYTES) {
    const next = view.getUint32(at, true);
    if (next < LAST_SECTOR && (next + 1) * sectorBytes >= view.byteLength) {
      throw new WorkbookFileError("xlsBroken", "cut off");
    }
  }
}
