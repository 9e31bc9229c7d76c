// Goes through the sealed records of the meetings: the changes over the frozen list, the draws, and what they led to.
import { archive, check, files, sections, settings, sha256, table } from "./archive.mjs";

export function checkMeetings() {
  const told = new Map((sections.get("meetings") ?? []).map(({ key, value }) => [key, value]));
  const meetings = Object.keys(files).flatMap((name) => /^meeting-(\d+)\.json$/.exec(name)?.[1] ?? []);
  check("meetings", (told.get("held") ?? 0) === meetings.length, told.get("held"));
  const decided = meetings.flatMap((ordinal) => checkMeeting(ordinal, told));
  const prizes = new Map(settings.categories.map(({ key, prizes: own }) => [key, own]));
  for (const { number, category, prize } of JSON.parse(files["decision.json"]).winners) {
    const { name, recipient } = prizes.get(category)?.find(({ key }) => key === prize) ?? {};
    const own = decided.filter((one) => one.category === category);
    if (own.length === 0 || recipient !== "entrant") continue;
    const isGiven = own.some((one) => one.prize === name && one.entries.includes(number));
    check(`${number} was given ${name} in a meeting`, isGiven);
  }
}

/** Who was given which prize in it. */
function checkMeeting(ordinal, told) {
  const text = files[`meeting-${ordinal}.json`];
  const name = `meeting ${ordinal}`;
  const record = JSON.parse(text);
  const acts = record.items.flatMap((item) => item.acts.map((act) => act.record));
  const times = (kind) => acts.filter(({ act }) => act === kind);
  check(`seal of ${name}`, told.get(`${ordinal}/sha256`) === sha256(text), told.get(`${ordinal}/sha256`));
  check(
    `ballots of ${name}`,
    told.get(`${ordinal}/ballots`) === times("ballot").length,
    told.get(`${ordinal}/ballots`),
  );
  const moves = times("changed").filter(({ change }) => change.kind === "move");
  check(`moves of ${name}`, told.get(`${ordinal}/moves`) === moves.length, told.get(`${ordinal}/moves`));
  const draws = times("tie-broken").flatMap(({ steps }) => steps.filter(({ by }) => by === "draw"));
  for (const draw of draws) checkDraw(record.edition, draw, name);
  const values = [...told].filter(([key]) => key.startsWith(`${ordinal}/draw-`)).map(([, value]) => value);
  for (const { seed } of draws)
    check(`value of a draw of ${name}`, values.includes(`${seed.name}：${seed.value}`), seed.value);
  for (const list of record.lists) checkList(list, times("changed"), name);
  for (const { category, entries } of times("decided")) {
    const final = record.lists.find((list) => list.category === category)?.final ?? [];
    check(
      `decision on ${category} of ${name}`,
      entries.every((entry) => final.includes(entry)),
      entries,
    );
  }
  check(`year of ${name}`, record.edition === String(archive.fiscalYear), record.edition);
  return times("decided");
}

/** The lot of an entry is the SHA-256 over year, value and number, a line each; the lowest is the first. */
function checkDraw(edition, { seed, lots, parts }, name) {
  const own = lots.map(({ entry }) => ({ entry, lot: sha256(`${edition}\n${seed.value}\n${entry}`) }));
  const order = own.toSorted((one, other) => (one.lot < other.lot ? -1 : 1)).map(({ entry }) => entry);
  check(
    `lots of ${name}`,
    own.every(({ lot }, place) => lot === lots[place].sha256),
  );
  check(`order by lot of ${name}`, order.join() === parts.flat().join(), parts);
}

function checkList({ category, frozen, final }, changes, name) {
  const places = new Map(
    table("adjusted.csv")
      .filter((row) => row.category === category)
      .map((row) => [row.entry, row.stage]),
  );
  check(
    `frozen list of ${category}, ${name}`,
    frozen.every((entry) => places.size === 0 || places.has(entry)),
  );
  let list = frozen;
  for (const { change } of changes.filter((one) => one.category === category)) list = changed(list, change);
  check(`list of ${category} after ${name}`, list.join() === (final ?? []).join(), final);
}

function changed(list, change) {
  if (change.kind === "move")
    return list.filter((entry) => entry !== change.entry).toSpliced(change.to - 1, 0, change.entry);
  const order = [...change.entries];
  return list.map((entry) => (change.entries.includes(entry) ? order.shift() : entry));
}
