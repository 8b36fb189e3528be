/** Set by the proxy on every request: the path and query asked for, so that a page can send people back to it. */
export const PATH_HEADER = "x-callcraft-path"
