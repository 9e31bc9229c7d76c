// The numbers of entries, jurors, sheets and conflicts, with who is behind each.
import { entries, judged, sheets, stages, table } from "./archive.mjs";

const conflicts = table("conflicts.csv");
const extensions = table("extensions.csv");
/** The figures of the report by their keys: how many, and who is behind them. */
export const counted = new Map();

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
