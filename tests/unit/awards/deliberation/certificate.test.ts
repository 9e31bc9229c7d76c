import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { certifyDecision } from "@/lib/awards/deliberation/certificates/certify";
import type { CertificateRequest } from "@/lib/awards/deliberation/certificates/request";
import type { MeetingEvent, MeetingLog } from "@/lib/awards/deliberation/log/event";
import { conflicts, entries, frozen, item, jury, minute, people, tieRule, wholeMeeting } from "./meeting";

const request: CertificateRequest = {
  ...jury,
  edition: "2027",
  meetingId: "meeting-2",
  frozen,
  tieRule,
  numbers: new Map(entries.map(({ id, number }) => [id, number])),
  log: wholeMeeting(),
};

function certificate(changes: Partial<CertificateRequest> = {}) {
  const outcome = certifyDecision({ ...request, ...changes });
  if (!outcome.ok) throw new Error(outcome.sentence);
  return outcome.value;
}

const edited = (edit: (event: MeetingEvent) => MeetingEvent | null): MeetingLog =>
  request.log.flatMap((event) => edit(event) ?? []);

describe("the certificate of a decision", () => {
  it("goes from the frozen list to the final one and the prize, by numbers", () => {
    expect(JSON.parse(certificate().text)).toMatchObject({
      format: "award-decision/1",
      edition: "2027",
      meeting: "meeting-2",
      openedAt: "2027-10-05T04:00:00.000Z",
      closedAt: "2027-10-05T05:10:00.000Z",
      lists: [
        {
          category: "large",
          frozen: ["A-2027-7K3M9X", "A-2027-CCCCC2", "A-2027-D4F5H6", "A-2027-YYYYY9"],
          final: ["A-2027-7K3M9X", "A-2027-D4F5H6", "A-2027-CCCCC2", "A-2027-YYYYY9"],
        },
      ],
      items: [
        {
          id: "i1",
          quorum: { deciding: 3, needed: 3 },
          recused: 2,
          acts: [
            {
              record: {
                act: "ballot",
                tally: { voters: 3, breakdown: { yes: 2, no: 1, abstain: 0 }, result: "carried" },
              },
            },
            { record: { act: "changed", change: { entry: "A-2027-D4F5H6", from: 3, to: 2 } } },
          ],
        },
        { id: "i2", recused: 2, acts: [{ record: { act: "tie-broken", steps: [{}, {}, { by: "draw" }] } }] },
        { id: "i3", recused: 0, acts: [{ record: { act: "decided", prize: "大臣賞", entries: ["A-2027-7K3M9X"] } }] },
      ],
    });
  });

  it("is the same to the byte for the same meeting, and its hash is that of its text", () => {
    const { text, sha256 } = certificate({ log: wholeMeeting(), conflicts: conflicts.toReversed() });

    expect(text).toBe(certificate().text);
    expect(sha256).toBe(createHash("sha256").update(text).digest("hex"));
  });

  it("holds no id of a person", () => {
    const { text } = certificate();

    expect(people.filter(({ id }) => text.includes(`"${id}"`))).toEqual([]);
  });

  it("changes its hash with a reason, a number of votes or a time", () => {
    const hashes = [
      edited((event) =>
        event.kind === "changed" && event.change.kind === "move"
          ? { ...event, change: { ...event.change, reason: "別の理由に書き換えた。" } }
          : event,
      ),
      edited((event) =>
        event.kind === "ballot"
          ? {
              ...event,
              tally: { kind: "yes-no", voters: 3, breakdown: { yes: 3, no: 0, abstain: 0 }, result: "carried" },
            }
          : event,
      ),
      edited((event) => (event.kind === "closed" ? { ...event, at: minute(71) } : event)),
    ].map((log) => certificate({ log }).sha256);

    expect(new Set([certificate().sha256, ...hashes]).size).toBe(4);
  });

  it("is given when an item was only spoken of below the quorum", () => {
    const log = edited((event) => (event.kind === "ballot" || event.kind === "changed" ? null : event));
    const alone = [...conflicts, { personId: "m2", entryId: "b" }, { personId: "m3", entryId: "b" }];
    const out = ["m2", "m3"].map((personId) => ({ kind: "recused" as const, at: minute(10), personId }));
    const back = ["m2", "m3"].map((personId) => ({ kind: "returned" as const, at: minute(30), personId }));
    const spoken = log.flatMap((event): MeetingLog => {
      if (event.kind === "item-opened" && event.item.id === "i1") return [...out, event];
      return event.kind === "item-closed" && event.itemId === "i1" ? [event, ...back] : [event];
    });

    const { items } = JSON.parse(certificate({ log: spoken, conflicts: alone }).text);

    expect(items[0]).toMatchObject({ quorum: { deciding: 1, needed: 3 }, recused: 4, acts: [] });
  });

  it.each([
    ["before the meeting is closed", { log: request.log.slice(0, -1) }, "OPEN"],
    [
      "when an event is out of order",
      { log: edited((event) => (event.kind === "closed" ? { ...event, at: minute(1) } : event)) },
      "ORDER",
    ],
    ["when somebody voted who was not there", { log: request.log.slice(2) }, "RECUSAL"],
    [
      "when somebody with a conflict was in the room",
      { conflicts: [...conflicts, { personId: "s1", entryId: "b" }] },
      "RECUSAL",
    ],
    ["below the quorum", { quorum: { share: "majority", atLeast: 4 } }, "QUORUM"],
    [
      "when a change is missing",
      { frozen: [{ category: "large", entryIds: ["b", "a", "c", "d"].toReversed() }] },
      "REPLAY",
    ],
    [
      "when a change went beyond its item",
      {
        log: edited((event) =>
          event.kind === "item-opened" && event.item.id === "i1"
            ? { ...event, item: item("i1", "一件", ["c"]) }
            : event,
        ),
      },
      "BEYOND",
    ],
    [
      "when voters and ballots differ",
      {
        log: edited((event) => (event.kind === "ballot" ? { ...event, tally: { ...event.tally, voters: 4 } } : event)),
      },
      "BALLOT",
    ],
    [
      "when too few voted",
      {
        log: edited((event) =>
          event.kind === "ballot" ? { ...event, voted: ["m1", "m2"], tally: { ...event.tally, voters: 2 } } : event,
        ),
      },
      "BALLOT",
    ],
    [
      "when the chair decided what was not even",
      {
        log: edited((event) =>
          event.kind === "decided"
            ? { kind: "chair-vote", at: event.at, questionId: "q1", isCarried: true, reason: "理由" }
            : event,
        ),
      },
      "CHAIR",
    ],
    [
      "about an entry that is in no list",
      { frozen: [{ category: "large", entryIds: ["b", "c", "d"] }] },
      "UNKNOWN_ENTRY",
    ],
    [
      "for a prize in a category without that entry",
      {
        log: edited((event) => (event.kind === "decided" ? { ...event, category: "small" } : event)),
      },
      "UNKNOWN_ENTRY",
    ],
    ["when nothing was decided", { log: edited((event) => (event.kind === "decided" ? null : event)) }, "NO_DECISION"],
  ] satisfies [string, Partial<CertificateRequest>, string][])("is refused %s", (_when, changes, code) => {
    const outcome = certifyDecision({ ...request, ...changes });

    expect(outcome).toMatchObject({ ok: false, code });
    expect(outcome.ok ? "" : outcome.sentence).toMatch(/[。]$/);
  });
});
