import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { pageTitle } from "@/components/layout/site-name";
import { SettingForm } from "@/components/settings/setting-form";
import { SettingHistory } from "@/components/settings/setting-history";
import { Section } from "@/components/ui/section";
import { requireDuty } from "@/lib/auth/session";
import { clock } from "@/lib/clock";
import { toJapanDay } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { getSettingState } from "@/lib/settings/overview";
import { SETTING_KEYS } from "@/lib/settings/registry";
import { VALID_FROM } from "@/lib/settings/schema";
import { settingAsTyped, settingInWords, settingWording } from "@/lib/settings/words";
import { changeSettingAction } from "./actions";

export const instant = false;

const paramsSchema = z.object({ key: z.enum(SETTING_KEYS) });

type SettingPageProps = { readonly params: Promise<{ readonly key: string }> };

export default async function SettingPage({ params }: SettingPageProps) {
  await connection();
  const staff = await requireDuty("SETTINGS");
  const asked = paramsSchema.safeParse(await params);
  const state = asked.success ? await getSettingState(staff, asked.data.key) : null;
  if (state === null) notFound();
  const { key, label, current, seen, history, initial } = state;
  const { kind, help, none } = settingWording(key);
  return (
    <MainArea before={<BackLink href={routes.adminSettings()} label="設定の一覧に戻る" />}>
      <SettingForm
        action={changeSettingAction}
        title={pageTitle(label, "設定")}
        setting={{ key, label, seen, help, isRequired: none === undefined, isShort: kind === "number" }}
        current={settingInWords(key, current)}
        typed={settingAsTyped(current)}
        validFrom={{ label: VALID_FROM, day: toJapanDay(clock.now()) }}
      />
      <Section title="これまでとこれからの値">
        <SettingHistory
          initial={settingInWords(key, initial)}
          entries={history.map((entry) => ({ ...entry, value: settingInWords(key, entry.value) }))}
        />
      </Section>
    </MainArea>
  );
}
