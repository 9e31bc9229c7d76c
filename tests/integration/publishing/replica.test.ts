import { randomBytes } from "node:crypto";
import { pino } from "pino";
import { afterEach, expect, it, vi } from "vitest";
import { isReadingFromReplica, readFromPrimary } from "@/lib/db/reading-source";
import { PublicationSource } from "@/lib/server/documents/publication-source";
import { ownerUrl } from "@/tests/support/database";
import { runSql } from "@/tests/support/spare-database";

/** Two databases of the same migrations; what is replayed on the second is what a test writes into it. */
async function withTwo(work: (primary: string, replica: string) => Promise<void>): Promise<void> {
  const names = ["primary", "replica"].map((name) => `${name}_${randomBytes(6).toString("hex")}`);
  for (const name of names) await runSql(ownerUrl, `CREATE DATABASE ${name} TEMPLATE template_portal`);
  const [primary = "", replica = ""] = names.map((name) => {
    const url = new URL(ownerUrl);
    url.pathname = name;
    return url.toString();
  });
  try {
    await work(primary, replica);
  } finally {
    for (const name of names) await runSql(ownerUrl, `DROP DATABASE ${name} WITH (FORCE)`);
  }
}

const publish = (url: string, id: number) =>
  runSql(url, `INSERT INTO publication (id, tags, at) VALUES (${id}, ARRAY['tag${id}'], now())`);

function follow(primary: string, replica: string | undefined): PublicationSource {
  return new PublicationSource({ primary, replica, log: pino({ level: "silent" }), wake: () => undefined });
}

async function tagsOf(source: PublicationSource): Promise<readonly string[]> {
  const found = await source.unhandled();
  source.markHandled(found);
  return found.flatMap(({ tags }) => tags);
}

/** As if so many milliseconds had passed for whoever asks how long something has lasted. */
function later(milliseconds: number): void {
  const now = performance.now() + milliseconds;
  vi.spyOn(performance, "now").mockReturnValue(now);
}

afterEach(() => {
  vi.restoreAllMocks();
  readFromPrimary();
});

it("reads from the primary when there is no other", () =>
  withTwo(async (primary) => {
    const source = follow(primary, undefined);
    await publish(primary, 1);

    expect([await tagsOf(source), isReadingFromReplica()]).toEqual([["tag1"], false]);
    await source.close();
  }));

it("tells of a publication when the replica has it, not when the primary has", () =>
  withTwo(async (primary, replica) => {
    const source = follow(primary, replica);
    await tagsOf(source);
    await publish(primary, 1);

    const before = await tagsOf(source);
    await publish(replica, 1);

    expect([isReadingFromReplica(), before, await tagsOf(source)]).toEqual([true, [], ["tag1"]]);
    await source.close();
  }));

it("does not read a replica that lacks what was published", () =>
  withTwo(async (primary, replica) => {
    await publish(primary, 1);
    const source = follow(primary, replica);

    const first = [await tagsOf(source), isReadingFromReplica()];
    await publish(replica, 1);
    later(6_000);

    expect([first, await tagsOf(source), isReadingFromReplica()]).toEqual([[["tag1"], false], [], true]);
    await source.close();
  }));

it("does not read a replica that lacks a migration", () =>
  withTwo(async (primary, replica) => {
    await runSql(replica, `DELETE FROM "_prisma_migrations" WHERE migration_name LIKE '%award_wishes'`);
    const source = follow(primary, replica);
    await tagsOf(source);

    expect(isReadingFromReplica()).toBe(false);
    await source.close();
  }));

it("leaves a replica that stays behind for longer than its limit, and comes back when it has caught up", () =>
  withTwo(async (primary, replica) => {
    const source = follow(primary, replica);
    await tagsOf(source);
    await publish(primary, 1);
    const seen: unknown[] = [];
    for (const _ of [1, 2, 3, 4, 5]) {
      later(6_000);
      seen.push([await tagsOf(source), isReadingFromReplica()]);
    }
    await publish(replica, 1);
    later(6_000);

    expect(seen).toEqual([
      [[], true],
      [[], true],
      [[], true],
      [[], true],
      [["tag1"], false],
    ]);
    expect([await tagsOf(source), isReadingFromReplica()]).toEqual([[], true]);
    await source.close();
  }));

it("goes on with the primary when the replica is away, and with the replica when the primary is", () =>
  withTwo(async (primary, replica) => {
    const nowhere = "postgresql://portal_app@127.0.0.1:9/portal";
    await publish(primary, 1);
    await publish(replica, 2);

    const without = follow(primary, nowhere);
    expect([await tagsOf(without), isReadingFromReplica()]).toEqual([["tag1"], false]);
    await without.close();
    const alone = follow(nowhere, replica);
    expect([await tagsOf(alone), isReadingFromReplica()]).toEqual([["tag2"], true]);
    await alone.close();
  }));
