import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planAgenda } from "@/lib/awards/deliberation/agenda/plan";
import { adjournment, arrivalOf, turnToItem } from "@/lib/awards/deliberation/log/automatic";
import { isPresenceEvent, type MeetingLog } from "@/lib/awards/deliberation/log/event";
import { eligibleFor, itemQuorum } from "@/lib/awards/deliberation/log/item-quorum";
import { changesBeyondItem } from "@/lib/awards/deliberation/log/lists";
import { orderFaults } from "@/lib/awards/deliberation/log/order-faults";
import { peopleAt, presenceAfter } from "@/lib/awards/deliberation/log/presence";
import { recusalFaults } from "@/lib/awards/deliberation/log/recusals";
import { sittingsOf } from "@/lib/awards/deliberation/log/sittings";
import { acted, ballotOf, conflicts, enteredAt, frozen, item, jury, minute, turned, wholeMeeting } from "./meeting";

const yesNo = { kind: "yes-no", id: "q", subject: "可否", share: "majority", of: "voters" } as const;

/** All five and the clerk inside, the meeting open. */
const opened: MeetingLog = [...enteredAt(["m1", "m2", "m3", "m4", "m5", "s1"], 0), { kind: "opened", at: minute(0) }];

describe("turning to an item", () => {
  it("closes the one before, calls back, sends out, and only then opens", () => {
    const log = turned(opened, item("i1", "一件目", ["b"]), 10);

    expect(turnToItem({ log, conflicts }, item("i2", "二件目", ["d"]), minute(20))).toEqual([
      { kind: "item-closed", at: minute(20), itemId: "i1" },
      { kind: "returned", at: minute(20), personId: "m4" },
      { kind: "returned", at: minute(20), personId: "m5" },
      { kind: "recused", at: minute(20), personId: "m1" },
      { kind: "recused", at: minute(20), personId: "s1" },
      { kind: "item-opened", at: minute(20), item: item("i2", "二件目", ["d"]) },
    ]);
  });

  it("neither calls nor sends whoever is not there", () => {
    const log = [...opened, { kind: "left" as const, at: minute(5), personId: "m4" }];

    const leaving = turnToItem({ log, conflicts }, item("i1", "一件目", ["b"]), minute(10)).filter(isPresenceEvent);

    expect(leaving).toEqual([{ kind: "recused", at: minute(10), personId: "m5" }]);
  });

  it("lets somebody who arrives wait outside when it concerns an own conflict", () => {
    const meeting = { log: turned(enteredAt(["m1", "m2"], 0), item("i1", "一件目", ["b"]), 10), conflicts };

    expect(arrivalOf(meeting, "m4", minute(11)).kind).toBe("recused");
    expect(arrivalOf(meeting, "m3", minute(11)).kind).toBe("entered");
    expect(arrivalOf({ log: opened.slice(0, 2), conflicts }, "m4", minute(1)).kind).toBe("entered");
  });
});

describe("an agenda followed to its end", () => {
  const PEOPLE = ["m1", "m2", "m3", "m4", "m5", "s1"];
  const someConflicts = fc.uniqueArray(
    fc.record({ personId: fc.constantFrom(...PEOPLE), entryId: fc.constantFrom("a", "b", "c", "d", "e", "f") }),
    { selector: ({ personId, entryId }) => `${personId} ${entryId}`, maxLength: 14 },
  );

  function followed(own: typeof conflicts) {
    const entries = ["a", "b", "c", "d", "e", "f"].map((id, place) => ({
      ...{ id, rank: place + 1, category: "large" },
      barred: own.filter(({ entryId }) => entryId === id).map(({ personId }) => personId),
    }));
    const agenda = planAgenda({ entries, categories: ["large"], room: PEOPLE });
    let log = opened;
    for (const [place, { entryId }] of agenda.items.entries())
      log = [...log, ...turnToItem({ log, conflicts: own }, item(entryId, entryId, [entryId]), minute(place + 1))];
    return { agenda, log: [...log, ...adjournment(log, minute(99))] };
  }

  it("has no fault, and as many comings and goings as were planned", () => {
    fc.assert(
      fc.property(someConflicts, (own) => {
        const { agenda, log } = followed(own);

        const crossings = log.filter(({ kind }) => kind === "recused" || kind === "returned");
        expect(recusalFaults({ ...jury, log, conflicts: own })).toEqual([]);
        expect(orderFaults(log)).toEqual([]);
        expect(crossings).toHaveLength(agenda.movements);
        expect(peopleAt(presenceAfter(log), "inside")).toEqual(PEOPLE);
      }),
    );
  });

  it("is found out for whoever stays in the room, and only for them", () => {
    fc.assert(
      fc.property(someConflicts, fc.nat(), (own, pick) => {
        const { log } = followed(own);
        const recused = log.filter((event) => event.kind === "recused");
        const staying = recused[pick % Math.max(1, recused.length)];
        fc.pre(staying !== undefined);

        const faults = recusalFaults({ ...jury, log: log.filter((event) => event !== staying), conflicts: own });

        expect(faults.length).toBeGreaterThan(0);
        expect(new Set(faults.map(({ kind, personId }) => `${kind} ${personId}`))).toEqual(
          new Set([`present ${staying?.kind === "recused" ? staying.personId : ""}`]),
        );
      }),
    );
  });
});

