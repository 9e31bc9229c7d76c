import { Section } from "@/components/ui/section";

type CertificatePartProps = { readonly why: readonly string[]; readonly wayOut: readonly string[] };

/** Why there is no assignment, and the least that has to give way. */
export function CertificatePart({ why, wayOut }: CertificatePartProps) {
  return (
    <>
      <Section title="割り当てられない理由">
        <Sentences list={why} whenNone="条件を同時に満たす組み合わせがありません。ほかの表彰担当に確認してください。" />
      </Section>
      <Section title="条件をゆるめる方法">
        {wayOut.length > 0 && <p>次のすべてを行うと、割り当てられます。これより少ない変更では割り当てられません。</p>}
        <Sentences list={wayOut} whenNone="示せる方法がありません。ほかの表彰担当に確認してください。" />
        <p>上限と部門は審査委員の登録内容、採点する人数は表彰の設定、担当させない指定は指定の画面で変えられます。</p>
      </Section>
    </>
  );
}

type SentencesProps = { readonly list: readonly string[]; readonly whenNone: string };

function Sentences({ list, whenNone }: SentencesProps) {
  if (list.length === 0) return <p>{whenNone}</p>;
  return (
    <ul className="list-disc pl-6">
      {list.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
