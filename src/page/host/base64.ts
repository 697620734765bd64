/** The bytes behind base64 text, as the build hands out workbook files. */
export function bytesOfBase64(text: string): Uint8Array {
  const characters = atob(text);
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}
