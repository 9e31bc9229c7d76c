import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { isDuties, type Need } from "@/lib/permission-matrix/needs";
import { actions } from "@/lib/permission-matrix/register/actions";
import { ChangeLog } from "@/tests/support/change-log";
import { mockNext, NotFound, Redirected } from "@/tests/support/next-request";
import { actionPlaces } from "@/tests/support/places";
import { rolesFor } from "@/tests/support/roles-for";
import type { Browser } from "./browsers";
import { strike } from "./strikes";

/** Nobody asks it anything here. */
const GBIZID_ISSUER = "http://localhost:1/";
const folder = mkdtempSync(join(tmpdir(), "portal-walk-"));
vi.stubEnv("STORAGE_URL", `file://${folder}`);
vi.stubEnv("GBIZID_ISSUER", GBIZID_ISSUER);
vi.stubEnv("GBIZID_CLIENT_ID", "portal");
vi.stubEnv("GBIZID_CLIENT_SECRET", "a secret of the tests");
mockNext();
vi.doMock("next/cache", () => ({ updateTag: () => undefined }));
const { createStaff, staffOf } = await import("@/tests/factories/accounts");
const { createDeclaration } = await import("@/tests/factories/declarations");
const { browsers, isFor, jurorAt, organized, sitAt } = await import("./browsers");
const { onRecordOnly, trials } = await import("./trials");
const { memberTrials } = await import("./member-trials");
const { jurorTrials } = await import("./juror-trials");
const { emptyForm } = await import("@/lib/forms/form");

let everybody: readonly Browser[];
let outsiders: readonly Browser[];
let reviewer: Staff;
let writer: Staff;
let keeper: Staff;
let officer: Staff;
let adviser: Staff;
let host: Staff;

