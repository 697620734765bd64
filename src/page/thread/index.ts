export { FileProblemError, fileProblemOf, type FileProblem } from "./fileProblem";
export { FileThread, type FileContent, type Thread } from "./fileThread";
export type { Carried, OpenedFile, Planning } from "./protocol";
