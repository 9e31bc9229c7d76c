import "server-only";
import type { PreparedFile } from "@/lib/attachments/prepare";
import { addJob } from "@/lib/db/jobs";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { OfCase } from "./messages";

/** Files that go with a message: stored before, tied to it in its own transaction. */
export async function attachToMessage(
  uow: UnitOfWork,
  of: OfCase,
  messageId: string,
  files: readonly PreparedFile[],
): Promise<void> {
  for (const file of files) {
    const { id } = await uow.tx.attachment.create({
      data: { ...file, ...of, field: "message", messageId, createdAt: uow.now },
      select: { id: true },
    });
    if (file.status === "QUARANTINED") await addJob(uow, "scan-attachment", { id }, { maxAttempts: 25 });
  }
}
