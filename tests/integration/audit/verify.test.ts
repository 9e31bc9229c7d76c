import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recordAudit } from "@/lib/audit/record";
import { sealAudit } from "@/lib/audit/seal";
import { verifyAudit } from "@/lib/audit/verify";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { operator } from "@/tests/factories/accounts";
import { asOwner } from "@/tests/support/owner";

const DAY_MS = 86_400_000;

let subjectId: string;

beforeEach(async () => {
  subjectId = randomUUID();
  await write("declaration.note", "declaration.check", "declaration.assign");
});

/** Each test leaves the record whole for the next one. */
afterEach(async () => {
  clock.shift(0);
  await tamper("TRUNCATE audit_event, audit_chain, audit_seal");
});

type Note = "declaration.note" | "declaration.check" | "declaration.assign";

async function write(...actions: readonly Note[]): Promise<void> {
  for (const action of actions) {
    await perform(operator, (uow) =>
      recordAudit(uow, {
        action,
        subject: { kind: "declaration", id: subjectId },
        after: { version: 2, text: "受付" },
      }),
    );
  }
}

const tamper = (sql: string) => asOwner(sql, { guards: false });
const row = (seq: number) => `WHERE subject_id = '${subjectId}' AND seq = ${seq}`;
const findings = async () => (await verifyAudit()).findings;
const sealToday = () => perform(operator, sealAudit);

/** What somebody with all rights would do to hide a change: hash the chain anew, from first to last, and its head too. */
async function rehash(): Promise<void> {
  await tamper(`
    DO $$
    DECLARE link audit_event; before text := '';
    BEGIN
      FOR link IN SELECT * FROM audit_event WHERE subject_id = '${subjectId}' ORDER BY seq LOOP
        link.previous_hash := before;
        link.hash := audit_event_digest(link);
        UPDATE audit_event SET previous_hash = link.previous_hash, hash = link.hash WHERE id = link.id;
        before := link.hash;
      END LOOP;
      UPDATE audit_chain SET head_hash = before,
        head_seq = (SELECT coalesce(max(seq), 0) FROM audit_event WHERE subject_id = '${subjectId}')
      WHERE subject_id = '${subjectId}';
    END $$`);
}

it("finds nothing wrong in a record that nobody touched", async () => {
  await sealToday();

  expect(await verifyAudit()).toEqual({ chains: 2, events: 4, seals: 1, findings: [], hasMore: false });
});

describe("names the row", () => {
  it.each([
    ["action", "action = 'declaration.accept'", "declaration.accept"],
    ["content", `after = '{"version": 2, "text": "公開"}'`, "形式確認の記録"],
    ["reason", "reason = '書き足した理由'", "形式確認の記録"],
    ["actor", "actor_id = 'somebody else'", "形式確認の記録"],
    ["time", "occurred_at = occurred_at - interval '1 day'", "形式確認の記録"],
  ])("whose %s was changed", async (_what, change) => {
    await tamper(`UPDATE audit_event SET ${change} ${row(2)}`);

    expect(await findings()).toEqual([
      expect.stringMatching(new RegExp(`^宣言（${subjectId}）の2番目の記録「.+」の内容が`)),
    ]);
  });

  it("that was changed together with its own hash", async () => {
    await tamper(`UPDATE audit_event SET reason = 'x' ${row(2)}`);
    await tamper(`UPDATE audit_event event SET hash = audit_event_digest(event) ${row(2)}`);

    expect(await findings()).toEqual([
      `宣言（${subjectId}）の3番目の記録「担当者の変更」は、1つ前の記録とつながっていません。この記録か1つ前の記録が差し替えられています。`,
    ]);
  });

  it("that was taken from the end", async () => {
    await tamper(`DELETE FROM audit_event ${row(3)}`);

    expect(await findings()).toEqual([`宣言（${subjectId}）の末尾の記録（3番目）が失われています。`]);
  });

  it("that was taken from the middle", async () => {
    await tamper(`DELETE FROM audit_event ${row(2)}`);

    expect(await findings()).toEqual([`宣言（${subjectId}）の2番目の記録が失われています。`]);
  });

  it("of every chain when all rows are gone", async () => {
    await tamper("TRUNCATE audit_event");

    expect(await findings()).toEqual([`宣言（${subjectId}）の末尾の記録（1番目から3番目まで）が失われています。`]);
  });

  it("of a chain whose head is gone", async () => {
    await tamper("TRUNCATE audit_chain");

    expect(await findings()).toEqual([`宣言（${subjectId}）の記録の控え（最後の番号とハッシュ値）が失われています。`]);
  });
});

describe("once a day is sealed", () => {
  it("names a row of a chain that was hashed anew from end to end", async () => {
    await sealToday();
    await tamper(`UPDATE audit_event SET reason = 'x' ${row(2)}`);
    await rehash();

    expect(await findings()).toEqual([
      expect.stringMatching(
        new RegExp(`^宣言（${subjectId}）の3番目の記録「担当者の変更」が、.+の封印の後に書き換えられています。$`),
      ),
    ]);
  });

  it("names the end that was cut off, head and all", async () => {
    await sealToday();
    await tamper(`DELETE FROM audit_event ${row(3)}`);
    await rehash();

    expect(await findings()).toEqual([
      expect.stringMatching(
        new RegExp(`^宣言（${subjectId}）の3番目の記録が失われています。.+の封印に含まれていました。$`),
      ),
    ]);
  });

  it("names what a record from which everything was removed used to hold", async () => {
    await sealToday();
    await tamper("TRUNCATE audit_event, audit_chain");

    expect(await findings()).toEqual([expect.stringContaining(`宣言（${subjectId}）の3番目の記録が失われています。`)]);
  });

  it("names a seal that was changed, and one whose forerunner is gone", async () => {
    const first = await sealToday();
    clock.shift(DAY_MS);
    await write("declaration.note");
    const second = await sealToday();

    await tamper(`UPDATE audit_seal SET heads = '' WHERE day = '${first?.day}'`);
    expect(await findings()).toEqual([expect.stringContaining(`${first?.day}の封印が書き換えられたか`)]);

    await tamper(`DELETE FROM audit_seal WHERE day = '${first?.day}'`);
    expect(await findings()).toEqual([expect.stringContaining(`${second?.day}の封印が書き換えられたか`)]);
  });

  it("seals a day once, and only what moved since the day before", async () => {
    await sealToday();
    const again = await sealToday();
    await tamper(
      "UPDATE audit_chain SET updated_at = now() - interval '2 days'; UPDATE audit_seal SET sealed_at = now() - interval '1 day'",
    );
    clock.shift(DAY_MS);
    const other = randomUUID();
    await perform(operator, (uow) => recordAudit(uow, { action: "mail.view", subject: { kind: "mail", id: other } }));
    await sealToday();

    expect(again).toBeNull();
    const seals = await db.auditSeal.findMany({ select: { heads: true, chains: true }, orderBy: { day: "asc" } });
    expect(seals.map(({ heads }) => heads.split("\n").length)).toEqual([1, 1]);
    expect(seals[1]).toMatchObject({ chains: 3, heads: expect.stringContaining(other) });
    expect(await findings()).toEqual([]);
  });
});

it("finds nothing to complain about while others write", async () => {
  const writing = Promise.all(Array.from({ length: 20 }, () => write("declaration.note")));

  expect(await findings()).toEqual([]);

  await writing;
  expect(await findings()).toEqual([]);
});
