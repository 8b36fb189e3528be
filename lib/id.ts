import * as z from "zod"

export { newId } from "./new-id"

/**
 * An id from outside, in the one form the store gives back: code that compares ids must not take one written
 * in capitals for another. Anything that is not a UUID is answered like an id that does not exist.
 */
export const idShape = z.uuid().toLowerCase()
