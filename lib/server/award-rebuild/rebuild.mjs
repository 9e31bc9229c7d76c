// `node award-rebuild/rebuild.mjs FILE`: checks every seal in the archive of an award and computes every published number again,
// from that file alone. Nothing in this folder shares code with the portal, so that a mistake there is not made here, too.
import { isDeepStrictEqual } from "node:util";
import { checkAdjustments } from "./adjustments.mjs";
import {
  add,
  archive,
  check,
  checked,
  entries,
  faults,
  files,
  judged,
  manifest,
  ordinals,
  sections as rows,
  settings,
  sha256,
  stages,
  table,
} from "./archive.mjs";
import { counted } from "./counted.mjs";
import { checkMeetings } from "./meetings.mjs";
import { alphaOf, meanOf, scoresIn } from "./scores.mjs";

const FEWEST = 5;

const times = new Map(table("process.csv").map(({ key, times: count }) => [key, Number(count)]));
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

checkAdjustments();
checkMeetings();

for (const fault of faults) console.error(`Differs: ${fault}`);
console.log(`${archive.name} (${archive.fiscalYear}): ${checked} checks, ${faults.length} differ.`);
process.exitCode = faults.length === 0 ? 0 : 1;
