import type { Contact, Staff } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { recallAsDesk, writeAsDesk } from "@/lib/consultations/commands/desk-messages";
import {
  addConsultationNote,
  assignConsultation,
  closeConsultation,
  takeUpConsultation,
} from "@/lib/consultations/commands/handling";
import { mergeConsultation } from "@/lib/consultations/commands/joining";
import type { Consultation } from "@/lib/consultations/commands/record";
import { releaseMessage, tellRequester } from "@/lib/consultations/commands/release";
import { rateConsultation, withdrawConsultation, writeAsRequester } from "@/lib/consultations/commands/requester";
import { db } from "@/lib/db/client";
import type { MessageKind } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { RECALL_MINUTES } from "@/lib/threads/limits";
import { noteText, outsideText } from "@/lib/threads/text";
import type { Event } from "./stories";

const worker = { kind: "system", job: "seed" } as const;

/** Where in time an event stands: the clock of the seed is moved by it. */
type Moment = { readonly offset: number };

type Done = { readonly officer: Staff; readonly of: Consultation; readonly moment: Moment };

/** Brings one event about by the command that does it in the portal. */
export async function bringAbout(event: Event, done: Done): Promise<void> {
  const { officer, of } = done;
  const { id, version } = of;
  const contact: Contact = { kind: "contact", flow: "consultation", caseId: id };
  switch (event.does) {
    case "accept":
      return void (await perform(officer, (uow) => assignConsultation(uow, { id, version, ...peopleOf(of) })));
    case "start":
      return void (await perform(officer, (uow) => takeUpConsultation(uow, { id, version }, "start")));
    case "write":
      return write(done, event.kind, event.body);
    case "reply": {
      const body = outsideText.parse(event.body);
      return void (await perform(contact, (uow) => writeAsRequester(uow, { id, body })));
    }
    case "note":
      return void (await perform(officer, (uow) => addConsultationNote(uow, { id, body: noteText.parse(event.body) })));
    case "recall":
      return recall(done, event.body);
    case "close":
      return void (await perform(officer, (uow) =>
        closeConsultation(uow, { id, version, outcome: "INFORMED", note: "写真の例が役に立った。" }),
      ));
    case "withdraw":
      return void (await perform(contact, (uow) => withdrawConsultation(uow, { id, version, reason: undefined })));
    case "merge":
      return merge(done);
    case "rate":
      return void (await perform(contact, (uow) =>
        rateConsultation(uow, { id, satisfaction: event.satisfaction, note: event.body }),
      ));
    case "bounce":
      return bounce(id);
  }
}

function peopleOf({ assigneeId, deputyId }: Consultation) {
  if (assigneeId === null || deputyId === null) throw new Error("The demo needs two officers of consultations.");
  return { assigneeId, deputyId };
}

async function write(done: Done, kind: MessageKind, words: string): Promise<void> {
  const { of, moment } = done;
  const message = await send(done, kind, words);
  clock.shift(moment.offset + (RECALL_MINUTES + 1) * 60_000);
  await perform(worker, (uow) => releaseMessage(uow, message));
  await perform(worker, (uow) => tellRequester(uow, of.id));
  clock.shift(moment.offset);
}

async function send({ officer, of }: Done, kind: MessageKind, words: string): Promise<string> {
  const body = outsideText.parse(words);
  const input = { id: of.id, recipient: of.contactEmail, kind, body };
  return (await perform(officer, (uow) => writeAsDesk(uow, input))).message.id;
}

async function recall(done: Done, words: string): Promise<void> {
  const messageId = await send(done, "MESSAGE", words);
  await perform(done.officer, (uow) => recallAsDesk(uow, { id: done.of.id, messageId }));
}

/** Into the older case of the same requester about the same thing. */
async function merge({ officer, of }: Done): Promise<void> {
  const target = await db.consultation.findFirst({
    where: { contactEmail: of.contactEmail, topics: { equals: of.topics }, status: "AWAITING_REPLY" },
    select: { number: true },
  });
  if (target === null) return;
  const { id, version } = of;
  const input = { id, version, into: target.number, reason: "同じ内容の相談が2回届いたため" };
  await perform(officer, (uow) => mergeConsultation(uow, input));
}

/** As if the letter had come back: such an address exists nowhere. */
async function bounce(caseId: string): Promise<void> {
  await db.mail.updateMany({
    where: { caseId, template: "consultation-notice" },
    data: { status: "FAILED", lastError: "550 5.1.1 宛先のメールアドレスがありません" },
  });
}
