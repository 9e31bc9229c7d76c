import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import { consultationSplitMail } from "@/lib/consultations/mails/to-requester";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { wholeList } from "@/lib/db/whole-list";
import { fiscalYearOf } from "@/lib/japan/dates";
import { newReferenceNumber } from "@/lib/japan/reference-number";
import { bigrams, foldForSearch } from "@/lib/japan/search-key";
import { readSealed } from "@/lib/receipts/content";
import { sealVersion } from "@/lib/receipts/seal";
import { link } from "./linking";
import { type Consultation, findForDesk } from "./record";
import { recordSubmit } from "./submit";

/** 分割: a second question in one case becomes a case of its own, with the same requester and a line that says where from. */
export async function splitConsultation(
  uow: UnitOfWork,
  { id, subject, content }: { readonly id: string; readonly subject: string; readonly content: string },
): Promise<Consultation> {
  const source = await findForDesk(uow, id);
  const caseId = randomUUID();
  const fiscalYear = fiscalYearOf(uow.now);
  const number = newReferenceNumber("C", fiscalYear, (below) => randomInt(below));
  const sealed = await sealPart(uow, source, { caseId, number, subject, content });
  const searchText = [number, source.organizationName, subject, source.contactName, source.contactEmail]
    .map(foldForSearch)
    .join("\n");
  const { channel, entrance, organizationName, organizationId, prefectureCode, topics, method } = source;
  const { contactEmail, contactName, assigneeId, deputyId } = source;
  const same = { channel, entrance, organizationName, organizationId, prefectureCode, topics, method, contactEmail };
  const split = await uow.tx.consultation.create({
    data: {
      ...same,
      ...{ contactName, assigneeId, deputyId, subject, number, fiscalYear, searchText },
      id: caseId,
      status: "RECEIVED",
      searchGrams: wholeList(bigrams(searchText)),
      currentVersionId: sealed.id,
      splitFromId: source.id,
      receivedAt: uow.now,
      lastFromOutside: uow.now,
      createdAt: uow.now,
      updatedAt: uow.now,
    },
  });
  await recordSubmit(uow, split, "desk", (received) =>
    consultationSplitMail({ ...received, from: source.number, subject }),
  );
  await link(uow, source.id, split.id);
  return split;
}

type Part = Pick<Consultation, "number" | "subject"> & { readonly caseId: string; readonly content: string };

/** The sealed answers of the source with another question; files stay with the source. */
async function sealPart(uow: UnitOfWork, source: Consultation, part: Part) {
  const { content } = await uow.tx.sealedVersion.findUniqueOrThrow({
    where: { id: source.currentVersionId },
    select: { content: true },
  });
  const { ordinal: _ordinal, sealedAt: _sealedAt, ...sealed } = readSealed(content);
  const { files: _files, wishes: _wishes, ...answers } = sealed.answers;
  const words: Readonly<Record<string, string>> = {
    subject: part.subject,
    content: part.content,
    files: "",
    wishes: "",
  };
  return sealVersion(
    uow,
    { caseId: part.caseId, isNew: true },
    {
      ...sealed,
      number: part.number,
      channel: "desk",
      answers: { ...answers, subject: part.subject, content: part.content },
      rows: sealed.rows.map((row) => ({ ...row, value: words[row.field] ?? row.value })),
      attachments: [],
    },
  );
}
