/**
 * What a criterion counts as once a plan is stored: the rules' verdict, or that it counts for no one, because the rep
 * said that the finding does not fit, or because the words could not be read (none, or not English).
 */
export const READ_VERDICTS = ["met", "unclear", "missing", "does-not-fit", "not-read"] as const
export type ReadVerdict = (typeof READ_VERDICTS)[number]
