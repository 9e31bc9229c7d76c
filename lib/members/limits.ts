/** A mailed way in: how long it holds, and how often its code may be tried. */
export const LINK_MINUTES = 15;
export const LINK_TRIES = 5;
