/** About the award, wherever it is. */
export function isOfAward(place: string): boolean {
  return /^\/(admin\/awards|jury|mypage\/awards)/.test(place);
}

/** What jurors do themselves. */
export function isOfJury(place: string): boolean {
  return place.startsWith("/jury");
}

/** What comes after the entries of a year are assigned: each trial needs a year of its own. */
export function isLateInYear(place: string): boolean {
  return /^\/admin\/awards\/\[year\]\/(rounds|adjustment|advances|deliberation|result|feedback|aftermath|integrity)/.test(
    place,
  );
}
