// `node award-rebuild.mjs FILE`: checks every seal in the archive of an award and computes every published number again, from that
// file alone. It shares no code with the portal, so that a mistake there is not made here, too.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

const FEWEST = 5;

const archive = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const { files, manifest } = archive;
const report = JSON.parse(files["integrity.json"]);
const faults = [];
let checked = 0;

function check(what, isRight, found) {
  checked += 1;
  if (!isRight) faults.push(`${what}${found === undefined ? "" : `: ${JSON.stringify(found)}`}`);
}

const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");

/** RFC 4180, the first line as the names. */
function table(name) {
  const [head = [], ...rows] = linesOf(files[name]);
  return rows.map((row) => Object.fromEntries(head.map((key, place) => [key, row[place] ?? ""])));
}

function linesOf(text) {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)];
  const lines = [[]];
  for (const [, cell, end] of cells) {
    lines.at(-1).push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ",") lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

const entries = table("entries.csv");
const sheets = table("sheets.csv");
const conflicts = table("conflicts.csv");
const extensions = table("extensions.csv");
const times = new Map(table("process.csv").map(({ key, times: count }) => [key, Number(count)]));
const ordinals = Object.keys(files)
  .flatMap((name) => /^settings-(\d+)\.json$/.exec(name)?.[1] ?? [])
  .map(Number);
const latest = Math.max(...ordinals);
const settings = JSON.parse(files[`settings-${latest}.json`]);
const stages = ["first", "second"].filter((stage) => stage === "first" || sheets.some((row) => row.stage === stage));
const judged = entries.filter(({ status }) => status === "ELIGIBLE");

/** The figures of the report by their keys: how many, and who is behind them. */
const counted = new Map();

function count(key, people, value = people.length) {
  counted.set(key, { value, people });
}

function countBy(rows, keyOf, personOf) {
  for (const [key, own] of Map.groupBy(rows, keyOf)) count(key, own.map(personOf));
}

const OUTCOMES = { ELIGIBLE: "judged", INELIGIBLE: "ineligible", WITHDRAWN: "withdrawn" };
const STATES = { SUBMITTED: "submitted", ABSTAINED: "abstained", EMPTY: "open", DRAFT: "open" };

countBy(
  entries,
  ({ category, status }) => `${category}/${OUTCOMES[status] ?? "unchecked"}`,
  (row) => row.organization,
);
countBy(
  entries,
  ({ arrival }) => arrival,
  (row) => row.organization,
);
countBy(
  extensions,
  ({ status }) => `extension/${status}`,
  (row) => row.organization,
);
countBy(
  conflicts.filter(({ status }) => status !== "CLEARED"),
  ({ source }) => source,
  (row) => row.person,
);
count(
  "cleared",
  conflicts.filter(({ status }) => status === "CLEARED").map(({ person }) => person),
);
for (const stage of stages) {
  const own = sheets.filter((row) => row.stage === stage);
  const submitted = own.filter(({ status }) => status === "SUBMITTED");
  const came = judged.filter(({ number }) => stage === "first" || own.some(({ entry }) => entry === number));
  const perEntry = came
    .map(({ number }) => submitted.filter(({ entry }) => entry === number).length)
    .sort((one, other) => one - other);
  const half = perEntry.length / 2;
  const median = (perEntry[Math.floor(half)] + perEntry[Math.ceil(half) - 1]) / 2;
  const organizations = came.map(({ organization }) => organization);
  const jurors = submitted.map(({ juror }) => juror);
  const aside = own.filter(({ status }) => status === "SET_ASIDE");
  const known = own.filter(({ status }) => status in STATES);
  countBy(
    known,
    ({ status }) => `${stage}/${STATES[status]}`,
    (row) => row.juror,
  );
  countBy(
    aside,
    (row) => `${stage}/set-aside/${row.set_aside}`,
    (row) => row.juror,
  );
  count(`${stage}/jurors`, jurors, new Set(jurors).size);
  count(`${stage}/per-entry/fewest`, organizations, perEntry[0] ?? null);
  count(`${stage}/per-entry/median`, organizations, perEntry.length === 0 ? null : median);
  count(`${stage}/per-entry/most`, organizations, perEntry.at(-1) ?? null);
}

/** The weighted total of a sheet in hundredths, half up: each criterion from its lowest to its highest level. */
function totalOf(sheet) {
  const isWhole = settings.criteria.every(({ key, levels }) =>
    levels.some(({ value }) => String(value) === sheet[`level_${key}`]),
  );
  if (!isWhole) return null;
  let [top, bottom] = [0n, 1n];
  for (const { key, weight, levels } of settings.criteria) {
    const values = levels.map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const [part, of] = [BigInt(weight * (Number(sheet[`level_${key}`]) - low)), BigInt(high - low)];
    [top, bottom] = [top * of + part * bottom, bottom * of];
  }
  return Number((200n * top + bottom) / (2n * bottom));
}

