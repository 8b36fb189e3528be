/** The reason kept with a grade chosen by one tap in the editor. */
export const NEAREST_GRADE = "The nearest of the three, while preparing a meeting."
