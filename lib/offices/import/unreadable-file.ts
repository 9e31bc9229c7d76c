import { DomainError } from "@/lib/errors";

/** The file as a whole cannot be read; nothing of it was taken. */
export class UnreadableFile extends DomainError {
  override readonly name = "UnreadableFile";
}
