/**
 * What an action hands back to its form: the words as they were typed, so that nothing is lost,
 * what is wrong with each field in one sentence (`form` is about all of them), and, once it
 * worked, what was done.
 */
export type FormState<V> = {
  values: Partial<Record<keyof V, string>>
  errors: Partial<Record<keyof V | "form", string>>
  done?: string
}
