import { Section } from "@/components/ui/section";
import type { DeskMeeting } from "@/lib/awards/meetings/view";
import { routes } from "@/lib/routes";

type FilesProps = { readonly meeting: DeskMeeting };

/** What can be taken out of a meeting. None of it tells who voted for what. */
export function Files({ meeting }: FilesProps) {
  const { fiscalYear, ordinal, minutes, sha256, draws } = meeting;
  if (minutes.length === 0) return null;
  return (
    <Section title="議事録と記録">
      <ul className="flex flex-col gap-2">
        <li>
          <a href={routes.adminMeetingMinutes(fiscalYear, ordinal)}>議事録の案（内部用）</a>
        </li>
        <li>
          <a href={routes.adminMeetingMinutes(fiscalYear, ordinal, "public")}>議事録の案（公開用）</a>
        </li>
        {sha256 !== null && (
          <li>
            <a href={routes.adminMeetingCertificate(fiscalYear, ordinal)}>決定の記録（JSON）</a>
          </li>
        )}
        {draws.map(({ id, numbers }) => (
          <li key={id}>
            <a href={routes.adminMeetingDraw(fiscalYear, ordinal, id)}>抽選の記録：{numbers.join("、")}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
