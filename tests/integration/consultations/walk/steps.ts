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

export type Beside = {
  /** Numbers of the other cases, and the two officers. */
  readonly numbers: readonly string[];
  readonly officers: readonly string[];
  /** Any message of the walk. */
  readonly messageId: string;
};

export type WalkStep = {
  readonly name: string;
  readonly run: (uow: UnitOfWork, target: Consultation, random: RandomSource, beside: Beside) => Promise<unknown>;
};

const reason = "歩行試験の理由です。";
const anyText = (random: RandomSource) => outside(`やり取りその${random.below(1_000_000)}。`);

/** Mostly the version on the screen; sometimes an old screen. */
function seen(target: Consultation, random: RandomSource) {
  return { id: target.id, version: random.chance(0.1) ? target.version - 1 : target.version };
}

const KINDS = ["MESSAGE", "QUESTION", "ANSWER", "MEETING"] as const;

export const walkSteps: readonly WalkStep[] = [
  {
    name: "assign",
    run: (uow, target, random, { officers }) =>
      assignConsultation(uow, {
        ...seen(target, random),
        assigneeId: random.pick(officers),
        deputyId: random.pick(officers),
      }),
  },
  { name: "start", run: (uow, target, random) => takeUpConsultation(uow, seen(target, random), "start") },
  { name: "resume", run: (uow, target, random) => takeUpConsultation(uow, seen(target, random), "resume") },
  {
    name: "write",
    run: (uow, target, random) => {
      const kind = random.pick(KINDS);
      const meeting = { at: new Date(Date.now() + 86_400_000), place: "オンライン会議" };
      return writeAsDesk(uow, {
        ...{ id: target.id, recipient: target.contactEmail, kind, body: anyText(random) },
        ...(kind === "MEETING" ? { meeting } : {}),
      });
    },
  },
  { name: "release", run: (uow, _target, _random, { messageId }) => releaseMessage(uow, messageId) },
  {
    name: "recall",
    run: (uow, target, _random, { messageId }) => recallAsDesk(uow, { id: target.id, messageId }),
  },
  {
    name: "edit",
    run: (uow, target, random, { messageId }) => editAsDesk(uow, { id: target.id, messageId, body: anyText(random) }),
  },
  { name: "tell", run: (uow, target) => tellRequester(uow, target.id) },
  {
    name: "reply",
    run: (uow, target, random) => writeAsRequester(uow, { id: target.id, body: anyText(random) }),
  },
  { name: "finish", run: (uow, target, random) => finishConsultation(uow, seen(target, random)) },
  {
    name: "close",
    run: (uow, target, random) =>
      closeConsultation(uow, { ...seen(target, random), outcome: "INFORMED", note: undefined }),
  },
  { name: "reopen", run: (uow, target, random) => reopenConsultation(uow, { ...seen(target, random), reason }) },
  { name: "withdraw", run: (uow, target, random) => withdrawConsultation(uow, { ...seen(target, random), reason }) },
  {
    name: "rate",
    run: (uow, target, random) =>
      rateConsultation(uow, { id: target.id, satisfaction: random.below(5) + 1, note: undefined }),
  },
  {
    name: "merge",
    run: (uow, target, random, { numbers }) =>
      mergeConsultation(uow, { ...seen(target, random), into: random.pick(numbers), reason }),
  },
  { name: "unmerge", run: (uow, target, random) => unmergeConsultation(uow, { ...seen(target, random), reason }) },
  {
    name: "topics",
    run: (uow, target, random) =>
      correctTopics(uow, { ...seen(target, random), topics: [random.pick(["LABOR", "OTHER"])] }),
  },
  {
    name: "note",
    run: (uow, target) => addConsultationNote(uow, { id: target.id, body: noteText.parse(NOTE_MARK) }),
  },
  { name: "tend", run: (uow, target) => tendQuiet(uow, target.id) },
  { name: "keep", run: (uow, target) => keepOwned(uow, target.id) },
];
