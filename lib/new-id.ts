import { v7 } from "uuid"

/**
 * A new UUIDv7: sorts by the time it was made. Made by the page that draws a form, so that a form sent twice makes one
 * row. Apart from the shape of an id, so that a browser can make one without the library that checks shapes.
 */
export const newId = (): string => v7()
