import type { RequestListener } from "node:http";
import type { Site } from "./site";

/** Lets a server of Node, by http or https, answer with a site. */
export function listenerOf(site: Site): RequestListener {
  return ({ method = "", url = "" }, response) => {
    const { status, headers, body } = site(method, url);
    response.writeHead(status, headers);
    response.end(method === "HEAD" ? undefined : body);
  };
}
