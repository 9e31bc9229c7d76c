import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { SettingList } from "@/components/settings/setting-list";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { requireDuty } from "@/lib/auth/session";
import { listSettings } from "@/lib/settings/overview";
import { SETTING_KEYS, settingDefinitions } from "@/lib/settings/registry";
import { settingInWords } from "@/lib/settings/words";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("設定", "事務局") };

const querySchema = z.object({ done: z.enum(SETTING_KEYS).optional().catch(undefined) });

type SettingsPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SettingsPage({ searchParams }: SettingsPageProps) {
  await connection();
  const staff = await requireDuty("SETTINGS");
  const { done } = querySchema.parse(await searchParams);
  const settings = await listSettings(staff);
  return (
    <MainArea>
      {done && (
        <NotificationBanner tone="success" title={`「${settingDefinitions[done].label}」を登録しました`} isOutcome />
      )}
      <PageHeading lead="値は、決めた日から適用されます。先の日付を指定して、前もって登録することもできます。">
        設定
      </PageHeading>
      <SettingList
        settings={settings.map(({ key, label, current, next }) => ({
          key,
          label,
          current: settingInWords(key, current),
          next: next && { from: next.validFrom, value: settingInWords(key, next.value) },
        }))}
      />
    </MainArea>
  );
}
