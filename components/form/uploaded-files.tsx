import { buttonStyle } from "@/components/ui/button-style";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { sizeInWords } from "@/lib/attachments/file-size";
import type { UploadedFile } from "@/lib/forms/form";

type UploadedFilesProps = {
  readonly files: readonly UploadedFile[];
  readonly idsName: string;
  readonly releaseName: string;
  readonly isSending: boolean;
};

/** Stored files travel with the form as hidden ids, which no error and no step can lose. */
export function UploadedFiles({ files, idsName, releaseName, isSending }: UploadedFilesProps) {
  if (files.length === 0) return null;
  return (
    <ul className="flex flex-col border-t border-solid-gray-300">
      {files.map((file) => (
        <li
          key={file.id}
          className="flex flex-wrap items-center justify-between gap-3 border-b border-solid-gray-300 py-2"
        >
          <input type="hidden" name={idsName} value={file.id} />
          <span>
            {file.name}（{sizeInWords(file.size)}）
          </span>
          <button
            type="submit"
            name={releaseName}
            value={file.id}
            aria-disabled={isSending}
            className={buttonStyle("outline", "small")}
          >
            解除<VisuallyHidden>：{file.name}</VisuallyHidden>
          </button>
        </li>
      ))}
    </ul>
  );
}
