import { SOURCES, type Source } from "./sources";

const SECRETARIAT =
  "Secretariat of the Headquarters for Overcoming Population Decline and Vitalizing Local Economy in Japan";

/** The sources of the Japanese pages, named in English. The documents themselves are in Japanese. */
export const ENGLISH_SOURCES = {
  council: {
    name: `Published summary of the council's recommendation, ${SECRETARIAT}, Cabinet Secretariat (in Japanese)`,
    date: "April 2021",
  },
  movement: {
    name: `Published outline of the telework promotion programme, ${SECRETARIAT}, Cabinet Secretariat (in Japanese)`,
    date: "2021",
  },
  agreement: {
    name: `Published outline of the partnership agreement, ${SECRETARIAT}, Cabinet Secretariat (in Japanese)`,
    date: "July 2021",
  },
  migration: {
    name: "Report on Internal Migration in Japan (monthly), including foreign residents, as quoted by the council (in Japanese)",
    date: "April 2019 to December 2020",
  },
  regionalEconomy2022: {
    name: "Cabinet Office website, net migration to the Tokyo area (in Japanese)",
    href: SOURCES.regionalEconomy2022.href,
  },
  regionalEconomy2021: {
    name: "Cabinet Office website, share of people who telework (in Japanese)",
    href: SOURCES.regionalEconomy2021.href,
  },
  award2024: { name: "Fuji City website (in Japanese)", href: SOURCES.award2024.href },
  oneStopSupport: {
    name: "Ministry of Internal Affairs and Communications website (in Japanese)",
    href: SOURCES.oneStopSupport.href,
  },
  movingGrant: {
    name: "Cabinet Office website on regional revitalization (in Japanese)",
    href: SOURCES.movingGrant.href,
  },
} as const satisfies Partial<Record<keyof typeof SOURCES, Source>>;
