import { expect, it } from "vitest";
import { listMunicipalities } from "@/lib/japan/municipalities";
import { PREFECTURES } from "@/lib/japan/prefecture";
import { readOfficeFile } from "@/lib/offices/import/read-file";
import { csv } from "@/tests/support/office-files/csv";

const HEADINGS = ["名称", "所在地_全国地方公共団体コード", "所在地_都道府県", "所在地_市区町村"];

it("takes the code and the names of every municipality, as our files give them, for one place", async () => {
  const places = PREFECTURES.flatMap(({ code, name }) =>
    listMunicipalities(code, { withWards: true }).map((one) => ["施設", one.code, name, one.addressName]),
  );

  const { rows } = await readOfficeFile({ name: "places.csv", bytes: csv([HEADINGS, ...places]) });

  expect(rows.flatMap(({ faults }) => faults)).toEqual([]);
  expect(rows.map(({ answers }) => answers["municipalityCode"])).toEqual(places.map(([, code]) => code));
});
