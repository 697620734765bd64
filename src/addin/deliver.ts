import { download, type Delivery } from "../taskpane";
import { newWorkbook } from "../workbook/file";
import { createWorkbook } from "../workbook/excel";

/** Characters that are made of bytes at once: a call takes so many arguments only. */
const PIECE = 8_192;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += PIECE) {
    text += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  }
  return btoa(text);
}

/**
 * Gives the user something to keep. A workbook is opened as a new, unsaved one, since not every Excel lets a page save
 * files.
 *
 * @throws HostError
 */
export async function deliver(delivery: Delivery): Promise<void> {
  if (delivery.kind === "json") {
    download(delivery.name, delivery.text, "json");
    return;
  }
  await createWorkbook(base64Of(await newWorkbook(delivery.sheet)));
}
