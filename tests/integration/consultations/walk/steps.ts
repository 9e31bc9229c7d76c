import { editAsDesk, recallAsDesk, writeAsDesk } from "@/lib/consultations/commands/desk-messages";
import {
  addConsultationNote,
  assignConsultation,
  closeConsultation,
  correctTopics,
  reopenConsultation,
  takeUpConsultation,
} from "@/lib/consultations/commands/handling";
import { mergeConsultation, unmergeConsultation } from "@/lib/consultations/commands/joining";
import type { Consultation } from "@/lib/consultations/commands/record";
import { releaseMessage, tellRequester } from "@/lib/consultations/commands/release";
import {
  finishConsultation,
  rateConsultation,
  withdrawConsultation,
  writeAsRequester,
} from "@/lib/consultations/commands/requester";
import { keepOwned, tendQuiet } from "@/lib/consultations/commands/upkeep";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { noteText } from "@/lib/threads/text";
import { outside } from "@/tests/factories/consultations";
import type { RandomSource } from "@/tests/support/random";
import { NOTE_MARK } from "./invariants";

type Beside = {
  /** Numbers of the other cases, and the two officers. */
  readonly numbers: readonly string[];
  readonly officers: readonly string[];
  /** Any message of the walk. */
  readonly messageId: string;
};

export type WalkStep = {
  readonly name: string;
  /** Whose step it is; others try it too. */
  readonly by: "desk" | "requester" | "worker";
  readonly run: (uow: UnitOfWork, target: Consultation, random: RandomSource, beside: Beside) => Promise<unknown>;
};

const reason = "歩行試験の理由です。";
const anyText = (random: RandomSource) => outside(`やり取りその${random.below(1_000_000)}。`);

/** Mostly the version on the screen; sometimes an old screen. */
function seen(target: Consultation, random: RandomSource) {
  return { id: target.id, version: random.chance(0.1) ? target.version - 1 : target.version };
}

const KINDS = ["MESSAGE", "QUESTION", "ANSWER", "ANSWER", "MEETING"] as const;

export const walkSteps: readonly WalkStep[] = [
  {
    name: "assign",
    by: "desk",
    run: (uow, target, random, { officers }) =>
      assignConsultation(uow, {
        ...seen(target, random),
        assigneeId: random.pick(officers),
        deputyId: random.pick(officers),
      }),
  },
  { name: "start", by: "desk", run: (uow, target, random) => takeUpConsultation(uow, seen(target, random), "start") },
  { name: "resume", by: "desk", run: (uow, target, random) => takeUpConsultation(uow, seen(target, random), "resume") },
  {
    name: "write",
    by: "desk",
    run: (uow, target, random) => {
      const kind = random.pick(KINDS);
      const meeting = { at: new Date(Date.now() + 86_400_000), place: "オンライン会議" };
      return writeAsDesk(uow, {
        ...{ id: target.id, recipient: target.contactEmail, kind, body: anyText(random) },
        ...(kind === "MEETING" ? { meeting } : {}),
      });
    },
  },
  { name: "release", by: "worker", run: (uow, _target, _random, { messageId }) => releaseMessage(uow, messageId) },
  {
    name: "recall",
    by: "desk",
    run: (uow, target, _random, { messageId }) => recallAsDesk(uow, { id: target.id, messageId }),
  },
  {
    name: "edit",
    by: "desk",
    run: (uow, target, random, { messageId }) => editAsDesk(uow, { id: target.id, messageId, body: anyText(random) }),
  },
  { name: "tell", by: "worker", run: (uow, target) => tellRequester(uow, target.id) },
  {
    name: "reply",
    by: "requester",
    run: (uow, target, random) => writeAsRequester(uow, { id: target.id, body: anyText(random) }),
  },
  { name: "finish", by: "requester", run: (uow, target, random) => finishConsultation(uow, seen(target, random)) },
  {
    name: "close",
    by: "desk",
    run: (uow, target, random) =>
      closeConsultation(uow, { ...seen(target, random), outcome: "INFORMED", note: undefined }),
  },
  {
    name: "reopen",
    by: "desk",
    run: (uow, target, random) => reopenConsultation(uow, { ...seen(target, random), reason }),
  },
  {
    name: "withdraw",
    by: "requester",
    run: (uow, target, random) => withdrawConsultation(uow, { ...seen(target, random), reason }),
  },
  {
    name: "rate",
    by: "requester",
    run: (uow, target, random) =>
      rateConsultation(uow, { id: target.id, satisfaction: random.below(5) + 1, note: undefined }),
  },
  {
    name: "merge",
    by: "desk",
    run: (uow, target, random, { numbers }) =>
      mergeConsultation(uow, { ...seen(target, random), into: random.pick(numbers), reason }),
  },
  {
    name: "unmerge",
    by: "desk",
    run: (uow, target, random) => unmergeConsultation(uow, { ...seen(target, random), reason }),
  },
  {
    name: "topics",
    by: "desk",
    run: (uow, target, random) =>
      correctTopics(uow, { ...seen(target, random), topics: [random.pick(["LABOR", "OTHER"])] }),
  },
  {
    name: "note",
    by: "desk",
    run: (uow, target) => addConsultationNote(uow, { id: target.id, body: noteText.parse(NOTE_MARK) }),
  },
  { name: "tend", by: "worker", run: (uow, target) => tendQuiet(uow, target.id) },
  { name: "keep", by: "worker", run: (uow, target) => keepOwned(uow, target.id) },
];
