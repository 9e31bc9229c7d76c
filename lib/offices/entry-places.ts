import { routes } from "@/lib/routes";
import type { Section } from "./sections";

type Query = Readonly<Record<string, string>>;

/** Where an office is written: on My page, or on the desk for a municipality. */
export type EntryPlaces = {
  readonly tasks: (draft: string, query?: Query) => string;
  readonly section: (draft: string, section: Section, query?: Query) => string;
  readonly check: (draft: string) => string;
  readonly autosave: (draft: string) => string;
  readonly office: (number: string, done?: string) => string;
};

export const ownPlaces: EntryPlaces = {
  tasks: routes.mypageOfficeDraft,
  section: routes.mypageOfficeSection,
  check: routes.mypageOfficeCheck,
  autosave: routes.mypageOfficeAutosave,
  office: routes.mypageOffice,
};

export const deskPlaces: EntryPlaces = {
  tasks: routes.adminOfficeEntry,
  section: routes.adminOfficeEntrySection,
  check: routes.adminOfficeEntryCheck,
  autosave: routes.adminOfficeEntryAutosave,
  office: routes.adminOffice,
};
