/** True where Excel announces a set of calls. Some perpetual versions announced what they lacked: nothing rests on it. */
export function inSets(name: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(name, version);
}
