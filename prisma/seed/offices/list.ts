import { type Answers, asText } from "@/lib/drafts/answers";
import { easternOffices } from "./east";
import { type DemoTown, demoTownMail, demoTowns } from "./towns";
import { westernOffices } from "./west";

/** An invented office of a town of the demonstration. */
export type DemoOffice = {
  readonly town: DemoTown;
  readonly name: string;
  readonly kana: string;
  readonly kind: string;
  readonly description: string;
  /** Latitude and longitude; null where nobody entered them. */
  readonly at: readonly [number, number] | null;
  /** When it was sent, shown and last confirmed. */
  readonly daysAgo: number;
  readonly photos?: 1 | 2;
  /** Code of the ward, where it stands in one. */
  readonly place?: string;
  readonly answers: Answers;
};

export const demoOffices: readonly DemoOffice[] = [...easternOffices, ...westernOffices];

export function answersOf(office: DemoOffice): Answers {
  const { town, name, kana, kind, description, at } = office;
  const { code, station } = demoTowns[town];
  const hasStation = station !== "" && asText(office.answers["stationMinutes"]) !== "";
  return {
    ...{ name, nameKana: kana, kind, description, provider: "MUNICIPALITY", operatorName: "見本運営協議会（架空）" },
    ...{
      municipalityCode: office.place ?? code,
      town: "見本町",
      street: "1-2-3",
      websiteUrl: `https://${town}.example.jp/`,
    },
    ...(at === null ? {} : { latitude: String(at[0]), longitude: String(at[1]) }),
    ...office.answers,
    ...(hasStation ? { nearestStation: station } : { stationMinutes: "" }),
    ...writtenBy(demoTownMail(town)),
  };
}

export function writtenBy(contactEmail: string): Answers {
  return { contactDepartment: "企画課", contactName: "見本 花子", contactEmail, contactPhone: "03-0000-0000" };
}
