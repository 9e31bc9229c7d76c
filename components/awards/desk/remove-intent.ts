/** The second button of a category or a criterion. */
export const REMOVE_INTENT = "remove";
