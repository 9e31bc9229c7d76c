import { SURVEYS } from "@/lib/content/situation";
import { SOURCES } from "@/lib/content/sources";
import { Section } from "./section";
import { SourceLine } from "./source-line";

export function SurveyList() {
  return (
    <Section id="surveys" heading="検討会議が参考にした調査" level={3}>
      <p className="max-w-text">
        検討会議の資料は、次の調査をもとに、テレワークの広がりと地方で働くことへの関心を示しました。資料の図の細かな数値は確かめられないため、ここには載せていません。
      </p>
      <ul className="flex max-w-text flex-col gap-4">
        {SURVEYS.map(({ publisher, name, period, about }) => (
          <li key={name} className="border-l-4 border-solid-gray-300 pl-4">
            <p className="text-std-16B-170">
              {publisher}「{name}」
            </p>
            <p>
              {period}（インターネット調査）。{about}
            </p>
          </li>
        ))}
      </ul>
      <SourceLine source={SOURCES.council} />
    </Section>
  );
}
