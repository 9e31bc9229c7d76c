/** About the award, wherever it is. */
export function isOfAward(place: string): boolean {
  return /^\/(admin\/awards|jury|mypage\/awards)/.test(place);
}

/** What comes after the entries of a year are assigned: each trial needs a year of its own. */
export function isLateInYear(place: string): boolean {
  return /^\/admin\/awards\/\[year\]\/(rounds|adjustment|advances|deliberation|result|feedback|aftermath|integrity)/.test(
    place,
  );
}