beforeAll(async () => {
  reviewer = await staffOf(await createStaff(["DECLARATIONS"]));
  writer = await staffOf(await createStaff(["CONTENT"]));
  keeper = await staffOf(await createStaff(["ACCOUNTS"]));
  officer = await staffOf(await createStaff(["OFFICES"]));
  adviser = await staffOf(await createStaff(["CONSULTATIONS"]));
  host = await staffOf(await createStaff(["AWARD"]));
  const owners = { DECLARATIONS: reviewer, ACCOUNTS: keeper, OFFICES: officer, CONSULTATIONS: adviser, AWARD: host };
  outsiders = await browsers((await createDeclaration({ reviewer })).id, owners);
  everybody = [...outsiders, ...(await organized()).browsers];
  await log.begin(BESIDE);
}, 120_000);
afterAll(async () => {
  await log.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Leaves no mark on anybody's work: who asked, how often, and when they were seen. */
const BESIDE = ["audit_event", "audit_chain", "rate_limit", "_prisma_migrations"];
const log = new ChangeLog();
const state = () => log.state();

async function invoke(place: string, args: readonly unknown[]): Promise<unknown> {
  const found = actionPlaces.find((one) => one.place === place);
  const module: Record<string, (...args: unknown[]) => Promise<unknown>> = await import(`@/${found?.file}`);
  return module[found?.name ?? ""]?.(...args.map(copied));
}

async function call(place: string, args: readonly unknown[]): Promise<string> {
  try {
    const answered = await invoke(place, args);
    return `answered ${String(Object(answered).message ?? "")}`;
  } catch (signal) {
    if (signal instanceof NotFound) return "not found";
    if (signal instanceof Redirected) return `led to ${signal.to}`;
    throw signal;
  }
}

/** Each send as if it were the first of the day: limits count by address. */
async function struck(
  person: Browser,
  place: string,
  args: readonly unknown[],
  ready = async () => undefined,
): Promise<unknown> {
  sitAt(person);
  await ready();
  try {
    return await invoke(place, args);
  } catch (signal) {
    if (signal instanceof NotFound || signal instanceof Redirected) return undefined;
    throw signal;
  }
}

/** An action may write on the form it reads. */
function copied(value: unknown): unknown {
  if (!(value instanceof FormData)) return value;
  const copy = new FormData();
  for (const [name, entry] of value) copy.append(name, entry);
  return copy;
}

const ofDesk = Object.entries(actions).filter(([, { need }]) => isDuties(need));
const ofOthers = Object.entries(actions).filter(([, { need }]) =>
  ["contact", "correspondent", "staff", "juror", "applicant", "asking"].some((standing) => standing === need),
);

/** What everybody is told to whom the place is closed; nothing may have changed by then. */
async function refused(
  place: string,
  need: Need,
  args: readonly unknown[],
  asking = everybody,
  ready = async () => undefined,
): Promise<string[]> {
  return unmoved(
    place,
    args,
    asking.filter((one) => !isFor(one, need)),
    ready,
  );
}

/** What these people are told, by whom nothing is changed. */
async function unmoved(
  place: string,
  args: readonly unknown[],
  people: readonly Browser[],
  ready = async () => undefined,
): Promise<string[]> {
  const before = await state();
  const told: string[] = [];
  for (const person of people) {
    sitAt(person);
    await ready();
    told.push(`${person.who}: ${await call(place, args)}`);
  }
  expect(await state(), told.join("\n")).toBe(before);
  return told;
}

/**
 * Registers the trials of these places. They stand in several files: each has a database of its own, and the years of a century
 * would not be enough for all editions of the award in one.
 */
export function tryActions(isHere: (place: string) => boolean): void {
  it("every action that takes a duty is tried", () => {
    expect(Object.keys(trials).sort()).toEqual(ofDesk.map(([place]) => place).sort());
  });

  describe.each(ofDesk.filter(([place]) => isHere(place)))("%s", (place, { need }) => {
    it("does nothing for those it is not for, and its work for the others", { timeout: 60_000 }, async () => {
      const args = (await trials[place]?.(reviewer, writer, keeper, officer, adviser, host)) ?? [];
      await refused(place, need, args);

      const before = await state();
      const told: string[] = [];
      for (const holder of everybody.filter((one) => isFor(one, need))) {
        sitAt(holder);
        told.push(`${holder.who}: ${await call(place, args)}`);
        if (onRecordOnly.includes(place)) return expect(told.join("\n")).toContain("led to");
        if ((await state()) !== before) return;
      }
      expect.fail(`Nobody could do ${place}.\n${told.join("\n")}`);
    });
  });

  describe.each(ofDesk.filter(([place]) => isHere(place)))("%s", (place, { need }) => {
    it("answers whatever is sent in its fields, and gives it back", { timeout: 120_000 }, async () => {
      const args = (await trials[place]?.(reviewer, writer, keeper, officer, adviser, host)) ?? [];
      const holder = everybody.find((one) => isFor(one, need));
      if (holder === undefined) throw new Error(`Nobody may do ${place}.`);
      expect(await strike((changed) => struck(holder, place, changed), args)).toEqual([]);
    });
  });

  it("every action of My page is tried", () => {
    const ofMembers = Object.entries(actions).filter(([, { need }]) => rolesFor(need).length > 0);
    expect(Object.keys(memberTrials).sort()).toEqual(ofMembers.map(([place]) => place).sort());
  });

  describe.each(Object.entries(memberTrials).filter(([place]) => isHere(place)))("%s", (place, trial) => {
    const need = actions[place]?.need ?? "anyone";

    it.each(rolesFor(need))(
      "does its work for the %s, and nothing for those it is not for",
      {
        timeout: 60_000,
      },
      async (role) => {
        const { organizationId, browsers: members } = await organized();
        const holder = members.find((one) => one.role === role);
        if (holder?.member == null) throw new Error(`Nobody is ${role}.`);
        const { args, ready, isOwn } = await trial({ organizationId, members, holder: holder.member, reviewer });
        await refused(
          place,
          need,
          args,
          [...outsiders, ...members.filter((one) => !(isOwn && isFor({ ...one, role: one.ownRole }, need)))],
          ready,
        );

        sitAt(holder);
        await ready?.();
        const before = await state();
        const told = await call(place, args);
        expect(await state(), `${holder.who}: ${told}`).not.toBe(before);
      },
    );

    it("answers whatever is sent in its fields, and gives it back", { timeout: 120_000 }, async () => {
      const { organizationId, browsers: members } = await organized();
      const holder = members.find((one) => one.role === rolesFor(need)[0]);
      if (holder?.member == null) throw new Error(`Nobody may do ${place}.`);
      const { args, ready } = await trial({ organizationId, members, holder: holder.member, reviewer });
      const act = (changed: readonly unknown[]) => struck(holder, place, changed, ready);
      expect(await strike(act, args)).toEqual([]);
    });
  });

  it("every action of the jury is tried", () => {
    const ofJurors = Object.entries(actions).filter(([, { need }]) => need === "juror");
    expect(Object.keys(jurorTrials).sort()).toEqual(ofJurors.map(([place]) => place).sort());
  });

  describe.each(Object.entries(jurorTrials).filter(([place]) => isHere(place)))("%s", (place, trial) => {
    it("does its work for the juror whose it is, and nothing for anybody else", { timeout: 60_000 }, async () => {
      const { juror, args, ready, isOwn } = await trial();
      await unmoved(
        place,
        args,
        everybody.filter(({ isJuror }) => !(isOwn && isJuror)),
        ready,
      );

      sitAt(await jurorAt(juror.accountId));
      await ready?.();
      const before = await state();
      const told = await call(place, args);
      expect(await state(), told).not.toBe(before);
    });

    it("answers whatever is sent in its fields, and gives it back", { timeout: 120_000 }, async () => {
      const { juror, args, ready } = await trial();
      const holder = await jurorAt(juror.accountId);
      expect(await strike((changed) => struck(holder, place, changed, ready), args)).toEqual([]);
    });
  });

  describe.each(ofOthers.filter(([place]) => isHere(place)))("%s", (place, { need }) => {
    it("does nothing for those it is not for", { timeout: 60_000 }, async () => {
      const data = new FormData();
      for (const name of ["version", "seen"]) data.set(name, "1");

      const told = await refused(place, need, [emptyForm, data]);

      expect(told.filter((line) => /led to \/(admin|status\/case)/.test(line))).toEqual([]);
    });
  });
}
