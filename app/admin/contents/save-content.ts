import "server-only";
import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { Staff } from "@/lib/access/actor";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import type { ContentKind } from "@/lib/db/generated/enums";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { type DomainError, FieldsRefused } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm, readIntent } from "@/lib/forms/read-form";
import { requireKnownLinks } from "@/lib/publishing/commands/links";
import { AddressTaken, type Content } from "@/lib/publishing/commands/record";
import { submitContent } from "@/lib/publishing/commands/review";
import { createContent, saveContent } from "@/lib/publishing/commands/write";
import { seenContentSchema } from "@/lib/publishing/desk-schema";
import { definitionOf } from "@/lib/publishing/kinds/registry";
import { getFreeSlug } from "@/lib/publishing/queries/slugs";
import { contentSchema } from "@/lib/publishing/schema";
import { isIn } from "@/lib/publishing/workflow";
import { routes } from "@/lib/routes";
import { withNewsOf } from "./news-of-content";
import { withPictures } from "./pictures-of-form";
import { type TakenPicture, takePicture } from "./take-picture";

const INTENTS = ["submit", "add-image"] as const;

/** The form of a content: its picture first, then its text, then the way to the second person. */
export async function saveFromForm(previous: FormState, kind: ContentKind, data: FormData): Promise<FormState> {
  const staff = await currentStaff();
  if (staff === null) {
    const { state } = readForm(contentSchema(kind, "draft"), data);
    return { ...answer({ values: state.values, message: signedOutMessage }), ...filesOf(previous) };
  }
  const intent = readIntent(data, INTENTS);
  const picture = await takePicture(staff, data, intent === "add-image");
  choosePicture(kind, data, picture);
  if (intent !== "add-image" && isBlank(data, "slug")) data.set("slug", await getFreeSlug(staff, kind, newIdOf(data)));
  const state = await decide(staff, { kind, data, picture, intent });
  return withPictures(staff, { ...state, values: { ...state.values, ...picture.values } });
}

type Sent = {
  readonly kind: ContentKind;
  readonly data: FormData;
  readonly picture: TakenPicture;
  readonly intent: (typeof INTENTS)[number] | undefined;
};

async function decide(staff: Staff, { kind, data, picture, intent }: Sent): Promise<FormState> {
  const form = readForm(contentSchema(kind, "draft"), data);
  const { values } = form.state;
  const hasPictureFault = Object.keys(picture.errors).length > 0;
  if (intent === "add-image")
    return answer(hasPictureFault ? { values, errors: picture.errors } : added(values, picture));
  if (!form.ok) return { ...form.state, errors: { ...form.state.errors, ...picture.errors } };
  if (hasPictureFault) return answer({ values, errors: picture.errors });

  const seen = seenOf(data);
  const outcome = await attempt(
    staff,
    async (uow) => {
      const saved = await write(uow, { ...(seen ?? { id: newIdOf(data) }), kind }, form.value);
      return intent === "submit" && isIn("writable", saved.status) ? send(uow, saved, form.value) : saved;
    },
    { trying: seen === null ? "content.create" : "content.save", ...(seen === null ? {} : { subjectId: seen.id }) },
  );
  if (outcome.ok) redirect(routes.adminContent(outcome.value.id, intent ?? "saved"));
  const refused = refusal(values, outcome.error);
  const shown = seen ?? { id: newIdOf(data), version: 1 };
  return withNewsOf(staff, { ...shown, answers: form.value }, outcome.error, refused);
}

type Written = { readonly id: string; readonly version?: number; readonly kind: ContentKind };

function write(uow: UnitOfWork, { version, ...what }: Written, answers: Answers): Promise<Content> {
  return version === undefined
    ? createContent(uow, { ...what, answers })
    : saveContent(uow, { ...what, version, answers });
}

async function send(uow: UnitOfWork, saved: Content, answers: Answers): Promise<Content> {
  const sent = await submitContent(uow, saved);
  await requireKnownLinks(saved.kind, answers);
  return sent;
}

const GAPS =
  "確認を依頼する前に、次の項目を直してください。まだ保存していません。「下書きを保存」なら、このままでも保存できます。";

function refusal(values: FormState["values"], error: DomainError): FormState {
  if (error instanceof FieldsRefused) return answer({ values, errors: error.fields, message: GAPS });
  if (error instanceof AddressTaken) return answer({ values, errors: { slug: error.message } });
  return answer({ values, message: error.message });
}

function added(values: FormState["values"], { added: image }: TakenPicture): Partial<FormState> {
  const isChosen = image !== null && values.image === image.id;
  const where = isChosen ? "写真に選びました。" : "";
  const notices = { imageFile: `画像を追加しました。${where}本文に入れるには、本文の「画像」ボタンを押してください。` };
  return { values, notices, focus: isChosen ? "image" : "imageFile" };
}

/** A new picture is the picture of the content, unless there is one already: then it is meant for the text. */
function choosePicture(kind: ContentKind, data: FormData, { added: image }: TakenPicture): void {
  const field = definitionOf(kind).fields.find(({ control }) => control.kind === "image");
  if (image !== null && field !== undefined && isBlank(data, field.name)) data.set(field.name, image.id);
}

type Seen = z.output<typeof seenContentSchema>;

/** Null for what has not been saved yet. */
function seenOf(data: FormData): Seen | null {
  const form = readForm(seenContentSchema, data);
  return form.ok && form.value.version > 0 ? form.value : null;
}

/** Drawn where the form was opened. */
function newIdOf(data: FormData): string {
  return z.uuid().safeParse(data.get("id")).data ?? randomUUID();
}

function isBlank(data: FormData, name: string): boolean {
  return z.string().trim().min(1).safeParse(data.get(name)).success === false;
}

function filesOf({ files }: FormState) {
  return files === undefined ? {} : { files };
}