/** What counts, by entry, in a stage. */
function scoresIn(stage) {
  const scores = new Map(judged.map(({ number }) => [number, []]));
  for (const sheet of sheets.filter((row) => row.stage === stage && row.status === "SUBMITTED")) {
    const total = totalOf(sheet);
    if (total !== null) scores.get(sheet.entry)?.push({ juror: sheet.juror, total });
  }
  return scores;
}

const add = (values) => values.reduce((sum, value) => sum + value, 0);
const meanOf = (given) => add(given.map(({ total }) => total)) / given.length / 100;

/** Krippendorff's alpha by its coincidences, the squares of all differences against each other. */
function alphaOf(lists) {
  const units = lists.map((given) => given.map(({ total }) => total)).filter((unit) => unit.length > 1);
  const all = units.flat();
  const squares = (values) => add(values.flatMap((one) => values.map((other) => (one - other) ** 2)));
  const observed = add(units.map((unit) => squares(unit) / (unit.length - 1))) / all.length;
  const expected = squares(all) / (all.length * (all.length - 1));
  return expected > 0 ? 1 - observed / expected : null;
}

for (const [name, text] of Object.entries(files)) check(`SHA-256 of ${name}`, manifest[name] === sha256(text));
check("files of the manifest", isDeepStrictEqual(Object.keys(manifest).sort(), Object.keys(files).sort()));

const standings = table("standings.csv");
for (const stage of stages) {
  const scores = scoresIn(stage);
  const scored = judged.filter(({ number }) => scores.get(number).length > 0);
  const told = standings.filter((row) => row.stage === stage);
  check(`entries with a standing, ${stage}`, told.length === scored.length, told.length);
  for (const { entry, category, scores: given, mean, rank } of told) {
    const own = meanOf(scores.get(entry) ?? []);
    const rivals = scored.filter((row) => row.category === category);
    const higher = rivals.filter(({ number }) => meanOf(scores.get(number)) - own > 1e-9).length;
    check(`scores of ${entry}`, scores.get(entry)?.length === Number(given), given);
    check(`mean of ${entry}`, Math.abs(own - Number(mean)) < 1e-6, mean);
    check(`rank of ${entry}`, Number(rank) === higher + 1, rank);
  }
}

const rows = new Map(report.sections.map(({ key, rows: own }) => [key, own]));
for (const key of ["entries", "arrivals", "conflicts", "jury"]) {
  for (const row of rows.get(key) ?? []) {
    if (row.key.endsWith("/winners")) continue;
    const parts = row.key.split("+").map((part) => counted.get(part) ?? { value: 0, people: [] });
    const people = new Set(parts.flatMap((part) => part.people)).size;
    const value = parts.length === 1 ? parts[0].value : add(parts.map((part) => part.value));
    const isFew = people < FEWEST && (value !== 0 || row.key.includes("/per-entry/"));
    check(`${key}: ${row.key}`, isFew ? row.value === null : row.value === value, row.value);
  }
}
for (const { key: category } of settings.categories) {
  const winners = entries.filter((row) => row.category === category && row.is_winner === "1").length;
  const told = rows.get("entries").find(({ key }) => key === `${category}/winners`)?.value;
  check(`winners of ${category}`, told === winners, told);
  const numbers = judged.filter((row) => row.category === category).map(({ number }) => number);
  for (const stage of stages) {
    const lists = numbers.map((number) => scoresIn(stage).get(number));
    const isFew = new Set(lists.flat().map(({ juror }) => juror)).size < FEWEST;
    const own = isFew ? null : alphaOf(lists);
    const alpha = rows.get("agreement").find(({ key }) => key === `${category}/${stage}/alpha`)?.value;
    const isSame = own === null || alpha === null ? own === alpha : Math.abs(own - Number(alpha)) < 0.0006;
    check(`alpha of ${category}, ${stage}`, isSame, alpha);
  }
}
for (const { key, value } of [...rows.get("rounds"), ...rows.get("decision")]) {
  if (times.has(key)) check(key, value === times.get(key), value);
}
const sealed = new Map(rows.get("settings").map(({ key, value }) => [key, value]));
check("changes of the settings", sealed.get("changes") === ordinals.length - 1, sealed.get("changes"));
for (const ordinal of ordinals) {
  const seal = sha256(files[`settings-${ordinal}.json`]);
  check(`seal of the settings ${ordinal}`, sealed.get(`revision-${ordinal}`) === seal);
}
const decision = rows.get("decision").find(({ key }) => key === "sha256")?.value;
check("seal of the decision", decision === sha256(files["decision.json"]), decision);
for (const { number, sha256: seal } of JSON.parse(files["decision.json"]).winners) {
  check(`version of ${number} that won`, entries.find((row) => row.number === number)?.sha256 === seal);
}

for (const fault of faults) console.error(`Differs: ${fault}`);
console.log(`${archive.name} (${archive.fiscalYear}): ${checked} checks, ${faults.length} differ.`);
process.exitCode = faults.length === 0 ? 0 : 1;
