import { InsetText } from "@/components/ui/inset-text";
import { routes } from "@/lib/routes";

type AlikeNoteProps = { readonly entries: readonly { readonly number: string; readonly title: string }[] };

/** The same effort is entered once; several different ones may be. */
export function AlikeNote({ entries }: AlikeNoteProps) {
  if (entries.length === 0) return null;
  return (
    <InsetText>
      <p className="font-700">この団体は、似た名称の取組で、すでにこの部門に応募しています。</p>
      <ul className="flex list-disc flex-col gap-1 pl-6">
        {entries.map(({ number, title }) => (
          <li key={number}>
            <a href={routes.mypageAward(number)}>
              {title}（{number}）
            </a>
          </li>
        ))}
      </ul>
      <p>同じ取組を直すときは、新しく送信せずに、その応募の「内容を差し替える」を使ってください。</p>
    </InsetText>
  );
}
