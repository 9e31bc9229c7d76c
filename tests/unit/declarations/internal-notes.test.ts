import { expectTypeOf, it } from "vitest";
import type { InternalNote } from "@/components/cases/desk/internal-notes";
import { InternalNotes } from "@/components/cases/desk/internal-notes";
import type { notify } from "@/lib/declarations/commands/notify";
import type { queueMail } from "@/lib/mail/queue";
import type { MailMessage } from "@/lib/mail/template";

/** Held by the compiler: the run itself has nothing to do. */
it("cannot be sent, and letters cannot be shown as notes", () => {
  expectTypeOf<InternalNote>().not.toExtend<MailMessage>();
  expectTypeOf<InternalNote>().not.toExtend<Parameters<typeof queueMail>[1]>();
  expectTypeOf<InternalNote>().not.toExtend<Parameters<typeof notify>[2]>();
  expectTypeOf<MailMessage>().not.toExtend<InternalNote>();
  expectTypeOf(InternalNotes).parameter(0).not.toExtend<{ readonly notes: readonly MailMessage[] }>();
});
