import type { SealedContent } from "@/lib/receipts/content";
import { VisibilityMark } from "./visibility-mark";

type SealedRowsProps = {
  readonly content: SealedContent;
  /** Address of a sealed file. */
  readonly fileHref: (id: string) => string;
};

/** A version as it was sealed: its own words, in its own order. */
export function SealedRows({ content, fileHref }: SealedRowsProps) {
  const sections = [...new Set(content.rows.map(({ section }) => section))];
  // Where nothing is public, nobody has to be told so of each answer.
  const isMarked = content.rows.some(({ isPublic }) => isPublic);
  return (
    <div className="flex flex-col gap-6">
      {sections.map((section) => (
        <section key={section}>
          <h3 className="mb-1 border-b border-solid-gray-600 pb-2 text-std-18B-160">{section}</h3>
          <dl>
            {content.rows
              .filter((row) => row.section === section)
              .map(({ field, label, value, isPublic }) => (
                <div
                  key={field}
                  className="grid gap-x-4 gap-y-1 border-b border-solid-gray-300 py-2 text-dns-16N-130 desktop:grid-cols-[17rem_minmax(0,1fr)]"
                >
                  <dt className="flex flex-wrap items-start gap-x-3 gap-y-1 font-700 desktop:justify-between">
                    {label}
                    {isMarked && <VisibilityMark isPublic={isPublic} />}
                  </dt>
                  <dd className="min-w-0 whitespace-pre-line">
                    {value || <span className="text-solid-gray-600">（未入力）</span>}
                    <Files content={content} field={field} fileHref={fileHref} />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      {content.flow === "declaration" && <Consents content={content} />}
    </div>
  );
}

/** Papers are opened by their link. */
const IS_PICTURE = /\.(?:png|jpe?g|webp)$/i;

type FilesProps = SealedRowsProps & { readonly field: string };

function Files({ content, field, fileHref }: FilesProps) {
  const files = content.attachments.filter((file) => file.field === field);
  return files.map(({ id, fileName, size, sha256 }) => (
    <span key={id} className="mt-2 flex flex-col items-start gap-1">
      {IS_PICTURE.test(fileName) && (
        <img src={fileHref(id)} alt={`添付された画像：${fileName}`} className="max-h-40 border border-solid-gray-300" />
      )}
      <a href={fileHref(id)}>
        {fileName}（{Math.max(1, Math.round(size / 1024)).toLocaleString("ja-JP")}KB）を開く
      </a>
      <span className="font-mono text-dns-14N-130 text-solid-gray-700">SHA-256 {sha256}</span>
    </span>
  ));
}

type ConsentsProps = { readonly content: SealedContent };

function Consents({ content: { consents } }: ConsentsProps) {
  return (
    <section>
      <h3 className="mb-1 border-b border-solid-gray-600 pb-2 text-std-18B-160">条件の確認と同意</h3>
      {consents.length === 0 ? (
        <p className="py-2 text-dns-16N-130">最初の申請での確認と同意が続いています。</p>
      ) : (
        <ul className="list-disc py-2 pl-6 text-dns-16N-130">
          {consents.map(({ key, label, version }) => (
            <li key={key} className="mt-1">
              {label}（{version}版）
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
