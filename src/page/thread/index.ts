export { FileProblemError, fileProblemOf, type FileProblem } from "./fileProblem";
export { FileThread, type FileContent } from "./fileThread";
export type { Carried, OpenedFile, Planning } from "./protocol";
