/** Ways to ask a server for a file that lies beside the folder that it serves. */
export const PATHS_OUTSIDE = [
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/inner/../../secret.txt",
  "/..\\secret.txt",
] as const;
