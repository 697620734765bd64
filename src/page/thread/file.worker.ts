import { serveFile } from "./serveFile";

serveFile();
