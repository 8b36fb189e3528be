import { v7 } from "uuid"
import * as z from "zod"

/** A new UUIDv7: sorts by the time it was made. Made by the page that draws a form, so that a form sent twice makes one row. */
export const newId = (): string => v7()

/**
 * An id from outside, in the one form the store gives back: code that compares ids must not take one written
 * in capitals for another. Anything that is not a UUID is answered like an id that does not exist.
 */
export const idShape = z.uuid().toLowerCase()