describe("recusals", () => {
  const check = (log: MeetingLog) => recusalFaults({ ...jury, log });
  const atItem = turned(opened, item("i1", "一件目", ["b"]), 10);

  it("are kept by a whole meeting", () => {
    expect(check(wholeMeeting())).toEqual([]);
  });

  it("are broken by coming back for a moment", () => {
    const peeped: MeetingLog = [
      ...atItem,
      { kind: "returned", at: minute(11), personId: "m4" },
      { kind: "recused", at: minute(11), personId: "m4" },
    ];

    expect(check(peeped)).toEqual([{ kind: "present", personId: "m4", itemId: "i1" }]);
  });

  it("are broken by any entry that the item names", () => {
    const log: MeetingLog = [
      ...opened,
      { kind: "item-opened", at: minute(1), item: item("i1", "全体", ["a", "c", "d"]) },
    ];

    expect(check(log).map(({ personId }) => personId)).toEqual(["m1", "s1"]);
  });

  it("are broken by the vote of whoever is out, absent or no member", () => {
    const ballot = ballotOf(atItem, yesNo, ["yes", "yes", "no"]);
    if (ballot.kind !== "ballot") throw new Error("No ballot");

    const log = acted(atItem, { ...ballot, voted: ["m2", "m4", "s1"] }, 12);

    expect(check(log)).toEqual([
      { kind: "voted", personId: "m4", itemId: "i1" },
      { kind: "voted-outside", personId: "m4", itemId: "i1" },
      { kind: "no-member", personId: "s1", itemId: "i1" },
    ]);
  });
});

describe("a sitting", () => {
  it("knows who was there from its opening to its close, who for a moment, and who was out", () => {
    const log: MeetingLog = [
      ...turned(opened.slice(1), item("i1", "一件目", ["b"]), 10),
      { kind: "left", at: minute(12), personId: "m2" },
      { kind: "entered", at: minute(14), personId: "m1" },
      { kind: "item-closed", at: minute(20), itemId: "i1" },
      { kind: "left", at: minute(21), personId: "m3" },
    ];

    expect(sittingsOf(log)).toEqual([
      {
        item: item("i1", "一件目", ["b"]),
        openedAt: minute(10),
        closedAt: minute(20),
        everInside: ["m1", "m2", "m3", "s1"],
        insideThroughout: ["m3", "s1"],
        recused: ["m4", "m5"],
        acts: [],
      },
    ]);
  });
});

it("lets vote on an item only members who are in the room and have no conflict, whatever the log says of who left", () => {
  const log: MeetingLog = [...opened, { kind: "item-opened", at: minute(1), item: item("i1", "一件目", ["b"]) }];
  const [sitting] = sittingsOf(log);
  if (sitting === undefined) throw new Error("No sitting");

  expect(eligibleFor(sitting, jury)).toEqual(["m1", "m2", "m3"]);
  expect(itemQuorum(sitting, jury)).toMatchObject({ deciding: 3, entitled: 3 });
});

describe("the order of a log", () => {
  const whole = wholeMeeting();

  it("of a whole meeting has no fault", () => {
    expect(orderFaults(whole)).toEqual([]);
  });

  it.each([
    ["a time that goes back", [...opened, { kind: "left", at: minute(-1), personId: "m1" }], "time"],
    ["entering twice", [...opened, { kind: "entered", at: minute(1), personId: "m1" }], "person"],
    ["returning from nowhere", [...opened, { kind: "returned", at: minute(1), personId: "m1" }], "person"],
    ["leaving without having come", [...opened.slice(1), { kind: "left", at: minute(1), personId: "m1" }], "person"],
    [
      "an item within an item",
      [...turned(opened, item("i1", "一", []), 1), { kind: "item-opened", at: minute(2), item: item("i2", "二", []) }],
      "item",
    ],
    [
      "closing another item",
      [...turned(opened, item("i1", "一", []), 1), { kind: "item-closed", at: minute(2), itemId: "i2" }],
      "item",
    ],
    [
      "a decision outside an item",
      [...opened, { kind: "decided", at: minute(1), category: "large", prize: "賞", entryIds: [] }],
      "item",
    ],
    [
      "closing with an item open",
      [...turned(opened, item("i1", "一", []), 1), { kind: "closed", at: minute(2) }],
      "item",
    ],
    ["opening twice", [...opened, { kind: "opened", at: minute(1) }], "frame"],
    ["closing before the opening", [{ kind: "closed", at: minute(1) }], "frame"],
  ] satisfies [string, MeetingLog, string][])("finds %s", (_what, log, kind) => {
    expect(orderFaults(log)).toEqual([{ kind, index: log.length - 1 }]);
  });
});

describe("a change of rank", () => {
  it("within an item that names all whom it moves is right, and beyond it is found", () => {
    const whole = wholeMeeting();
    const narrow = whole.map((event) =>
      event.kind === "item-opened" && event.item.id === "i1"
        ? { ...event, item: item("i1", "一件だけ", ["c"]) }
        : event,
    );

    expect(changesBeyondItem(frozen, whole)).toEqual([]);
    expect(changesBeyondItem(frozen, narrow)).toEqual([{ category: "large", number: 1, itemId: "i1" }]);
  });
});
