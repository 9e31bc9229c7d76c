/** What this process knows of the database, from whoever asks it all the time (the watch of publications). */
let isAway = false;

export function noteDatabase(found: "reachable" | "away"): void {
  isAway = found === "away";
}

/** What a page that could not be made answers with: a defect, or that it will be there again in a while. */
export function statusOfFailure(): 500 | 503 {
  return isAway ? 503 : 500;
}
