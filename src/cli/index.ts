export { run } from "./run";
export type { ExitCode, Terminal } from "./session";
